import type { Id } from '../../model/id.ts'
import type { JourneyRecord, RecordTypeName } from '../../model/records.ts'

/** How something can differ between two maps; `up` and `down` are feelings. */
export const differenceKinds = ['added', 'removed', 'moved', 'changed', 'up', 'down'] as const

/** How something differs between two maps. */
export type DifferenceKind = (typeof differenceKinds)[number]

/** One field that holds something else. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** One difference between two maps. A record that was moved and changed gives two. */
export interface MapDifference {
  readonly kind: DifferenceKind
  readonly type: RecordTypeName
  /** Null where it is only in the other map. */
  readonly before: JourneyRecord | null
  readonly after: JourneyRecord | null
  /** What a `changed` one holds otherwise; the score of `up` and `down`. Empty for the others. */
  readonly fields: readonly FieldChange[]
  /** Stage in which it stands afterwards, or stood; null: nowhere in particular, as personas and lanes. */
  readonly stageId: Id | null
}
