import { useTranslation } from 'react-i18next'
import { openCommentsOf } from '#core/queries/comments.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { toggleLock } from '../comments/toggleLock.ts'

/** What the bar has no room for, where it is narrow or its words are large. The style sheet decides which of the two is seen. */
export function TopMore() {
  const { t } = useTranslation()
  const session = useSession()
  const { canUndo, canRedo, isNotesOpen, locked, readOnly } = useJourney(session, ({ canUndo, canRedo, notesOpen, locked, readOnly }) => ({
    canUndo,
    canRedo,
    isNotesOpen: notesOpen !== null,
    locked,
    readOnly
  }))
  const count = useJourney(session, ({ document }) => openCommentsOf(document))
  return (
    <Menu align="end" trigger={<IconButton icon="ellipsis" className="top-more" label={t('common:more')} />}>
      <MenuItem icon="undo-2" keys="Mod+Z" disabled={!canUndo} onSelect={session.undo}>
        {t('common:undo')}
      </MenuItem>
      <MenuItem icon="redo-2" keys="Mod+Shift+Z" disabled={!canRedo} onSelect={session.redo}>
        {t('common:redo')}
      </MenuItem>
      <MenuItem icon="messages-square" onSelect={() => session.setNotesOpen(isNotesOpen ? null : 'comments')}>
        {count > 0 ? t('notes:commentsButton', { count }) : t('notes:noCommentsButton')}
      </MenuItem>
      {readOnly ? null : (
        <MenuItem icon={locked ? 'lock' : 'lock-open'} keys="Mod+Shift+K" onSelect={() => toggleLock(session, t)}>
          {t(locked ? 'notes:unlock' : 'notes:lock')}
        </MenuItem>
      )}
    </Menu>
  )
}
