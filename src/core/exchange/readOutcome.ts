import type { JourneyRecord } from '../model/records.ts'
import type { Issue } from './issue.ts'

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
}

/** Everything that a file gives: its maps, and what concerns none of them or leaves none. */
export interface ReadOutcome {
  readonly maps: readonly ReadMap[]
  readonly issues: readonly Issue[]
}
