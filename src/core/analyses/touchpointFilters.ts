// Which rows of the touchpoint table are shown, in which order and under which headings. Data in, data out: the table itself only draws.
import { channels, controls, type Card } from '../model/card.ts'
import { expectationsMet, touchpointDirectness, touchpointMedia, aims } from '../model/touchpointReview.ts'
import { foldText } from '../text/fold.ts'
import { needleOf } from '../text/needle.ts'
import { completenessOf, touchpointQuestions } from './touchpointAnswers.ts'
import type { TouchpointRow } from './touchpointTable.ts'

/** Rows that can be asked for: all, those with a question open, those that nobody here controls, those at a moment of truth. */
export const touchpointFilters = ['all', 'open', 'uncontrolled', 'truth'] as const

/** A choice of rows. */
export type TouchpointFilter = (typeof touchpointFilters)[number]

/** What rows can stand together by; `none`: one list. */
export const touchpointGroupings = ['stage', 'channel', 'control', 'owner', 'none'] as const

/** What rows stand together by. */
export type TouchpointGrouping = (typeof touchpointGroupings)[number]

/** The columns of the table, in their order from left to right. */
export const touchpointColumns = [
  'name',
  'when',
  'expects',
  'annoys',
  'think',
  'feeling',
  'does',
  'feel',
  'brand',
  'met',
  'improve',
  'nextBestAction',
  'channel',
  'control',
  'persona',
  'medium',
  'directness',
  'aim',
  'evidence',
  'owner',
  'answered'
] as const

/** A column of the table. */
export type TouchpointColumn = (typeof touchpointColumns)[number]

/** A column to sort by, and which way. Sorting by `when` is the order of the journey. */
export interface TouchpointSort {
  readonly column: TouchpointColumn
  readonly direction: 'ascending' | 'descending'
}

/** Rows that stand together. `key`: the stage's id, the channel, the control or the folded owner; null where there is none. */
export interface TouchpointGroup {
  readonly key: string | null
  readonly rows: readonly TouchpointRow[]
}

/** Whether a row belongs to a choice. A gap is nobody's to control, so it is not among the uncontrolled. */
export function isAmong(row: TouchpointRow, filter: TouchpointFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return row.answered < touchpointQuestions.length
    case 'uncontrolled':
      return row.card?.control === 'uncontrolled'
    case 'truth':
      return row.step.momentOfTruth
  }
}

/** How many rows each choice has. */
export function filterCounts(rows: readonly TouchpointRow[]): Readonly<Record<TouchpointFilter, number>> {
  const counts = { all: 0, open: 0, uncontrolled: 0, truth: 0 }
  for (const row of rows) for (const filter of touchpointFilters) if (isAmong(row, filter)) counts[filter] += 1
  return counts
}

/** Rows in which all the words occur somewhere, whatever their accents, in the order in which they came. */
export function searchRows(rows: readonly TouchpointRow[], typed: string): readonly TouchpointRow[] {
  const words = needleOf(typed)
    .split(' ')
    .filter((word) => word !== '')
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => foldedRow(row).includes(word)))
}

/** Rows in an order; equal ones, and those with nothing in the column, stay in the order of the journey, the empty ones last either way. */
export function sortRows(rows: readonly TouchpointRow[], sort: TouchpointSort | null, language: string): readonly TouchpointRow[] {
  if (sort === null) return rows
  const collator = new Intl.Collator(language, { numeric: true })
  const sign = sort.direction === 'ascending' ? 1 : -1
  const values = new Map(rows.map((row) => [row, sortValue(row, sort.column)]))
  return rows.toSorted((a, b) => {
    const [first, second] = [values.get(a) ?? null, values.get(b) ?? null]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    if (typeof first === 'string' || typeof second === 'string') return sign * collator.compare(String(first), String(second))
    return sign * (first - second)
  })
}

