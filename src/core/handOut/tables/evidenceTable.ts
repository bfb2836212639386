import type { JourneyDocument } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import { evidenceOf, find } from '../../queries/journey.ts'
import type { Edition } from '../edition.ts'
import { plainTable, type Column } from './plainTable.ts'
import { dayCell, textCell, type HandOutTable, type TableCell } from './tableCell.ts'

const strengths = { 1: 'weak', 2: 'fair', 3: 'strong' } as const

/** All evidence, newest first, with what rests on it. */
export function evidenceTable(document: JourneyDocument, { say }: Edition): HandOutTable {
  const column = (head: string, width: number, cell: (evidence: Evidence) => TableCell): Column<Evidence> => ({ head, width, cell })
  const field = (name: string) => say(`evidence:field.${name}`)
  const nameOf = (id: string): string => {
    const card = find(document, 'card', id)
    if (card) return card.text
    const point = find(document, 'emotionPoint', id)
    if (!point) return find(document, 'persona', id)?.name ?? ''
    const persona = find(document, 'persona', point.personaId)?.name ?? ''
    return say('tables:feelingOf', { persona, step: find(document, 'step', point.stepId)?.title ?? '' })
  }
  const columns = [
    column(field('text'), 48, ({ text }) => textCell(text)),
    column(field('kind'), 14, ({ kind }) => textCell(say(`evidence:kind.${kind}`))),
    column(field('source'), 24, ({ source }) => textCell(source)),
    column(field('date'), 12, ({ date }) => dayCell(date)),
    column(field('strength'), 12, ({ strength }) => textCell(say(`evidence:strength.${strengths[strength as 1 | 2 | 3]}`))),
    column(field('reviewDate'), 14, ({ reviewDate }) => dayCell(reviewDate)),
    column(field('url'), 30, ({ url }) => textCell(url)),
    column(say('tables:tiedTo'), 48, ({ targetIds }) => textCell(targetIds.map(nameOf).join('\n')))
  ]
  const pieces = evidenceOf(document).toSorted(
    (a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.text, b.text) || compare(a.id, b.id)
  )
  return plainTable({ subject: 'evidence', name: say('tables:sheet.evidence') }, pieces, columns)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
