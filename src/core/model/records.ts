import { assessmentType, type Assessment } from './assessment.ts'
import { cardType, type Card } from './card.ts'
import { commentType, type Comment } from './comment.ts'
import { emotionPointType, type EmotionPoint } from './emotionPoint.ts'
import { evidenceType, type Evidence } from './evidence.ts'
import { gapType, type Gap } from './gap.ts'
import { laneType, type Lane } from './lane.ts'
import { linkType, type Link } from './link.ts'
import { mapType, type MapRecord } from './map.ts'
import { measureType, type Measure } from './measure.ts'
import { metricType, type Metric } from './metric.ts'
import { opportunityType, type Opportunity } from './opportunity.ts'
import { personaType, type Persona } from './persona.ts'
import { stageType, type Stage } from './stage.ts'
import { stepType, type Step } from './step.ts'
import type { RecordType } from './recordType.ts'

/** Record type by its name. */
export interface RecordByType {
  map: MapRecord
  persona: Persona
  stage: Stage
  step: Step
  lane: Lane
  card: Card
  emotionPoint: EmotionPoint
  link: Link
  comment: Comment
  evidence: Evidence
  gap: Gap
  metric: Metric
  measure: Measure
  opportunity: Opportunity
  assessment: Assessment
}

/** Name of a record type. */
export type RecordTypeName = keyof RecordByType

/** Any record of a journey document. */
export type JourneyRecord = RecordByType[RecordTypeName]

/** All record types; the order is the order of records in a saved file: what is pointed at comes first. */
export const recordTypes: { readonly [Type in RecordTypeName]: RecordType<Type, RecordByType[Type]> } = {
  map: mapType,
  persona: personaType,
  stage: stageType,
  step: stepType,
  lane: laneType,
  card: cardType,
  emotionPoint: emotionPointType,
  link: linkType,
  comment: commentType,
  evidence: evidenceType,
  gap: gapType,
  metric: metricType,
  measure: measureType,
  opportunity: opportunityType,
  assessment: assessmentType
}

/** Names of all record types in file order. */
export const recordTypeNames = Object.keys(recordTypes) as readonly RecordTypeName[]

/** The definition of a record's type. The cast is sound: a record and its type share their discriminant. */
export function typeOf<R extends JourneyRecord>(record: R): RecordType<string, R> {
  return recordTypes[record.type] as unknown as RecordType<string, R>
}

/** Keys of the document's lists in which a record stands. */
export function listKeysOf(record: JourneyRecord): readonly string[] {
  return typeOf(record).listKeys(record)
}

/** Whether a word names a record type of this version. */
export function isRecordTypeName(name: unknown): name is RecordTypeName {
  return typeof name === 'string' && Object.hasOwn(recordTypes, name)
}
