import type { JourneyDocument } from '#core/model/document.ts'
import type { ErrorCode } from '#contract/error.ts'
import type { Service } from './capriciousLine.ts'

/** A service that holds one journey, and can be told to fail: the fake one, or the real ones over a library. */
export interface JourneyService extends Service {
  readonly journeyId: string
  /** What is committed. */
  readonly document: () => JourneyDocument | Promise<JourneyDocument>
  /** From now on it no longer knows what happened before. */
  readonly forgetDiffs: () => void
  /** Refuses the next so many saves with this code. */
  readonly failSaves: (code: ErrorCode, times: number) => void
  readonly close: () => Promise<void>
}
