import { allRecords, type JourneyDocument } from '../../model/document.ts'
import type { Gap } from '../../model/gap.ts'
import type { Id } from '../../model/id.ts'
import type { Opportunity } from '../../model/opportunity.ts'
import type { JourneyRecord } from '../../model/records.ts'
import { evidenceOf, gapsOf, measuresOf, metricsOf, opportunitiesOf } from '../../queries/journey.ts'
import type { HandOutChoice } from '../options.ts'
import type { Staying } from './staying.ts'

/**
 * What stays of a map with everything that hangs on it and on nothing else: links and comments between and on cards that stay, measures of what
 * stays with their metrics, gaps, opportunities and evidence that still have something to stand for. What was never tied to anything stays
 * with the whole journey, not with chosen stages or a selection.
 */
export function tiedTo(document: JourneyDocument, { records, secret }: Staying, choice: HandOutChoice): readonly JourneyRecord[] {
  const cards = records.map(withLivePersona(records))
  const live = new Set<Id>(cards.map(({ id }) => id))
  const isWide = choice.stageIds === null && choice.recordIds === null
  const onCards: JourneyRecord[] = []
  for (const record of allRecords(document)) {
    if (record.type === 'link' && live.has(record.fromId) && live.has(record.toId)) onCards.push(record)
    else if (record.type === 'comment' && live.has(record.cardId)) onCards.push(record)
    else if (record.type === 'assessment' && choice.recordIds === null) onCards.push(record)
  }
  const measures = measuresOf(document).filter(({ stepId, cardId }) => live.has(stepId) && (cardId === null || live.has(cardId)))
  const measured = new Set(measures.map(({ metricId }) => metricId))
  const everMeasured = new Set(measuresOf(document).map(({ metricId }) => metricId))
  const metrics = metricsOf(document).filter(({ id }) => measured.has(id) || (isWide && !everMeasured.has(id)))
  const gaps = gapsOf(document).flatMap((gap) => gapWithin(gap, live, secret, choice, isWide) ?? [])
  for (const { id } of [...measures, ...gaps]) live.add(id)
  const opportunities = opportunitiesOf(document).flatMap((opportunity) => opportunityWithin(opportunity, live, isWide) ?? [])
  const evidence = evidenceOf(document).flatMap((each) => {
    const targetIds = each.targetIds.filter((id) => live.has(id))
    if (targetIds.length === each.targetIds.length) return targetIds.length > 0 || isWide ? [each] : []
    return targetIds.length > 0 ? [{ ...each, targetIds }] : []
  })
  return [...cards, ...onCards, ...metrics, ...measures, ...gaps, ...opportunities, ...evidence]
}

function withLivePersona(records: readonly JourneyRecord[]): (record: JourneyRecord) => JourneyRecord {
  const personas = new Set(records.flatMap(({ id, type }) => (type === 'persona' ? [id] : [])))
  return (record) =>
    record.type === 'card' && record.personaId !== null && !personas.has(record.personaId) ? { ...record, personaId: null } : record
}

function gapWithin(gap: Gap, live: ReadonlySet<Id>, secret: ReadonlySet<Id>, choice: HandOutChoice, isWide: boolean): Gap | undefined {
  if (gap.stepId !== null && !live.has(gap.stepId)) return undefined
  // What lies between the front and the back, or at a card that nobody may see, tells of it.
  if (gap.kind === 'frontBack' && choice.without.includes('backstage')) return undefined
  if (gap.cardIds.some((id) => secret.has(id))) return undefined
  const cardIds = gap.cardIds.filter((id) => live.has(id))
  if (cardIds.length === gap.cardIds.length) return cardIds.length > 0 || gap.stepId !== null || isWide ? gap : undefined
  return cardIds.length > 0 || gap.stepId !== null ? { ...gap, cardIds } : undefined
}

function opportunityWithin(opportunity: Opportunity, live: ReadonlySet<Id>, isWide: boolean): Opportunity | undefined {
  const { answerIds, measureId } = opportunity
  const left = answerIds.filter((id) => live.has(id))
  if (left.length === 0 && (answerIds.length > 0 || !isWide)) return undefined
  const measured = measureId !== null && live.has(measureId) ? measureId : null
  return left.length === answerIds.length && measured === measureId ? opportunity : { ...opportunity, answerIds: left, measureId: measured }
}
