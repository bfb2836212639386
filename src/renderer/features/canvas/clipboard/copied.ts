// Cards on their way from one place to another: what the clipboard holds of them under our own name.
import { cardPictureSchema, certainties, channels, controls } from '#core/model/card.ts'
import { laneKinds, laneTakesCards, type LaneKind } from '#core/model/lane.ts'
import { touchpointReviewSchema } from '#core/model/touchpointReview.ts'
import { linkKinds, type LinkKind } from '#core/model/link.ts'
import { measureType } from '#core/model/measure.ts'
import type { FillingCard } from '#core/commands/fillCommand.ts'
import type { CardFields } from '#core/commands/cardCommands.ts'

/** Type under which whole cards lie on the clipboard. */
export const cardsType = 'application/x-outside-in-cards+json'
/** More cards than this are a mistake, not a paste. */
const mostCards = 20_000

/** A copied card: its words, what else is known of it, and how far below and to the right of the first one it stood. */
export interface CopiedCard {
  readonly text: string
  readonly fields: CardFields
  /** What was measured at it, for the map that has the metrics. */
  readonly measures?: NonNullable<FillingCard['measures']>
  readonly row: number
  readonly column: number
}

/** Copied cards with the arrows among them, and the lanes and steps in which they stood, from the first one on. */
export interface CopiedCards {
  readonly cards: readonly CopiedCard[]
  readonly links: readonly { readonly from: number; readonly to: number; readonly kind: LinkKind; readonly label: string }[]
  readonly lanes: readonly { readonly kind: LaneKind; readonly title: string }[]
  readonly steps: readonly string[]
}

/** What another program put there under our name is read with suspicion: anything odd is left out. Null where nothing is left. */
export function readCopied(json: string): CopiedCards | null {
  const read = parsed(json)
  // A plain list is what versions before this one wrote.
  const { cards, links, lanes, steps } = Array.isArray(read) ? { cards: read } : (read as Partial<Record<keyof CopiedCards, unknown>>)
  // Places in the list are what links name: cards that cannot be read keep theirs until the links are read.
  const found = listOf(cards, mostCards).map(readCard)
  const kept = found.filter((card) => card !== null)
  if (kept.length === 0) return null
  const positions = new Map(found.flatMap((card, at) => (card ? [[at, kept.indexOf(card)] as const] : [])))
  return {
    cards: kept,
    links: listOf(links, mostCards).flatMap((link) => readLink(link, positions)),
    lanes: listOf(lanes, 1000).map(readLane),
    steps: listOf(steps, 1000).map((step) => (typeof step === 'string' ? step.slice(0, 500) : ''))
  }
}

function parsed(json: string): unknown {
  try {
    const read: unknown = json === '' ? null : JSON.parse(json)
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}

function listOf(value: unknown, limit: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, limit) : []
}

function readCard(entry: unknown): CopiedCard | null {
  const { text, fields, measures, row, column } = fieldsOf(entry)
  if (typeof text !== 'string') return null
  const measured = new Map(listOf(measures, 100).flatMap((measure) => readMeasure(fieldsOf(measure))))
  return {
    text: text.slice(0, 20_000),
    fields: readFields(fieldsOf(fields)),
    ...(measured.size > 0 ? { measures: [...measured.values()] } : {}),
    row: offset(row),
    column: offset(column)
  }
}

function readLink(entry: unknown, positions: ReadonlyMap<number, number>): CopiedCards['links'] {
  const { from, to, kind, label } = fieldsOf(entry)
  const ends = [from, to].map((end) => (typeof end === 'number' ? positions.get(end) : undefined))
  const known = linkKinds.find((name) => name === kind)
  if (ends[0] === undefined || ends[1] === undefined || ends[0] === ends[1] || !known) return []
  return [{ from: ends[0], to: ends[1], kind: known, label: typeof label === 'string' ? label.slice(0, 500) : '' }]
}

/** Under the id of its metric: of each there is one. */
function readMeasure(measure: Record<string, unknown>): [string, NonNullable<CopiedCard['measures']>[number]][] {
  const read = measureType.schema.safeParse({ ...measure, id: 'any', type: 'measure', stepId: 'any', cardId: null })
  if (!read.success) return []
  const { metricId, baseline, target, targetDate, readings } = read.data
  return [[metricId, { metricId, baseline, target, targetDate, readings }]]
}

function readLane(entry: unknown): CopiedCards['lanes'][number] {
  const { kind, title } = fieldsOf(entry)
  const known = laneKinds.find((name) => name === kind)
  return { kind: known && laneTakesCards(known) ? known : 'text', title: typeof title === 'string' ? title.slice(0, 500) : '' }
}

function readFields(fields: Record<string, unknown>): CardFields {
  const { color, personaId, owner, notes, span } = fields
  const channel = channels.find((known) => known === fields['channel'])
  const control = controls.find((known) => known === fields['control'])
  const certainty = certainties.find((known) => known === fields['certainty'])
  const picture = cardPictureSchema.safeParse(fields['picture'])
  const touchpoint = touchpointReviewSchema.safeParse(fields['touchpoint'])
  return {
    ...(isWhole(span, 1, 1000) && span > 1 ? { span } : {}),
    ...(isWhole(color, 0, 7) ? { color } : {}),
    ...(typeof personaId === 'string' ? { personaId } : {}),
    ...(channel ? { channel } : {}),
    ...(control ? { control } : {}),
    ...(certainty ? { certainty } : {}),
    ...(typeof owner === 'string' ? { owner: owner.slice(0, 500) } : {}),
    ...(typeof notes === 'string' ? { notes: notes.slice(0, 20_000) } : {}),
    ...(picture.success ? { picture: picture.data } : {}),
    ...(fields['constraint'] === true ? { constraint: true } : {}),
    ...(touchpoint.success ? { touchpoint: touchpoint.data } : {})
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function offset(value: unknown): number {
  return isWhole(value, 0, 999) ? value : 0
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}
