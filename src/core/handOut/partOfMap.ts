import { documentOf, type JourneyDocument } from '../model/document.ts'
import { lanesOf, personasOf, stagesOf } from '../queries/journey.ts'
import type { Say } from './edition.ts'
import type { HandOutChoice } from './options.ts'
import { hiddenLanesOf } from './part/hiddenLanes.ts'
import { staying } from './part/staying.ts'
import { tiedTo } from './part/tied.ts'
import { knownFieldsOnly } from './part/knownFields.ts'
import { withoutNames } from './part/withoutNames.ts'
import { notesAmong, withoutNotes } from './part/withoutNotes.ts'

/** What stayed at home, in numbers. */
export interface LeftOut {
  readonly cards: number
  /** Points of curves. */
  readonly feelings: number
  /** Notes for the team, comments and presenter's notes, where notes were to stay. */
  readonly notes: number
  /** Different names, where names were to stay. */
  readonly names: number
  /** Lanes and lines that were not chosen. */
  readonly lanes: number
  /** Lanes that are hidden on the map, and therefore here. */
  readonly hiddenLanes: number
  readonly stages: number
  readonly personas: number
}

/** The part of a map that is handed out: a document of its own, so that no writer can give away what was to stay at home. */
export interface MapPart {
  readonly document: JourneyDocument
  readonly leftOut: LeftOut
}

/** How a part is made. */
export interface PartOptions {
  /** The words in which personas are called where their names stay at home; “A”, “B” where nobody says. */
  readonly say?: Say
  /** Keeps lanes that are hidden on the map, as a whole map does in the product's own format. */
  readonly keepsHidden?: boolean
}

/** Nothing stayed at home. */
export const nothingLeftOut: LeftOut = { cards: 0, feelings: 0, notes: 0, names: 0, lanes: 0, hiddenLanes: 0, stages: 0, personas: 0 }

/**
 * The part of a map that a choice names, as a valid document of its own: what points at something that stays at home lets go of it or stays
 * too. Lanes that are hidden on the map are never handed out, save with the whole map where that `keepsHidden`. The whole map is the document
 * itself.
 */
export function partOfMap(document: JourneyDocument, choice: HandOutChoice, { say, keepsHidden = false }: PartOptions = {}): MapPart {
  const isWhole = isWholeChoice(choice)
  const hidden = hiddenLanesOf(document, choice).length
  if (isWhole && (keepsHidden || hidden === 0)) return { document, leftOut: nothingLeftOut }
  const kept = staying(document, choice)
  const tied = tiedTo(document, kept, choice)
  const plain = choice.without.length > 0 ? tied.map(knownFieldsOnly) : tied
  const noted = choice.without.includes('notes') ? withoutNotes(plain, choice.withComments) : plain
  const named = choice.without.includes('names') ? withoutNames(noted, personasOf(document), say) : { records: noted, names: 0 }
  const part = documentOf(named.records)
  const leftOut: LeftOut = {
    cards: kept.goneCards,
    feelings: kept.gonePoints,
    notes: choice.without.includes('notes') ? notesAmong(plain, choice.withComments) : 0,
    names: named.names,
    lanes: lanesOf(document).length - lanesOf(part).length - hidden,
    hiddenLanes: hidden,
    stages: stagesOf(document).length - stagesOf(part).length,
    personas: kept.gonePersonas
  }
  return { document: part, leftOut }
}

/** Whether a choice names everything there is. */
export function isWholeChoice({ stageIds, laneIds, personaIds, recordIds, without }: HandOutChoice): boolean {
  return stageIds === null && laneIds === null && personaIds === null && recordIds === null && without.length === 0
}
