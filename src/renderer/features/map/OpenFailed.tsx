import { useTranslation } from 'react-i18next'
import type { ContractError } from '#contract/error.ts'
import { go } from '../../app/router.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** Stands in place of a map that could not be opened: why, and what can be done. */
export function OpenFailed({ error }: { error: ContractError }) {
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
