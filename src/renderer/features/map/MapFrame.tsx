import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import type { MapPanel } from '../../app/route.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useTitle } from '../../app/useTitle.ts'
import { mapOf } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { useTranslation } from 'react-i18next'
import { timer } from '../timer/useTimer.ts'
import { CanvasSlot } from './CanvasSlot.tsx'
import { MapDeskContext, useNewMapDesk } from './mapDesk.ts'
import { MapSkeleton } from './MapSkeleton.tsx'
import { TopBar } from './TopBar.tsx'
import { warmParts } from './warmParts.ts'
import { withWords } from '../../i18n/i18n.ts'

const Inspector = lazy(async () => ({ default: (await withWords(import('../inspector/Inspector.tsx'))).Inspector }))
const NotesPanel = lazy(async () => ({ default: (await withWords(import('../comments/NotesPanel.tsx'))).NotesPanel }))
const TimerBand = lazy(async () => ({ default: (await withWords(import('../timer/TimerBand.tsx'))).TimerBand }))
const PersonasDialog = lazy(async () => ({ default: (await withWords(import('../personas/PersonasDialog.tsx'))).PersonasDialog }))
const ViewSlot = lazy(async () => ({ default: (await withWords(import('./ViewSlot.tsx'))).ViewSlot }))
const PresentScreen = lazy(async () => ({ default: (await withWords(import('../present/PresentScreen.tsx'))).PresentScreen }))
const ExportDialog = lazy(async () => ({ default: (await withWords(import('../exporting/ExportDialog.tsx'))).ExportDialog }))
const VersionsScreen = lazy(async () => ({ default: (await withWords(import('../versions/VersionsScreen.tsx'))).VersionsScreen }))

/** The arrangement of the map screen: bar, canvas, inspector, and what opens above them. */
export function MapFrame({ at, panel }: { at: string | null; panel: MapPanel | null }) {
  const { t } = useTranslation()
  const session = useSession()
  const { journeyId, inspectorOpen, notesOpen } = useJourney(session, ({ journeyId, inspectorOpen, notesOpen }) => ({
    journeyId,
    inspectorOpen,
    notesOpen
  }))
  useTitle(useJourney(session, ({ document }) => mapOf(document).title) || t('domain:untitled'))
  useEffect(() => warmParts(), [])
  const isPresenting = panel?.kind === 'present'
  const view = panel?.kind === 'view' ? panel.view : null
  const closePanel = () => go(mapRoute(journeyId), 'replace')
  const desk = useNewMapDesk()
  if (panel?.kind === 'versions') {
    return (
      <MapDeskContext value={desk}>
        <Suspense fallback={<MapSkeleton />}>
          <VersionsScreen versionId={panel.versionId} />
        </Suspense>
      </MapDeskContext>
    )
  }
  return (
    <MapDeskContext value={desk}>
      <div className="map-screen">
        {/* What is presented covers the map and keeps keyboard and screen reader from it. */}
        <div className="map-under" inert={isPresenting}>
          <TopBar view={view} />
          <LargeTimer />
          <div className="map-body">
            {view === null ? (
              <CanvasSlot at={at} isPresenting={isPresenting} />
            ) : (
              <Suspense fallback={<main className="map-view" />}>
                <ViewSlot view={view} />
              </Suspense>
            )}
            {inspectorOpen ? (
              <Suspense fallback={null}>
                <Inspector />
              </Suspense>
            ) : null}
            {notesOpen ? (
              <Suspense fallback={null}>
                <NotesPanel list={notesOpen} />
              </Suspense>
            ) : null}
          </div>
        </div>
        <Suspense fallback={null}>
          {panel?.kind === 'present' ? <PresentScreen place={panel.place} /> : null}
          {panel?.kind === 'personas' ? <PersonasDialog personaId={panel.personaId} onClose={closePanel} /> : null}
          {panel?.kind === 'export' ? <ExportDialog onClose={closePanel} /> : null}
        </Suspense>
      </div>
    </MapDeskContext>
  )
}

/** The timer in large, where somebody wants it so. Only that is looked at here: the seconds are the timer's own business. */
function LargeTimer() {
  const isLarge = useSyncExternalStore(timer.subscribe, () => timer.get().isLarge)
  return isLarge ? (
    <Suspense fallback={null}>
      <TimerBand />
    </Suspense>
  ) : null
}
