import type { JourneyRecord } from '../model/records.ts'
import type { Issue } from './issue.ts'
import type { TableReading } from './tables/journeyOfTable.ts'

/** A picture beside the records, addressed by its content: SHA-256 (64 hexadecimal digits), media type, base64. */
export interface Attachment {
  readonly hash: string
  readonly mime: string
  readonly data: string
}

/** A map that a file would become, with what is to be said of it. */
export interface ReadMap {
  readonly title: string
  readonly records: readonly JourneyRecord[]
  readonly attachments: readonly Attachment[]
  readonly issues: readonly Issue[]
  /** How it was read where it was a table: what a person may decide otherwise. */
  readonly table?: TableReading | undefined
}

/** Everything that a file gives: its maps, and what concerns none of them or leaves none. */
export interface ReadOutcome {
  readonly maps: readonly ReadMap[]
  readonly issues: readonly Issue[]
}
