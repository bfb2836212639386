import type { JourneyDocument } from '../model/document.ts'
import type { HandOutChoice } from './options.ts'

/** What stayed at home, in numbers. */
export interface LeftOut {
  readonly cards: number
  readonly notes: number
  readonly names: number
  readonly lanes: number
  readonly stages: number
}

/** The part of a map that is handed out: a document of its own, so that no writer can give away what was to stay at home. */
export interface MapPart {
  readonly document: JourneyDocument
  readonly leftOut: LeftOut
}

const nothing: LeftOut = { cards: 0, notes: 0, names: 0, lanes: 0, stages: 0 }

/** The part of a map that a choice names. The whole map is the document itself. */
export function partOfMap(document: JourneyDocument, _choice: HandOutChoice): MapPart {
  return { document, leftOut: nothing }
}
