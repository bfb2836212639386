import type { exportFormats, Params } from '#contract/operations.ts'
import type { ReadingIssue } from '#contract/shapes.ts'
import type { JourneyRecord } from '#core/model/records.ts'

/** Formats that a map can be handed out in. */
export type ExportFormat = (typeof exportFormats)[number]

/** How an exported picture is made. */
export type ExportOptions = Params<'export.make'>['options']

/** What the publishing worker gets as its `workerData`. `attachments` are all that the records refer to. */
export interface PublishRequest {
  readonly records: readonly JourneyRecord[]
  readonly format: ExportFormat
  readonly options: ExportOptions
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
      readonly cards: number
      /** Pixels of a picture, else null. */
      readonly width: number | null
      readonly height: number | null
      readonly issues: readonly ReadingIssue[]
    }
  | { readonly type: 'failed'; readonly code: 'tooLarge' | 'invalid' | 'internal'; readonly message: string }
