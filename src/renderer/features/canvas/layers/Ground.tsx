// The ground with everything on it, held by React Flow, which only shows what we hand it. The camera moves it; React Flow's own gestures are off.
import { lazy, Suspense, use, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ReactFlow, ReactFlowProvider, useStoreApi, ViewportPortal, type NodeTypes } from '@xyflow/react'
import type { Box } from '#core/layout/boxes.ts'
import { cardsInView } from '#core/layout/place.ts'
import { levelOfDetailAt, type LevelOfDetail } from '#core/theme/mapMeasures.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { usePart } from '../../../ui/OnDemand.tsx'
import { ElementIdContext } from '../access/elementIds.ts'
import type { View } from '../camera/view.ts'
import { useCanvas } from '../canvas.ts'
import { LinkLabelEditor } from '../editing/LinkLabelEditor.tsx'
import { TextEntry } from '../editing/TextEntry.tsx'
import { useObserved } from '../observable.ts'
import { ArrivingLayer } from '../pictures/ArrivingLayer.tsx'
import { CurveLayer } from './CurveLayer.tsx'
import { FocusLayer } from './FocusLayer.tsx'
import { GestureLayer } from './GestureLayer.tsx'
import { GuestLayer } from './guestLayer.ts'
import { HoverLayer } from './HoverLayer.tsx'
import { LaneCards, laneNodeMaker, type LaneNode } from './LaneCards.tsx'
import { LinkLayer } from './LinkLayer.tsx'
import { NoteMarks } from './NoteMarks.tsx'
import { overviewPart } from './overviewPart.ts'
import { SheetLayer } from './SheetLayer.tsx'
import { useAfterPaint } from '../useAfterPaint.ts'
import { useGroundInView } from './useGroundInView.ts'

const Backdrop = lazy(async () => ({ default: (await import('./Backdrop.tsx')).Backdrop }))
const HandOffLayer = lazy(async () => ({ default: (await import('./HandOffLayer.tsx')).HandOffLayer }))
const MetricLayer = lazy(async () => ({ default: (await import('./MetricLayer.tsx')).MetricLayer }))
const FoundLayer = lazy(async () => ({ default: (await import('../find/FoundLayer.tsx')).FoundLayer }))

const nodeTypes: NodeTypes = { cards: LaneCards }
const noNodes: LaneNode[] = []

