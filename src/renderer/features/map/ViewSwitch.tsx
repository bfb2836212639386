import { useTranslation } from 'react-i18next'
import { mapRoute, type ViewName } from '../../app/route.ts'
import { go, linkTo } from '../../app/router.ts'
import { useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { DueMark } from './DueMark.tsx'
import { mapViews } from './views.ts'

/** The views over the map, side by side; where the bar is narrow one button that unfolds them. */
export function ViewSwitch({ shown }: { shown: ViewName | null }) {
  const { t } = useTranslation()
  const session = useSession()
  if (mapViews.length === 0) return null
  const { journeyId } = session.getState()
  const routeTo = (view: ViewName | null) => mapRoute(journeyId, view === null ? null : { kind: 'view', view })
  const [main, more] = [mapViews.filter(({ isMain }) => isMain), mapViews.filter(({ isMain }) => !isMain)]
  const nameOf = (view: ViewName | null) => t(`views:name.${view ?? 'map'}`)
  const underMore = more.find(({ name }) => name === shown)
  const current = mapViews.find(({ name }) => name === shown)
  const tab = (view: ViewName | null, icon: (typeof mapViews)[number]['icon']) => (
    <a key={view} {...linkTo(routeTo(view))} className="view-tab" aria-current={view === shown ? 'page' : undefined}>
      {view === shown ? <Icon name={icon} size={16} /> : null}
      {nameOf(view)}
    </a>
  )
  const item = (view: ViewName | null, icon: (typeof mapViews)[number]['icon']) => (
    <MenuItem key={view} icon={icon} onSelect={() => go(routeTo(view))}>
      {nameOf(view)}
      {view === 'evidence' ? <DueMark /> : null}
    </MenuItem>
  )
  return (
    <nav className="view-switch" aria-label={t('views:switch')}>
      <div className="view-tabs">
        {tab(null, 'map')}
        {main.map(({ name, icon }) => tab(name, icon))}
        {more.length > 0 ? (
          <Menu
            trigger={
              <button type="button" className="view-tab" aria-current={underMore ? 'page' : undefined}>
                {underMore ? <Icon name={underMore.icon} size={16} /> : null}
                <span>
                  {underMore ? nameOf(underMore.name) : t('views:more')}
                  {/* Beside it in the bar is another menu of that name. */}
                  <span className="visually-hidden"> {t('views:ofViews')}</span>
                </span>
                {shown === 'evidence' ? null : <DueMark isDot />}
                <Icon name="chevron-down" size={14} />
              </button>
            }
          >
            {more.map(({ name, icon }) => item(name, icon))}
          </Menu>
        ) : null}
      </div>
      <div className="view-one">
        <Menu
          trigger={
            <button type="button" className="view-tab" aria-label={t('views:shown', { view: nameOf(shown) })} aria-current="page">
              <Icon name={current?.icon ?? 'map'} size={16} />
              <span className="view-one-name">{nameOf(shown)}</span>
              <Icon name="chevron-down" size={14} />
            </button>
          }
        >
          {item(null, 'map')}
          {mapViews.map(({ name, icon }) => item(name, icon))}
        </Menu>
      </div>
    </nav>
  )
}