/** Rows under headings. Stages come in the order of the journey, channels and controls in that of the domain, owners by name, none last. */
export function groupRows(rows: readonly TouchpointRow[], by: TouchpointGrouping, language: string): readonly TouchpointGroup[] {
  if (by === 'none') return rows.length === 0 ? [] : [{ key: null, rows }]
  const groups = new Map<string | null, TouchpointRow[]>()
  for (const row of rows) {
    const key = groupKey(row, by)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const rank = rankOf(by, groups, language)
  return [...groups]
    .map(([key, list]) => ({ key, rows: list }))
    .sort((a, b) => Number(a.key === null) - Number(b.key === null) || rank(a.key) - rank(b.key))
}

/** How far each group is, in the order of the groups. */
export function groupCompleteness(groups: readonly TouchpointGroup[]): readonly ReturnType<typeof completenessOf>[] {
  return groups.map((group) => completenessOf(group.rows))
}

function groupKey(row: TouchpointRow, by: Exclude<TouchpointGrouping, 'none'>): string | null {
  switch (by) {
    case 'stage':
      return row.stage.id
    case 'channel':
      return row.card?.channel ?? null
    case 'control':
      return row.card?.control ?? null
    case 'owner':
      return foldText(row.card?.owner.trim() ?? '') || null
  }
}

function rankOf(
  by: Exclude<TouchpointGrouping, 'none'>,
  groups: ReadonlyMap<string | null, readonly TouchpointRow[]>,
  language: string
): (key: string | null) => number {
  if (by === 'channel' || by === 'control') {
    const order: readonly string[] = by === 'channel' ? channels : controls
    return (key) => order.indexOf(key ?? '')
  }
  if (by === 'stage') return (key) => groups.get(key)?.[0]?.stageIndex ?? 0
  const collator = new Intl.Collator(language, { numeric: true })
  const keys = [...groups.keys()].filter((key) => key !== null).sort(collator.compare)
  return (key) => keys.indexOf(key ?? '')
}

/** What a row is sorted by in a column; null: nothing is there. */
function sortValue(row: TouchpointRow, column: TouchpointColumn): string | number | null {
  const { card, review } = row
  const written = (text: string) => (text.trim() === '' ? null : text)
  const ranked = <Value extends string>(order: readonly Value[], value: Value | null) => (value === null ? null : order.indexOf(value))
  switch (column) {
    case 'name':
      return card && written(card.text)
    case 'when':
      return row.stepNumber
    case 'medium':
      return ranked(touchpointMedia, review.medium)
    case 'directness':
      return ranked(touchpointDirectness, review.directness)
    case 'aim':
      return ranked(aims, review.aim)
    case 'met':
      return ranked(expectationsMet, review.met)
    case 'channel':
      return ranked(channels, card?.channel ?? null)
    case 'control':
      return ranked(controls, card?.control ?? null)
    case 'persona':
      return row.persona?.name ?? null
    case 'owner':
      return card && written(card.owner)
    case 'feeling':
      return row.feeling?.score ?? null
    case 'evidence':
      return row.evidence + certaintyWeight[card?.certainty ?? 'assumption']
    case 'answered':
      return row.answered
    case 'expects':
    case 'annoys':
    case 'think':
    case 'does':
    case 'feel':
    case 'brand':
    case 'improve':
    case 'nextBestAction':
      return written(review[column])
  }
}

/** What customers confirmed weighs more than any number of pieces of evidence; an assumption less than one. */
const certaintyWeight: Readonly<Record<Card['certainty'], number>> = { assumption: 0, evidence: 100_000, validated: 200_000 }

const folded = new WeakMap<TouchpointRow, string>()

function foldedRow(row: TouchpointRow): string {
  let text = folded.get(row)
  if (text === undefined) {
    const { card, review } = row
    const texts = [card?.text, card?.owner, row.step.title, row.stage.title, row.persona?.name]
    const answers = [
      review.expects,
      review.annoys,
      review.think,
      review.does,
      review.feel,
      review.brand,
      review.improve,
      review.nextBestAction
    ]
    text = foldText([...texts, ...answers, ...row.opportunities.map(({ title }) => title)].join('\n')).replace(/\s/gu, ' ')
    folded.set(row, text)
  }
  return text
}