/** Sheets, curves, cards, links, and what a hand does to them. */
export function Ground() {
  const { session, camera, find } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const ids = use(ElementIdContext)
  const layout = useJourney(session, (state) => state.layout)
  const level = useObserved(camera.settled, (view) => levelOfDetailAt(view.zoom))
  const isFinding = useObserved(find.found, (found) => found.marked.size > 0)
  const isOverview = isFarLevel(level)
  const inView = useGroundInView({ wanted: !isOverview })
  const hasLineOfVisibility = useJourney(session, (state) => state.layout.lanes.some(({ lane }) => lane.kind === 'lineOfVisibility'))
  const hasMetrics = useJourney(session, (state) => state.layout.lanes.some((lane) => lane.measures.size > 0))
  const [laneNodes] = useState(laneNodeMaker)
  const isPainted = useAfterPaint()
  const overview = usePart(overviewPart, isOverview)
  const [hasBackdrop, setBackdrop] = useState(false)
  const nodes = useMemo(
    () => (isOverview ? noNodes : laneNodes(cardsInView(layout, inView), level === 'full' ? 'full' : 'reduced')),
    [laneNodes, layout, inView, level, isOverview]
  )
  return (
    <>
      <Suspense fallback={null}>{isPainted ? <Backdrop onPainted={setBackdrop} /> : null}</Suspense>
      {/* Given its first cards here, React Flow draws them at once; given them alone, only after the first paint. */}
      <ReactFlowProvider initialNodes={nodes}>
        <ReactFlow
          id={ids}
          nodes={nodes}
          nodeTypes={nodeTypes}
          minZoom={0.1}
          maxZoom={4}
          panOnDrag={false}
          panOnScroll={false}
          zoomOnScroll={false}
          zoomOnPinch={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          proOptions={proOptions}
          aria-label={t('canvas:name')}
        >
          <CameraLink />
          <ViewportPortal>
            {isOverview ? null : (
              <OverBackdrop hasBackdrop={hasBackdrop} box={inView}>
                <SheetLayer />
              </OverBackdrop>
            )}
            {overview && isOverview ? <overview.OverviewLayer level={level} /> : null}
            {isOverview ? null : <CurveLayer level={level === 'full' ? 'full' : 'reduced'} />}
            {hasLineOfVisibility && !isOverview ? (
              <Suspense fallback={null}>
                <HandOffLayer />
              </Suspense>
            ) : null}
            {hasMetrics && !isOverview ? (
              <Suspense fallback={null}>
                <MetricLayer level={level === 'full' ? 'full' : 'reduced'} />
              </Suspense>
            ) : null}
            {isOverview ? null : <LinkLayer level={level === 'full' ? 'full' : 'reduced'} />}
            {isFinding ? (
              <Suspense fallback={null}>
                <FoundLayer isFar={isOverview} />
              </Suspense>
            ) : null}
            {level === 'blocks' ? null : <NoteMarks isFar={isOverview} />}
            <GuestLayer />
            <HoverLayer />
            <FocusLayer />
            <GestureLayer />
            <ArrivingLayer />
            <LinkLabelEditor />
            <TextEntry />
          </ViewportPortal>
        </ReactFlow>
      </ReactFlowProvider>
    </>
  )
}

/** While the zoom changes only what is mounted hides the small picture of the map that stands behind it. */
function OverBackdrop({ hasBackdrop, box, children }: { hasBackdrop: boolean; box: Box; children: ReactNode }) {
  const { camera } = useCanvas()
  const isPart = useObserved(camera.isZooming, (now) => now) && hasBackdrop
  const { x, y, width, height } = box
  return (
    <div {...(isPart ? { className: 'cv-part', style: { left: x, top: y, width, height } } : {})}>
      <div {...(isPart ? { className: 'cv-part-origin', style: { left: -x, top: -y } } : {})}>{children}</div>
    </div>
  )
}

function isFarLevel(level: LevelOfDetail): level is 'overview' | 'blocks' {
  return level === 'overview' || level === 'blocks'
}

const proOptions = { hideAttribution: true }
/** How much smaller than painted, and how much larger, the ground is shown before it is painted anew. */
const mostShrunk = 2
const mostStretched = 1.25

/**
 * Hands the camera to React Flow. While it moves React Flow stands still: what it has painted is moved, and stretched, as one picture, by
 * the element around it. A picture that is kept for its own transform the browser never paints smaller than at 100 %, from as far away as it
 * may be seen; kept for that of an element around it, it has the size at which it is seen.
 */
function CameraLink() {
  const { camera } = useCanvas()
  const store = useStoreApi()
  useLayoutEffect(() => {
    let painted = camera.view.get()
    const paint = (view: View) => {
      painted = view
      store.setState({ transform: [view.x, view.y, view.zoom] })
    }
    const place = () => {
      const root = store.getState().domNode
      const pane = root?.querySelector<HTMLElement>('.react-flow__pane')
      const viewport = root?.querySelector<HTMLElement>('.react-flow__viewport')
      const { x, y, zoom } = camera.view.get()
      const isMoving = camera.isPanning.get() || camera.isZooming.get()
      // The overview is a few finished pictures, which are moved as they are.
      const isOverview = isFarLevel(levelOfDetailAt(camera.settled.get().zoom))
      if (viewport) viewport.style.willChange = isMoving && isOverview ? 'transform' : ''
      if (!pane || !isMoving || isOverview) {
        if (pane) {
          delete pane.dataset['moving']
          Object.assign(pane.style, { transform: '', willChange: '' })
        }
        return paint({ x, y, zoom })
      }
      const isFar = zoom * mostShrunk < painted.zoom
      if (isFar || zoom > painted.zoom * mostStretched) {
        // Coming nearer it is painted for where one will soon be.
        const ahead = isFar ? 1 : mostStretched
        paint({ x: x * ahead, y: y * ahead, zoom: zoom * ahead })
      }
      const scale = zoom / painted.zoom
      const shift = `translate(${x - painted.x * scale}px, ${y - painted.y * scale}px)`
      pane.dataset['moving'] = ''
      Object.assign(pane.style, { transform: scale === 1 ? shift : `${shift} scale(${scale})`, willChange: 'transform' })
    }
    place()
    const stops = [
      // React Flow begins with a view of its own.
      store.subscribe((state, before) => {
        if (state.panZoom !== before.panZoom) place()
      }),
      camera.view.subscribe(place),
      camera.isPanning.subscribe(place),
      camera.isZooming.subscribe(place)
    ]
    return () => stops.forEach((stop) => stop())
  }, [camera, store])
  return null
}
