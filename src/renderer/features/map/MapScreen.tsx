import { lazy, Suspense } from 'react'
import type { MapPanel } from '../../app/route.ts'
import { SessionContext } from '../../session/useJourney.ts'
import { MapFrame } from './MapFrame.tsx'
import { MapSkeleton } from './MapSkeleton.tsx'
import { useOpenJourney } from './useOpenJourney.ts'
import { withWords } from '../../i18n/i18n.ts'
import './map.css'

const OpenFailed = lazy(async () => ({ default: (await withWords(import('./OpenFailed.tsx'))).OpenFailed }))

const PresenterScreen = lazy(async () => ({ default: (await withWords(import('../present/PresenterScreen.tsx'))).PresenterScreen }))

const PersonaPage = lazy(async () => ({ default: (await withWords(import('../personas/PersonaPage.tsx'))).PersonaPage }))

interface MapScreenProps {
  id: string
  /** A record to bring into view. */
  at: string | null
  panel: MapPanel | null
}

/** One map, open for editing. */
export function MapScreen({ id, at, panel }: MapScreenProps) {
  const opened = useOpenJourney(id)
  if (opened === null) return <MapSkeleton />
  if (!opened.ok)
    return (
      <Suspense fallback={null}>
        <OpenFailed error={opened.error} />
      </Suspense>
    )
  return (
    <SessionContext value={opened.value}>
      <Suspense fallback={null}>
        <Shown at={at} panel={panel} />
      </Suspense>
    </SessionContext>
  )
}

/** The map, or what is shown in its place. */
function Shown({ at, panel }: Omit<MapScreenProps, 'id'>) {
  switch (panel?.kind) {
    case 'personaPage':
      return <PersonaPage personaId={panel.personaId} />
    case 'presenter':
      return <PresenterScreen />
    default:
      return <MapFrame at={at} panel={panel} />
  }
}
