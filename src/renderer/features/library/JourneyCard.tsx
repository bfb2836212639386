import { memo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '#contract/shapes.ts'
import { mapRoute } from '../../app/route.ts'
import { go, linkTo } from '../../app/router.ts'
import { dayOf, formatAgo, formatDay, isOverdue } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'
import { StateBadge } from '../map/StateBadge.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { TitleEdit } from './TitleEdit.tsx'
import type { JourneyActions } from './useJourneyActions.ts'

interface JourneyCardProps {
  journey: JourneySummary
  actions: JourneyActions
  /** Milliseconds since 1970, the same for all cards. */
  now: number
}

/** One map of the library. */
export const JourneyCard = memo(function JourneyCard({ journey, actions, now }: JourneyCardProps) {
  const { t } = useTranslation()
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [isRenaming, setRenaming] = useState(false)
  const picture = useRef<HTMLAnchorElement>(null)
  const title = journey.title || t('domain:untitled')
  const open = mapRoute(journey.id)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') setRenaming(true)
    else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) void actions.trash(journey)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) setMenuOpen(true)
    else return
    event.preventDefault()
  }
  return (
    <li
      className="journey-card"
      onContextMenu={(event) => {
        event.preventDefault()
        setMenuOpen(true)
      }}
    >
      <a ref={picture} {...linkTo(open)} className="journey-picture" data-grid-card aria-label={title} onKeyDown={onKeyDown}>
        <Thumbnail id={journey.id} revision={journey.revision} />
      </a>
      <div className="journey-title-row">
        {isRenaming ? (
          <TitleEdit
            label={t('library:newTitle', { title })}
            title={journey.title}
            onDone={(next) => {
              setRenaming(false)
              // Who ended it by key goes on from this map; who clicked elsewhere is there already.
              if (document.activeElement !== document.body) picture.current?.focus()
              if (next !== null && next !== journey.title) void actions.rename(journey, next)
            }}
          />
        ) : (
          <h3 className="journey-title" onDoubleClick={() => setRenaming(true)}>
            <a {...linkTo(open)} tabIndex={-1} title={title}>
              {title}
            </a>
          </h3>
        )}
        <Menu
          align="end"
          open={isMenuOpen}
          onOpenChange={setMenuOpen}
          trigger={<IconButton icon="ellipsis" label={t('library:actionsFor', { title })} small className="journey-more" />}
        >
          <MenuItem icon="external-link" keys="Enter" onSelect={() => go(open)}>
            {t('library:open')}
          </MenuItem>
          {/* The menu gives the focus back as it closes: the field must come after that. */}
          <MenuItem icon="pencil" keys="F2" onSelect={() => setTimeout(() => setRenaming(true))}>
            {t('common:rename')}
          </MenuItem>
          <MenuItem icon="copy-plus" onSelect={() => void actions.duplicate(journey)}>
            {t('common:duplicate')}
          </MenuItem>
          <MenuItem icon="sparkle" onSelect={() => void actions.deriveFuture(journey)}>
            {t('compare:derive')}
          </MenuItem>
          <MenuItem icon="share" onSelect={() => go(mapRoute(journey.id, { kind: 'export' }))}>
            {t('library:export')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon="trash-2" keys="Delete" tone="danger" onSelect={() => void actions.trash(journey)}>
            {t('library:moveToTrash')}
          </MenuItem>
        </Menu>
      </div>
      <div className="journey-facts">
        {journey.personas.slice(0, 4).map((persona) => (
          <AttachedPersonaMark key={persona.id} persona={persona} size={20} label={persona.name} />
        ))}
        <StateBadge state={journey.state} />
      </div>
      <JourneyDates journey={journey} now={now} />
    </li>
  )
})

function JourneyDates({ journey, now }: { journey: JourneySummary; now: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const review = dayOf(journey.reviewDate)
  if (review && isOverdue(review, now)) {
    return (
      <p className="journey-dates journey-overdue">
        <Icon name="calendar-clock" size={14} />
        {t('library:overdue', { date: formatDay(review, now, language) })}
      </p>
    )
  }
  const edited =
    now - journey.updatedAt < 60_000 ? t('library:editedNow') : t('library:edited', { when: formatAgo(journey.updatedAt, now, language) })
  return (
    <p className="journey-dates">
      {review ? t('library:editedReview', { edited, review: t('library:review', { date: formatDay(review, now, language) }) }) : edited}
    </p>
  )
}
