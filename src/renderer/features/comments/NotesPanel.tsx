import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { textScales } from '../../app/textScales.ts'
import type { NotesList } from '../../session/state.ts'
import { useSession } from '../../session/useJourney.ts'
import { usePreferences } from '../../session/usePreferences.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { inspectorWidth } from '../inspector/inspectorWidth.ts'
import { useMapDesk } from '../map/mapDesk.ts'
import { CommentsList } from './CommentsList.tsx'
import { VotesList } from './VotesList.tsx'
import '../inspector/inspector.css'
import './notes.css'

/** What people said to each other about this map, and which cards they voted for. Stands where the inspector does. */
export function NotesPanel({ list }: { list: NotesList }) {
  const { t } = useTranslation()
  const session = useSession()
  const { mapFocus } = useMapDesk()
  const { textSize } = usePreferences()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    // The first card of the list; where there is none, what is listed.
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector)
    ;(find('[data-row]') ?? find('input:checked'))?.focus()
  }, [])
  const close = () => {
    session.setNotesOpen(null)
    mapFocus.current?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
    if (isUndo) {
      if (event.shiftKey) session.redo()
      else session.undo()
    } else if (event.key === 'Escape' && !event.defaultPrevented) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <aside
      ref={panel}
      className="inspector"
      style={{ width: inspectorWidth(textScales[textSize]) }}
      aria-label={t('notes:panel')}
      onKeyDown={onKeyDown}
    >
      <div className="inspector-panel">
        <header className="inspector-head">
          <Icon name="messages-square" />
          <h2>{t('notes:panel')}</h2>
          <IconButton icon="x" small iconSize={16} label={t('notes:close')} onClick={close} />
        </header>
        <Segmented
          hideLabel
          label={t('notes:lists')}
          value={list}
          options={[
            { value: 'comments', label: t('notes:comments'), icon: 'message-square' },
            { value: 'votes', label: t('notes:votes'), icon: 'circle-dot' }
          ]}
          onChange={session.setNotesOpen}
        />
        {list === 'comments' ? <CommentsList /> : <VotesList />}
      </div>
    </aside>
  )
}
