import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContractError } from '#contract/error.ts'
import type { MapPanel } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SessionContext } from '../../session/useJourney.ts'
import { MapFrame } from './MapFrame.tsx'
import { MapSkeleton } from './MapSkeleton.tsx'
import { useOpenJourney } from './useOpenJourney.ts'
import { withWords } from '../../i18n/i18n.ts'
import './map.css'

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
  if (!opened.ok) return <OpenFailed error={opened.error} />
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

function OpenFailed({ error }: { error: ContractError }) {
  const { t } = useTranslation()
  return (
    <main className="map-failed" role="alert">
      <EmptyState
        icon="triangle-alert"
        title={t('map:openFailed')}
        actions={
          <>
            <Button look="primary" size="large" onClick={() => go({ screen: 'library' })}>
              {t('common:toMaps')}
            </Button>
            <Button size="large" onClick={() => location.reload()}>
              {t('common:tryAgain')}
            </Button>
          </>
        }
      >
        <p>{t(`error:${error.code}`)}</p>
      </EmptyState>
    </main>
  )
}
