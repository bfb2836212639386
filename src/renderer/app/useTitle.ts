import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the window after what it shows. */
export function useTitle(title: string): void {
  const { t } = useTranslation()
  const whole = title === '' ? t('common:appName') : `${title} – ${t('common:appName')}`
  useEffect(() => {
    document.title = whole
  }, [whole])
}
