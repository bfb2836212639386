import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { evidenceOfText } from '#core/exchange/evidenceOfText.ts'
import { showToast } from '../../app/toasts.ts'
import { useSession } from '../../session/useJourney.ts'
import { useRun } from '../map/useRun.ts'
import { todayOf } from './todayOf.ts'

/** Makes evidence of what is on the clipboard, a piece a row, as one step of undo. False where that is one line at most: it is just typed. */
export function usePasteEvidence(): (data: DataTransfer) => boolean {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  return useCallback(
    (data) => {
      const html = data.getData('text/html')
      const plain = data.getData('text/plain')
      const ofTable = /<table[\s>]/i.test(html) ? evidenceOfText(html) : []
      const pieces = ofTable.length > 0 ? ofTable : evidenceOfText(plain)
      const isOneLine = ofTable.length === 0 && !/[\n\t]/u.test(plain.trim())
      if (isReadOnly || pieces.length === 0 || isOneLine) return false
      const today = todayOf(Date.now())
      session.beginGesture()
      // What one refuses, the others would too: it is said once.
      const isDone = pieces.every((piece) => run('evidence.add', { fields: { ...piece, date: piece.date ?? today } }))
      if (!isDone) {
        session.bailGesture()
        return true
      }
      session.endGesture()
      showToast(t('evidence:addedMany', { count: pieces.length }), { action: { label: t('common:undo'), run: session.undo } })
      return true
    },
    [session, run, isReadOnly, t]
  )
}
