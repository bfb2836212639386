import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '#core/model/evidence.ts'
import type { Id } from '#core/model/id.ts'
import { recordOf } from '#core/model/document.ts'
import { showToast } from '../../app/toasts.ts'
import { useSession } from '../../session/useJourney.ts'
import { useRun } from '../map/useRun.ts'
import { todayOf } from './todayOf.ts'

/** What a person can write about a piece of evidence. */
export type EvidenceFields = Partial<Pick<Evidence, 'kind' | 'text' | 'source' | 'date' | 'url' | 'strength' | 'reviewDate' | 'targetIds'>>

/** Adds evidence, dated today unless it says otherwise, and says what that did. True where it was done. */
export function useAddEvidence(): (fields: EvidenceFields) => boolean {
  const { t } = useTranslation()
  const session = useSession()
  const { run } = useRun()
  return useCallback(
    (fields) => {
      const { document } = session.getState()
      const isAssumed = (id: Id) => {
        const record = recordOf(document, id)
        return record !== undefined && 'certainty' in record && record.certainty === 'assumption'
      }
      const count = (fields.targetIds ?? []).filter(isAssumed).length
      if (!run('evidence.add', { fields: { date: todayOf(Date.now()), ...fields } })) return false
      const text = count > 0 ? t('evidence:addedSure', { count }) : t('evidence:added')
      showToast(text, { action: { label: t('common:undo'), run: session.undo } })
      return true
    },
    [session, run, t]
  )
}
