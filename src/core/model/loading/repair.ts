import type { Id } from '../id.ts'

/** What can be mended while records are loaded. Words for people are `issue.repair.<code>` in the message files. */
export type RepairCode =
  | 'notARecord'
  | 'unknownType'
  | 'badId'
  | 'duplicateId'
  | 'dangerousKey'
  | 'notFinite'
  | 'notJson'
  | 'text'
  | 'missingField'
  | 'badField'
  | 'tooLong'
  | 'unreadable'
  | 'dangling'
  | 'wrongLane'
  | 'selfLink'
  | 'duplicatePoint'
  | 'duplicateMeasure'
  | 'strayMeasure'
  | 'badOrder'
  | 'sharedOrder'
  | 'mapMade'
  | 'surplusMap'

/** One thing that was mended, or left out because it could not be. */
export interface Repair {
  readonly code: RepairCode
  /** Position among the raw records from 0; −1 where a record was made. */
  readonly index: number
  /** Id that the record has in the document, or would have had; null where it has none. */
  readonly id: Id | null
  /** Its type as written, cut to 80 characters; empty where it has none. */
  readonly type: string
  /** Field within the record, such as `title` or `extra.more`; null: the whole record. */
  readonly field: string | null
  /** Whether the record stays in the document (mended) or not. */
  readonly kept: boolean
}
