// What the columns of the touchpoint table are: how wide, what stands in them, and who may write into them.
import { touchpointColumns, type TouchpointColumn } from '#core/analyses/touchpointFilters.ts'

/** How a column is written: words, one of a few values, a feeling from 1 to 5, or not at all. */
export type ColumnKind = 'text' | 'choice' | 'feeling' | 'shown'

/** A column as the page has it. */
export interface Column {
  readonly id: TouchpointColumn
  readonly kind: ColumnKind
  /** Least width, px at 100 %. */
  readonly width: number
  /** Whether it takes a share of the room that is left over. */
  readonly grows: boolean
  /** Whether it says something of the touchpoint itself, so that a step without one has nothing to say there. */
  readonly ofCard: boolean
}

/** Stand still at the left and at the right while the others are scrolled. They are always shown. */
export const fixedColumns: readonly TouchpointColumn[] = ['name', 'answered']

/** What is shown until somebody chooses: first what the review asks, then what comes of it. */
export const firstColumns: readonly TouchpointColumn[] = [
  'name',
  'when',
  'expects',
  'annoys',
  'think',
  'feeling',
  'does',
  'feel',
  'met',
  'improve',
  'answered'
]

const kinds: Partial<Readonly<Record<TouchpointColumn, ColumnKind>>> = {
  when: 'choice',
  feeling: 'feeling',
  met: 'choice',
  channel: 'choice',
  control: 'choice',
  persona: 'choice',
  medium: 'choice',
  directness: 'choice',
  aim: 'choice',
  evidence: 'choice',
  answered: 'shown'
}

const widths: Partial<Readonly<Record<TouchpointColumn, number>>> = {
  name: 232,
  when: 100,
  expects: 268,
  feeling: 104,
  met: 152,
  channel: 156,
  control: 152,
  persona: 148,
  medium: 148,
  directness: 152,
  aim: 148,
  evidence: 172,
  owner: 168,
  answered: 128
}

const ofCard: readonly TouchpointColumn[] = ['name', 'channel', 'control', 'persona', 'evidence', 'owner']

/** All columns by their name. */
export const columnOf = Object.fromEntries(
  touchpointColumns.map((id): [TouchpointColumn, Column] => {
    const kind = kinds[id] ?? 'text'
    return [
      id,
      { id, kind, width: widths[id] ?? 240, grows: kind === 'text' && id !== 'name' && id !== 'owner', ofCard: ofCard.includes(id) }
    ]
  })
) as Readonly<Record<TouchpointColumn, Column>>

/** The chosen columns in the order of the table, the fixed ones always among them. */
export function columnsOf(chosen: ReadonlySet<TouchpointColumn>): readonly Column[] {
  return touchpointColumns.filter((id) => chosen.has(id) || fixedColumns.includes(id)).map((id) => columnOf[id])
}

/** Widths in px for a room: room that is left over is shared out among the columns of words. */
export function widthsIn(columns: readonly Column[], room: number, textScale: number): readonly number[] {
  const least = columns.map(({ width }) => Math.round(width * textScale))
  const growing = columns.filter(({ grows }) => grows).length
  const spare = Math.max(0, Math.floor(room) - least.reduce((sum, width) => sum + width, 0))
  const takers = growing > 0 ? growing : columns.length
  return columns.map(({ grows }, at) => (least[at] ?? 0) + (grows || growing === 0 ? Math.floor(spare / takers) : 0))
}
