import type { JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { PersonaMark } from './boxes.ts'
import type { Columns } from './columns.ts'

/** What a lane needs to know of the rest of the map. */
export interface LaneSurroundings {
  readonly document: JourneyDocument
  readonly columns: Columns
  readonly personaMarks: ReadonlyMap<Id, PersonaMark>
  /** The word with which tiles say that they are validated; none on screen. */
  readonly validatedWord?: string | undefined
}
