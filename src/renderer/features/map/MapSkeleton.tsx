import { useTranslation } from 'react-i18next'
import { Logo } from '../../ui/Logo.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** The place of a map that is being opened. */
export function MapSkeleton() {
  const { t } = useTranslation()
  return (
    <div className="map-screen" aria-busy>
      <header className="top-bar">
        <div className="top-start">
          <Logo />
          <Skeleton width={180} height={20} />
        </div>
      </header>
      <main className="map-skeleton">
        <p className="visually-hidden" role="status">
          {t('map:opening')}
        </p>
        {[0, 1, 2].map((at) => (
          <Skeleton key={at} width={352} height="100%" radius={12} />
        ))}
      </main>
    </div>
  )
}
