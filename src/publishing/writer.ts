import type { Issue } from '#core/exchange/issue.ts'
import type { Edition } from '#core/handOut/edition.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import type { JourneyDocument } from '#core/model/document.ts'

/** A picture that the document may show. */
export interface WritingAttachment {
  readonly hash: string
  readonly mime: string
  readonly data: Uint8Array
}

/** What a writer is given. `document` is the part that is handed out and nothing else: what stays at home is not in it. */
export interface WritingJob {
  readonly document: JourneyDocument
  readonly options: HandOutOptions
  readonly edition: Edition
  readonly attachments: readonly WritingAttachment[]
  /** Where the bundled typeface lies. */
  readonly resourcesFolder: string
  /** Hears 0 … 1. */
  readonly progress: (done: number) => void
}

/** What a writer made. */
export interface Writing {
  readonly data: Uint8Array
  /** Cards counted in the finished file, not in what was meant to be in it. Null where the format has no cards to count. */
  readonly cards: number | null
  /** Pixels of a picture, else null. */
  readonly width: number | null
  readonly height: number | null
  /** Pages or slides, else null. */
  readonly pages: number | null
  /** What the format could not hold, letters without a shape among it. */
  readonly issues: readonly Issue[]
}

/** Writes one format. Throws where a whole file cannot be made: an incomplete one never leaves. */
export type Writer = (job: WritingJob) => Promise<Writing>
