import { newAssessment } from '../assessment.ts'
import { newCard } from '../card.ts'
import { newComment } from '../comment.ts'
import { newEmotionPoint } from '../emotionPoint.ts'
import { newEvidence } from '../evidence.ts'
import { newGap } from '../gap.ts'
import { newLane } from '../lane.ts'
import { newLink } from '../link.ts'
import { newMap } from '../map.ts'
import { newMeasure } from '../measure.ts'
import { newMetric } from '../metric.ts'
import { newOpportunity } from '../opportunity.ts'
import { newPersona } from '../persona.ts'
import type { RecordTypeName } from '../records.ts'
import { newStage } from '../stage.ts'
import { newStep } from '../step.ts'

/**
 * What a field gets that is missing or cannot be read, by record type. Fields that hold ids of other records are absent on purpose:
 * nobody can guess them. `order` is the empty text, which is no order key, so that the record is given one with its siblings.
 */
export const defaultFields: { readonly [Type in RecordTypeName]: Readonly<Record<string, unknown>> } = {
  map: without(newMap('x', '')),
  persona: without(newPersona('x', '', 0, '')),
  stage: without(newStage('x', '', '')),
  step: without(newStep('x', 'x', '', ''), 'stageId'),
  lane: without(newLane('x', 'text', '', '')),
  card: without(newCard('x', 'x', 'x', '', ''), 'laneId', 'stepId'),
  emotionPoint: without(newEmotionPoint('x', { laneId: 'x', stepId: 'x', personaId: 'x' }, 0), 'laneId', 'stepId', 'personaId'),
  link: without(newLink('x', 'x', 'x', 'leadsTo'), 'fromId', 'toId'),
  comment: without(newComment('x', 'x', '', '', 0), 'cardId'),
  evidence: without(newEvidence('x')),
  gap: without(newGap('x', '', '')),
  metric: without(newMetric('x', '', '')),
  measure: without(newMeasure('x', { metricId: 'x', stepId: 'x', cardId: null }), 'metricId', 'stepId'),
  opportunity: without(newOpportunity('x', '', '')),
  assessment: without(newAssessment('x', '1970-01-01'))
}

function without(record: object, ...fields: string[]): Record<string, unknown> {
  const left = new Set(['id', 'type', ...fields])
  return Object.fromEntries(Object.entries(record).filter(([field]) => !left.has(field)))
}
