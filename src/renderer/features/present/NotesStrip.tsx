import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { useSession } from '../../session/useJourney.ts'
import { StageNotes } from './StageNotes.tsx'

/** The notes under the slide, for rehearsing alone; with a presenter's window they are there and not here. */
export function NotesStrip({ stageId }: { stageId: Id | null }) {
  const { t } = useTranslation()
  const onUndo = useNotesUndo()
  return (
    <section className="present-notes" aria-label={t('present:notes')} onKeyDown={onUndo}>
      {stageId === null ? (
        <p className="present-no-notes">{t('present:noNotesHere')}</p>
      ) : (
        <StageNotes key={stageId} stageId={stageId} hint={false} />
      )}
    </section>
  )
}

/** The map's own undo: that of the field knows nothing of what else happened since. */
export function useNotesUndo(): (event: KeyboardEvent) => void {
  const session = useSession()
  return (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    event.stopPropagation()
    if (event.shiftKey) session.redo()
    else session.undo()
  }
}
