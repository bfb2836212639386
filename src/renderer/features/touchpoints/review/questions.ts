// The order in which a review asks: touchpoint by touchpoint, question by question. Data in, data out.
import { touchpointQuestions, type TouchpointQuestion } from '#core/analyses/touchpointAnswers.ts'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'

/** One question about one touchpoint. */
export interface Asked {
  readonly rowId: string
  readonly question: TouchpointQuestion
}

/** Which questions are asked: those without an answer, or all of them. */
export type AskWhich = 'open' | 'all'

/** What is asked about some rows. Settled when it begins: an answer must not take its question away under somebody's hands. */
export function questionsOf(rows: readonly TouchpointRow[], which: AskWhich): readonly Asked[] {
  return rows.flatMap((row) =>
    touchpointQuestions.filter((question) => which === 'all' || !row.answers[question]).map((question) => ({ rowId: row.id, question }))
  )
}

/** Where to begin: at the row asked for, or at the first one behind it that has a question; else at the beginning. */
export function firstQuestion(asked: readonly Asked[], rows: readonly TouchpointRow[], from: string | null): number {
  if (from === null) return 0
  const places = new Map(rows.map(({ id }, at) => [id, at]))
  const start = places.get(from) ?? 0
  return Math.max(
    0,
    asked.findIndex(({ rowId }) => (places.get(rowId) ?? 0) >= start)
  )
}
