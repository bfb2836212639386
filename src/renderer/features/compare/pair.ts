import type { JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'

/** One of two maps that are compared. */
export interface ComparedMap {
  readonly id: string
  readonly document: JourneyDocument
}

/** The two maps in their order; `ownId` is the open one. */
export interface ComparedPair {
  readonly before: ComparedMap
  readonly after: ComparedMap
  readonly ownId: string
}

/** A record to be shown on one of the two maps. The number tells one request from the next. */
export interface MapCommand {
  readonly id: Id
  readonly side: 'before' | 'after'
  readonly number: number
}
