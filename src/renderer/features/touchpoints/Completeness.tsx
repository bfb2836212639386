import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { completenessOf } from '#core/analyses/touchpointAnswers.ts'
import { groupCompleteness, groupRows } from '#core/analyses/touchpointFilters.ts'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'
import './completeness.css'

/** More pieces than this are too small to be told apart. */
const mostPieces = 30

/** How many questions are answered, in words and as a bar: a piece a touchpoint; of many touchpoints a piece a stage. */
export function Completeness({ rows }: { rows: readonly TouchpointRow[] }) {
  const { t } = useTranslation()
  const { answered, total } = useMemo(() => completenessOf(rows), [rows])
  const pieces = useMemo(() => {
    if (rows.length <= mostPieces) return rows.map((row) => ({ key: row.id, share: row.answered / 5, width: 1 }))
    const stages = groupRows(rows, 'stage', 'en')
    if (stages.length > mostPieces) return [{ key: 'all', share: answered / total, width: 1 }]
    return groupCompleteness(stages).map((part, at) => ({ key: String(at), share: part.answered / part.total, width: part.total }))
  }, [rows, answered, total])
  return (
    <div className="tp-completeness">
      <strong>{t('touchpoints:answeredOf', { answered, total })}</strong>
      <span>{answered === total ? t('touchpoints:allAnswered') : t('touchpoints:toGo', { count: total - answered })}</span>
      <div className="tp-bar" aria-hidden>
        {pieces.map(({ key, share, width }) => (
          <span key={key} className="tp-piece" style={{ flexGrow: width }}>
            <span style={{ width: `${share * 100}%` }} />
          </span>
        ))}
      </div>
    </div>
  )
}
