import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import type { Lane } from '#core/model/lane.ts'
import { find } from '#core/queries/journey.ts'
import { useServices } from '../../app/services.ts'
import { textScales } from '../../app/textScales.ts'
import { showToast } from '../../app/toasts.ts'
import { AttachmentContext } from '../../ui/Drawing.tsx'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { usePreferences, useScheme } from '../../session/usePreferences.ts'
import type { Viewport } from '../../session/viewportMemory.ts'
import { MapCanvas } from '../canvas/MapCanvas.tsx'
import type { CanvasCommands } from '../canvas/canvasCommands.ts'
import { usePicturePort } from '../pictures/picturePort.ts'
import { inspectorWidth } from '../inspector/inspectorWidth.ts'
import { followHistory, historyPlaces, knowsPlace } from './historyPlaces.ts'
import { MapCommands } from './MapCommands.tsx'
import { textAsDesigned } from './textAsDesigned.ts'
import { useOtherWords } from './useOtherWords.ts'
import { usePersonaPhotos } from './usePersonaPhotos.ts'

/** The canvas in its place, where one last looked, and everything that keyboard and palette can ask of it. */
export function CanvasSlot({ at, isPresenting }: { at: string | null; isPresenting: boolean }) {
  const { t } = useTranslation()
  const session = useSession()
  const { viewports } = useServices()
  const scheme = useScheme()
  const { journeyId, isCovered } = useJourney(session, ({ journeyId, inspectorOpen, notesOpen }) => ({
    journeyId,
    isCovered: inspectorOpen || notesOpen !== null
  }))
  const { textSize } = usePreferences()
  const view = useRememberedView(journeyId)
  const photos = usePersonaPhotos()
  const pictures = usePicturePort()
  const [canvas, setCanvas] = useState<CanvasCommands | null>(null)
  const latest = useRef<CanvasCommands | null>(null)
  useOtherWords(canvas !== null)
  // Who comes back to a place does not come to see what once was asked for.
  const shown = useRef<string | null>(knowsPlace(journeyId) ? at : null)
  const places = useMemo(() => historyPlaces(journeyId, () => latest.current), [journeyId])
  useEffect(() => {
    if (!canvas || at === null || shown.current === at) return
    shown.current = at
    if (canvas.showOn(at)) return
    const lane = hiddenLaneOf(session.getState().document, at)
    if (!lane) return
    const show = () => {
      const refusal = session.run('lane.edit', { id: lane.id, hidden: false })
      if (!refusal) canvas.showOn(at)
    }
    const isWritable = !session.getState().readOnly
    showToast(t('map:inHiddenLane', { lane: lane.title }), isWritable ? { action: { label: t('map:showLane'), run: show } } : {})
  }, [canvas, at, session, t])
  useEffect(() => {
    latest.current = canvas
    return canvas ? followHistory(journeyId, canvas) : undefined
  }, [canvas, journeyId])
  return (
    <main className="map-canvas" aria-label={t('map:canvas')} style={textAsDesigned}>
      {view === undefined ? null : (
        <AttachmentContext value={photos}>
          <MapCanvas
            ref={setCanvas}
            session={session}
            scheme={scheme}
            initialView={view}
            coveredRight={isCovered ? inspectorWidth(textScales[textSize]) : 0}
            onView={(next) => viewports.remember(journeyId, next)}
            onNotice={showToast}
            places={places}
            pictures={pictures}
          />
        </AttachmentContext>
      )}
      {canvas && !isPresenting ? <MapCommands canvas={canvas} /> : null}
    </main>
  )
}

/** The lane that keeps a card or a feeling off the map. */
function hiddenLaneOf(document: JourneyDocument, id: Id): Lane | null {
  const record = find(document, 'card', id) ?? find(document, 'emotionPoint', id)
  const lane = record && find(document, 'lane', record.laneId)
  return lane?.hidden ? lane : null
}

/** Where one last looked; null where nobody did, undefined until it is known. */
function useRememberedView(journeyId: string): Viewport | null | undefined {
  const { viewports } = useServices()
  const [view, setView] = useState<Viewport | null | undefined>(() => viewports.known(journeyId))
  useEffect(() => {
    let isWanted = true
    void viewports.recall(journeyId).then((recalled) => {
      if (isWanted) setView(recalled)
    })
    return () => {
      isWanted = false
      viewports.flush()
    }
  }, [viewports, journeyId])
  return view
}
