import { allRecords, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Opportunity } from '../model/opportunity.ts'
import { idsInField } from '../model/recordType.ts'
import { typeOf, type JourneyRecord, type RecordTypeName } from '../model/records.ts'
import {
  allStepsOf,
  cardLanesOf,
  cardsInCell,
  commentsOn,
  evidenceFor,
  gapsOf,
  linksOf,
  measuresAt,
  measuresOf,
  opportunitiesOf,
  pointsAt,
  stepsOf
} from './journey.ts'

/**
 * The records that point at a record, which itself need not be there any more; each once. Costs what points at it and what a map has few
 * of (gaps, opportunities, measures); only for a persona the whole document is walked.
 */
export function referrersOf(document: JourneyDocument, { id, type }: Pick<JourneyRecord, 'id' | 'type'>): readonly JourneyRecord[] {
  switch (type) {
    case 'card':
      return unique([
        ...linksOf(document, id),
        ...commentsOn(document, id),
        ...evidenceFor(document, id),
        ...gapsOf(document).filter((gap) => gap.cardIds.includes(id)),
        ...measuresOf(document).filter((measure) => measure.cardId === id),
        ...opportunitiesAt(document, id)
      ])
    case 'emotionPoint':
      return evidenceFor(document, id)
    case 'stage':
      return stepsOf(document, id)
    case 'step':
      return [
        ...cardLanesOf(document).flatMap((lane) => cardsInCell(document, lane.id, id)),
        ...pointsAt(document, id),
        ...measuresAt(document, id),
        ...gapsOf(document).filter((gap) => gap.stepId === id)
      ]
    case 'lane':
      return allStepsOf(document).flatMap((step) => [
        ...cardsInCell(document, id, step.id),
        ...pointsAt(document, step.id).filter((point) => point.laneId === id)
      ])
    case 'metric':
      return measuresOf(document).filter((measure) => measure.metricId === id)
    case 'gap':
    case 'measure':
      return opportunitiesAt(document, id)
    case 'persona':
      return [...allRecords(document)].filter((record) => pointsTo(record, id))
    case 'map':
    case 'link':
    case 'comment':
    case 'evidence':
    case 'opportunity':
    case 'assessment':
      return []
  }
}

/** Some record that points at one of those that have been removed, or undefined. Walks the document where what held others is among them. */
export function orphanOf(document: JourneyDocument, removed: readonly JourneyRecord[]): JourneyRecord | undefined {
  if (!removed.some(({ type }) => holders.has(type))) return removed.flatMap((record) => referrersOf(document, record))[0]
  const gone = new Set(removed.map(({ id }) => id))
  for (const record of allRecords(document)) {
    if (typeOf(record).references.some((reference) => idsInField(record, reference).some((id) => gone.has(id)))) return record
  }
  return undefined
}

// What stood in a step and a lane that are both gone is in no list that could be asked for.
const holders: ReadonlySet<RecordTypeName> = new Set(['stage', 'step', 'lane', 'persona'])

/** Whether a record holds the id of another. */
export function pointsTo(record: JourneyRecord, id: Id): boolean {
  return typeOf(record).references.some((reference) => idsInField(record, reference).includes(id))
}

function opportunitiesAt(document: JourneyDocument, id: Id): readonly Opportunity[] {
  return opportunitiesOf(document).filter((opportunity) => pointsTo(opportunity, id))
}

function unique(records: readonly JourneyRecord[]): readonly JourneyRecord[] {
  return records.length < 2 ? records : [...new Set(records)]
}
