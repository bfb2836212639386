import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '#core/icons/icons.ts'
import type { Route } from '../../app/route.ts'
import { linkTo } from '../../app/router.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { useJourneyList } from './useJourneyList.ts'
import './home.css'

interface HomeFrameProps {
  place: 'library' | 'personas' | 'trash' | 'settings'
  title: string
  actions?: ReactNode
  children: ReactNode
}

/** The frame of everything outside a map: places at the left, content on a sheet. */
export function HomeFrame({ place, title, actions, children }: HomeFrameProps) {
  const { t } = useTranslation()
  const maps = useJourneyList(false).list
  const trash = useJourneyList(true).list
  return (
    <div className="home">
      <a
        className="skip-link"
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {t('common:skipToContent')}
      </a>
      <nav className="home-side" aria-label={t('library:navigation')}>
        <div className="home-brand">
          <Logo size={24} />
          {t('common:appName')}
        </div>
        <ul>
          <Place
            icon="map"
            name={t('library:maps')}
            count={maps?.ok ? maps.value.length : null}
            route={{ screen: 'library' }}
            isHere={place === 'library'}
          />
          <Place icon="users" name={t('personas:title')} count={null} route={{ screen: 'personas' }} isHere={place === 'personas'} />
          <Place
            icon="trash-2"
            name={t('library:trash')}
            count={trash?.ok ? trash.value.length : null}
            route={{ screen: 'trash' }}
            isHere={place === 'trash'}
          />
          <Place icon="settings" name={t('library:settings')} count={null} route={{ screen: 'settings' }} isHere={place === 'settings'} />
        </ul>
        <p className="home-where">
          <Icon name="hard-drive" />
          {t('library:onThisComputer')}
        </p>
      </nav>
      <main className="home-sheet" id="content" tabIndex={-1}>
        <header className="home-header">
          <h1>{title}</h1>
          <div className="home-actions">{actions}</div>
        </header>
        {children}
      </main>
    </div>
  )
}

function Place({
  icon,
  name,
  count,
  route,
  isHere
}: {
  icon: IconName
  name: string
  count: number | null
  route: Route
  isHere: boolean
}) {
  const language = useLanguage()
  return (
    <li>
      <a {...linkTo(route)} className="home-place" aria-current={isHere ? 'page' : undefined}>
        <Icon name={icon} size={18} />
        <span>{name}</span>
        {count ? <span className="home-count">{formatNumber(count, language)}</span> : null}
      </a>
    </li>
  )
}
