import type { RecordsDiff } from '#core/model/diff.ts'
import type { MapState } from '#core/model/map.ts'
import { compareOrder } from '#core/model/orderKey.ts'
import type { JourneyRecord } from '#core/model/records.ts'

/** What a list shows of a persona. */
export interface PersonaSummary {
  readonly id: string
  readonly name: string
  readonly slot: number
  readonly photo: string | null
}

/** What the library says of a journey without opening it. Times are milliseconds since 1970 UTC. */
export interface JourneySummaryRow {
  readonly id: string
  readonly title: string
  readonly state: MapState
  readonly reviewDate: string | null
  readonly personas: PersonaSummary[]
  readonly stageCount: number
  readonly stepCount: number
  readonly cardCount: number
  readonly revision: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly trashedAt: number | null
}

/** The `journeys` columns of a summary, as SQLite gives them. */
export interface SummaryColumns extends Omit<JourneySummaryRow, 'personas'> {
  readonly personas: string
}

/** The select list that gives `SummaryColumns`. */
export const summaryColumns = `id, title, state, review_date AS reviewDate, personas, stage_count AS stageCount, step_count AS stepCount,
  card_count AS cardCount, revision, created_at AS createdAt, updated_at AS updatedAt, trashed_at AS trashedAt`

/** A row of the list. */
export function summaryOf(columns: SummaryColumns): JourneySummaryRow {
  return { ...columns, personas: JSON.parse(columns.personas) as PersonaSummary[] }
}

/** Personas in their order, as JSON for the summary column. */
export function personasJson(records: Iterable<JourneyRecord>): string {
  const personas = [...records].filter((record) => record.type === 'persona').sort(compareOrder)
  return JSON.stringify(personas.map(({ id, name, slot, photo }): PersonaSummary => ({ id, name, slot, photo })))
}

/** By how much a diff changes the number of records of a type. */
export function countChange(diff: RecordsDiff, type: JourneyRecord['type']): number {
  const count = (records: readonly JourneyRecord[]) => records.reduce((sum, record) => sum + (record.type === type ? 1 : 0), 0)
  return count(diff.added) - count(diff.removed)
}

/** Whether a diff touches a record of a type. */
export function touches(diff: RecordsDiff, type: JourneyRecord['type']): boolean {
  const isOfType = (record: JourneyRecord) => record.type === type
  return diff.added.some(isOfType) || diff.removed.some(isOfType) || diff.updated.some(([, to]) => isOfType(to))
}
