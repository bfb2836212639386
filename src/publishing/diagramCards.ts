import { invariant } from '#core/invariant.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { shownLanesOf } from '#core/queries/journey.ts'

/** How many cards stand under these ids in a finished diagram. One of a lane that is shown and not in it is a bug and throws. */
export function diagramCards(document: JourneyDocument, ids: Iterable<string>): number {
  const written = new Set(ids)
  const lanes = new Set(shownLanesOf(document).map(({ id }) => id))
  let count = 0
  for (const record of allRecords(document)) {
    if (record.type !== 'card') continue
    if (written.has(record.id)) count += 1
    else invariant(!lanes.has(record.laneId), `the diagram lacks the card ${record.id}`)
  }
  return count
}
