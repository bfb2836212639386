import { useTranslation } from 'react-i18next'

/** The number of a stage while it is being typed. */
export function TypedNumber({ typed }: { typed: string }) {
  const { t } = useTranslation()
  return (
    <div className={typed === '' ? 'visually-hidden' : 'present-typed'} role="status">
      {typed === '' ? null : (
        <>
          <span className="present-typed-number">{t('present:goTo', { number: typed })}</span>
          <span>{t('present:goToHint')}</span>
        </>
      )}
    </div>
  )
}
