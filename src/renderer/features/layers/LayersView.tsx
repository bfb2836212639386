import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { layerFindingsOf } from '#core/analyses/layerFindings.ts'
import { layersOf, type Layers } from '#core/analyses/layers.ts'
import { carriersOf, traceOf, type Trace } from '#core/analyses/trace.ts'
import { layoutLayers } from '#core/layout/layers.ts'
import type { Id } from '#core/model/id.ts'
import { themeOf } from '#core/theme/theme.ts'
import { textScales } from '../../app/textScales.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { usePreferences, useScheme } from '../../session/usePreferences.ts'
import { useObserved } from '../canvas/observable.ts'
import { inspectorWidth } from '../inspector/inspectorWidth.ts'
import { textAsDesigned } from '../map/textAsDesigned.ts'
import { useRun } from '../map/useRun.ts'
import { chosenLinkOf, chosenOf, createLayersDesk, LayersDeskContext, type LayersDesk } from './layersDesk.ts'
import { LayerMenu } from './LayerMenu.tsx'
import { LayersGround, type Hit } from './LayersGround.tsx'
import { LayersPanel } from './LayersPanel.tsx'
import { LinkingHint } from './LinkingHint.tsx'
import './layers.css'

/** The five layers of the map: what rests on what, what is wrong with it, and working from the experience inwards. */
export function LayersView() {
  const { t } = useTranslation()
  const session = useSession()
  const [desk, said] = useDesk()
  const { document, chosenId, chosenLinkId } = useJourney(session, (state) => ({
    document: state.document,
    chosenId: chosenOf(state),
    chosenLinkId: chosenLinkOf(state)?.id ?? null
  }))
  const { inspectorOpen, notesOpen } = useJourney(session, ({ inspectorOpen, notesOpen }) => ({ inspectorOpen, notesOpen }))
  const { isFailing, active } = useObserved(desk.ui, (ui) => ui)
  const { textSize } = usePreferences()
  const scale = textScales[textSize]
  const theme = themeOf(useScheme())
  const panelWidth = inspectorWidth(scale) - 28
  const [frame, room] = useRoom()
  const layers = layersOf(document)
  const findings = useMemo(() => layerFindingsOf(layers), [layers])
  const layout = useMemo(
    () =>
      room ? layoutLayers(layers, findings, { width: Math.floor(room.width / scale), height: Math.floor(room.height / scale) }) : null,
    [layers, findings, room, scale]
  )
  const tracedId = chosenId ?? (chosenLinkId === null ? null : active)
  const trace = useMemo(() => (tracedId === null ? null : traceOf(layers, tracedId)), [layers, tracedId])
  const hit = useMemo(() => (trace && isFailing ? hitOf(layers, trace) : null), [layers, trace, isFailing])
  return (
    <LayersDeskContext value={desk}>
      <div ref={frame} className="layers-room">
        <div className="layers-view" style={{ ['--layers-panel' as string]: `${panelWidth}px` }}>
          <div className="layers-stage" style={textAsDesigned} aria-label={t('layers:label')} role="region">
            {layout ? (
              <LayersGround
                layout={layout}
                theme={theme}
                trace={trace}
                hit={hit}
                chosenId={chosenId}
                chosenLinkId={chosenLinkId}
                scale={scale}
              />
            ) : null}
            <LinkingHint />
          </div>
          <div className="layers-side">
            {inspectorOpen || notesOpen ? null : <LayersPanel layers={layers} findings={findings} chosenId={chosenId} trace={trace} />}
          </div>
          <LayerMenu chosenId={chosenId} layers={layers} />
          <div className="visually-hidden" role="status" aria-live="polite">
            {said}
          </div>
        </div>
      </div>
    </LayersDeskContext>
  )
}

/**
 * What is shown when it is asked what fails: all that rests on the card of a trace, and the links along which it goes. Of an experience the
 * systems that alone bring it down; all else stays as it was.
 */
function hitOf(layers: Layers, trace: Trace): Hit {
  if (layers.cards[trace.of]?.layer === 0) return { places: new Set(carriersOf(layers, trace)), linkIds: null }
  const linkIds = new Set<Id>()
  for (const place of trace.dependents) {
    for (const { link, inner } of layers.support.below[place] ?? [])
      if (inner === trace.of || trace.dependents.has(inner)) linkIds.add(link.id)
  }
  return { places: new Set([trace.of, ...trace.dependents]), linkIds }
}

/** The desk of this view, and what it said last to those who do not see it. */
function useDesk(): readonly [LayersDesk, string] {
  const { t } = useTranslation()
  const session = useSession()
  const { run } = useRun()
  const [said, setSaid] = useState('')
  const latest = useRef(t)
  useLayoutEffect(() => {
    latest.current = t
  }, [t])
  const desk = useMemo(
    () =>
      createLayersDesk(session, run, {
        laneName: (kind) => latest.current(`domain:lane.${kind}`),
        newStage: () => latest.current('domain:newStage'),
        newStep: () => latest.current('domain:newStep'),
        sameLayer: () => showToast(latest.current('layers:sameLayer')),
        say: (what, text = '') =>
          setSaid(what === 'link' ? latest.current('layers:say.link', { what: text }) : latest.current(`layers:say.${what}`))
      }),
    // The words follow the language without a new desk.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `run` is as lasting as the session but for the words of its refusals
    [session]
  )
  useEffect(() => () => desk.commit(), [desk])
  return [desk, said]
}

/** The room that the layers have, px on the screen. */
function useRoom(): readonly [(element: HTMLElement | null) => void, { readonly width: number; readonly height: number } | null] {
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null)
  const observer = useRef<ResizeObserver | null>(null)
  const frame = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    if (!element) return
    const measure = () => {
      const width = element.querySelector('.layers-stage')?.clientWidth ?? 0
      const height = element.clientHeight
      setRoom((now) => (now?.width === width && now.height === height ? now : { width, height }))
    }
    observer.current = new ResizeObserver(measure)
    observer.current.observe(element)
    const stage = element.querySelector('.layers-stage')
    if (stage) observer.current.observe(stage)
    measure()
  }, [])
  return [frame, room]
}
