import { allRecords, type JourneyDocument } from '../model/document.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import type { JourneyRecord } from '../model/records.ts'
import { pointAt } from './journey.ts'

/**
 * The records of a future map that is derived from a map (DOMAIN §1: current and future state). Every record keeps its id: that is the
 * lineage by which the two are compared. What a group said while it worked (comments, votes) stays behind.
 *
 * What is lived today is taken along, and a second time as what is intended, unless that is written already: so the one curve can be
 * pulled up over the other, in this map alone. `newId` gives the ids of those points.
 */
export function futureRecords(
  document: JourneyDocument,
  { journeyId, title, originTitle, newId }: { journeyId: Id; title: string; originTitle: string; newId: () => Id }
): JourneyRecord[] {
  return [...allRecords(document)].flatMap((record): JourneyRecord[] => {
    switch (record.type) {
      case 'comment':
        return []
      case 'map':
        return [{ ...record, title, state: 'future', derivedFrom: { journeyId, title: originTitle } }]
      case 'card':
      case 'opportunity':
        return [record.votes === 0 ? record : { ...record, votes: 0 }]
      case 'emotionPoint':
        return isToBeIntended(document, record) ? [record, { ...record, id: newId(), kind: 'intended' }] : [record]
      default:
        return [record]
    }
  })
}

function isToBeIntended(document: JourneyDocument, { kind, laneId, stepId, personaId }: EmotionPoint): boolean {
  return kind === 'lived' && !pointAt(document, laneId, stepId, personaId, 'intended')
}
