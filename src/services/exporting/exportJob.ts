import type { ReadingIssue } from '#contract/shapes.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import type { LeftOut } from '#core/handOut/partOfMap.ts'
import type { JourneyRecord } from '#core/model/records.ts'

/** What the publishing worker gets as its `workerData`. `attachments` are all that the records refer to. */
export interface PublishRequest {
  readonly records: readonly JourneyRecord[]
  readonly format: HandOutFormat
  readonly options: HandOutOptions
  /** The day that the file names, `YYYY-MM-DD`, and the number of the map's latest version. */
  readonly day: string
  readonly version: number | null
  readonly attachments: readonly { readonly hash: string; readonly mime: string; readonly data: Uint8Array }[]
}

/** What the publishing worker posts: any number of `progress` (0 to 1), then one of the others. */
export type PublishMessage =
  | { readonly type: 'progress'; readonly done: number }
  | {
      readonly type: 'done'
      /** Without dot: `svg`, `png`, `journey.json`, `mmd`. */
      readonly extension: string
      readonly mime: string
      readonly data: Uint8Array
      readonly cards: number | null
      /** Pixels of a picture, else null. */
      readonly width: number | null
      readonly height: number | null
      /** Pages or slides, else null. */
      readonly pages: number | null
      readonly leftOut: LeftOut
      readonly issues: readonly ReadingIssue[]
    }
  | { readonly type: 'failed'; readonly code: 'tooLarge' | 'invalid' | 'internal'; readonly message: string }
