// The ground with everything on it, held by React Flow, which only shows what we hand it. The camera moves it; React Flow's own gestures are off.
import { lazy, Suspense, use, useLayoutEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReactFlow, ReactFlowProvider, useStoreApi, ViewportPortal, type NodeTypes } from '@xyflow/react'
import { cardsInView } from '#core/layout/place.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { ElementIdContext } from '../access/elementIds.ts'
import { useCanvas } from '../canvas.ts'
import { LinkLabelEditor } from '../editing/LinkLabelEditor.tsx'
import { TextEntry } from '../editing/TextEntry.tsx'
import { useObserved } from '../observable.ts'
import { ArrivingLayer } from '../pictures/ArrivingLayer.tsx'
import { Backdrop } from './Backdrop.tsx'
import { CurveLayer } from './CurveLayer.tsx'
import { FocusLayer } from './FocusLayer.tsx'
import { GestureLayer } from './GestureLayer.tsx'
import { GuestLayer } from './guestLayer.ts'
import { HoverLayer } from './HoverLayer.tsx'
import { LaneCards, laneNodeMaker, type LaneNode } from './LaneCards.tsx'
import { LinkLayer } from './LinkLayer.tsx'
import { NoteMarks } from './NoteMarks.tsx'
import { OverviewLayer } from './OverviewLayer.tsx'
import { SheetLayer } from './SheetLayer.tsx'
import { useGroundInView } from './useGroundInView.ts'

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
  const isOverview = level === 'overview' || level === 'blocks'
  const inView = useGroundInView({ wanted: !isOverview })
  const hasLineOfVisibility = useJourney(session, (state) => state.layout.lanes.some(({ lane }) => lane.kind === 'lineOfVisibility'))
  const hasMetrics = useJourney(session, (state) => state.layout.lanes.some((lane) => lane.measures.size > 0))
  const [laneNodes] = useState(laneNodeMaker)
  const nodes = useMemo(
    () => (isOverview ? noNodes : laneNodes(cardsInView(layout, inView), level === 'full' ? 'full' : 'reduced')),
    [laneNodes, layout, inView, level, isOverview]
  )
  return (
    // Given its first cards here, React Flow draws them at once; given them alone, only after the first paint.
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
          <Backdrop>{isOverview ? null : <SheetLayer />}</Backdrop>
          {isOverview ? <OverviewLayer level={level} /> : null}
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
  )
}

const proOptions = { hideAttribution: true }
/** How far a zoom stretches what is painted. */
const stretch = 1.7

/**
 * Hands every movement of the camera to React Flow. While it moves the ground is a layer of its own: that saves painting it anew at every
 * step. A zoom stretches that layer; it is painted again each time it went far.
 */
function CameraLink() {
  const { camera } = useCanvas()
  const store = useStoreApi()
  useLayoutEffect(() => {
    let painted = camera.view.get().zoom
    const push = () => {
      const { x, y, zoom } = camera.view.get()
      store.setState({ transform: [x, y, zoom] })
      if (camera.isZooming.get() && Math.max(zoom / painted, painted / zoom) > stretch) {
        painted = zoom
        hold(false)
        requestAnimationFrame(follow)
      }
    }
    const hold = (isHeld: boolean) => {
      const viewport = store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport')
      if (viewport) viewport.style.willChange = isHeld ? 'transform' : ''
    }
    const follow = () => {
      if (!camera.isZooming.get()) painted = camera.view.get().zoom
      hold(camera.isPanning.get() || camera.isZooming.get())
    }
    push()
    const stops = [
      // React Flow begins with a view of its own.
      store.subscribe((state, before) => {
        if (state.panZoom !== before.panZoom) push()
      }),
      camera.view.subscribe(push),
      camera.isPanning.subscribe(follow),
      camera.isZooming.subscribe(follow)
    ]
    return () => stops.forEach((stop) => stop())
  }, [camera, store])
  return null
}
