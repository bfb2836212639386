import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Logo } from '../ui/Logo.tsx'
import { go } from './router.ts'
import './fullScreens.css'

/** What stands in place of a view that broke. */
export function CrashScreen({ error }: { error: unknown }) {
  const { t } = useTranslation()
  return (
    <FullScreen>
      <EmptyState
        icon="triangle-alert"
        title={t('common:crash.title')}
        actions={
          <>
            <Button look="primary" size="large" onClick={() => location.reload()}>
              {t('common:reload')}
            </Button>
            <Button size="large" onClick={() => location.assign('/')}>
              {t('common:toMaps')}
            </Button>
          </>
        }
      >
        <p>{t('common:crash.text')}</p>
        <details className="crash-details">
          <summary>{t('common:crash.details')}</summary>
          <pre>{error instanceof Error ? error.message : String(error)}</pre>
        </details>
      </EmptyState>
    </FullScreen>
  )
}

/** The program behind the page does not answer, or does not let this page in. */
export function NoHostScreen({ reason, onRetry }: { reason: 'unreachable' | 'forbidden'; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <FullScreen>
      <EmptyState
        icon={reason === 'forbidden' ? 'lock' : 'unplug'}
        title={t(`common:${reason}.title`)}
        actions={
          <Button look="primary" size="large" icon="rotate-ccw" onClick={onRetry}>
            {t('common:tryAgain')}
          </Button>
        }
      >
        <p>{t(`common:${reason}.text`)}</p>
      </EmptyState>
    </FullScreen>
  )
}

/** An address that leads nowhere. */
export function NothingHereScreen() {
  const { t } = useTranslation()
  return (
    <FullScreen>
      <EmptyState
        icon="map"
        title={t('common:notFound.title')}
        actions={
          <Button look="primary" size="large" onClick={() => go({ screen: 'library' })}>
            {t('common:toMaps')}
          </Button>
        }
      >
        <p>{t('common:notFound.text')}</p>
      </EmptyState>
    </FullScreen>
  )
}

function FullScreen({ children }: { children: ReactNode }) {
  return (
    <main className="full-screen" role="alert">
      <Logo size={32} />
      {children}
    </main>
  )
}
