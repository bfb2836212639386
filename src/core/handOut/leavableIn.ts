import { allRecords, type JourneyDocument } from '../model/document.ts'
import { commentsOf, lanesOf } from '../queries/journey.ts'
import { backstageOf } from './part/backstage.ts'
import { isAssumption } from './part/isAssumption.ts'
import { namesIn } from './part/namesIn.ts'
import { notesAmong } from './part/withoutNotes.ts'

/** What a map has of each kind of thing that can be left out. */
export interface LeavableIn {
  /** Cards and feelings that nobody has proved, in lanes that are shown. */
  readonly assumptions: number
  /** Cards below the line of visibility. */
  readonly backstage: number
  /** Titles of the lanes below it, from top to bottom. */
  readonly backstageLanes: readonly string[]
  /** Notes for the team, presenter's notes and comments. */
  readonly notes: number
  /** What the team wrote to each other, which can be put in. */
  readonly comments: number
  /** The names themselves: personas in their order, then everybody else. */
  readonly names: readonly string[]
}

/** What could stay at home when a map is handed out. */
export function leavableIn(document: JourneyDocument): LeavableIn {
  const lanes = lanesOf(document)
  const hidden = new Set(lanes.filter((lane) => lane.hidden).map(({ id }) => id))
  const behind = backstageOf(lanes).filter((lane) => !lane.hidden)
  const behindIds = new Set(behind.map(({ id }) => id))
  let assumptions = 0
  let backstage = 0
  for (const record of allRecords(document)) {
    if ((record.type !== 'card' && record.type !== 'emotionPoint') || hidden.has(record.laneId)) continue
    if (isAssumption(record)) assumptions += 1
    if (record.type === 'card' && behindIds.has(record.laneId)) backstage += 1
  }
  return {
    assumptions,
    backstage,
    backstageLanes: behind
      .filter(({ kind }) => kind !== 'lineOfVisibility' && kind !== 'lineOfInternalInteraction')
      .map(({ title }) => title),
    notes: notesAmong(allRecords(document)),
    comments: commentsOf(document).length,
    names: namesIn(allRecords(document))
  }
}
