import { useTranslation } from 'react-i18next'
import { openCommentsOf } from '#core/queries/comments.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import './roomTools.css'

/** Opens and closes the panel of notes; says how many comments wait. */
export function NotesButton() {
  const { t } = useTranslation()
  const session = useSession()
  const count = useJourney(session, ({ document }) => openCommentsOf(document))
  const isOpen = useJourney(session, ({ notesOpen }) => notesOpen !== null)
  const label = count > 0 ? t('notes:commentsButton', { count }) : t('notes:noCommentsButton')
  return (
    <Tooltip text={label}>
      <button
        type="button"
        className={count > 0 ? 'icon-button room-tool top-folds' : 'icon-button top-folds top-folds-first'}
        aria-label={label}
        aria-pressed={isOpen}
        onClick={() => session.setNotesOpen(isOpen ? null : 'comments')}
      >
        <Icon name="messages-square" size={18} />
        {count > 0 ? <span className="room-count">{count}</span> : null}
      </button>
    </Tooltip>
  )
}
