import type { FillingReport } from './planFilling.ts'

/** What is asked before very much is pasted. */
export interface PasteQuestion {
  readonly report: FillingReport
  readonly paste: () => void
}
