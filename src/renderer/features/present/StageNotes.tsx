import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { TextArea } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'

/** What the presenter wants to say at a stage, written where it stands. */
export function StageNotes({ stageId, hint = true, hideLabel = false }: { stageId: Id; hint?: boolean; hideLabel?: boolean }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const notes = useJourney(useSession(), ({ document }) => find(document, 'stage', stageId)?.notes ?? '')
  return (
    <TextArea
      label={t('present:stageNotes')}
      hideLabel={hideLabel}
      value={notes}
      placeholder={t('present:writeNotes')}
      maxLength={20_000}
      readOnly={isReadOnly}
      {...(hint ? { hint: t('present:stageNotesHint') } : {})}
      onChange={(next) => run('stage.edit', { id: stageId, notes: next }, `${stageId}.notes`)}
    />
  )
}
