import type { FeelingKind } from './feelingKind.ts'
import type { Id } from './id.ts'

/** Names of the sorted lists that a document keeps of its records, so that nothing on the hot path walks the whole document. */
export const listKeys = {
  /** The one map record. */
  map: 'map',
  /** Personas in their order. */
  personas: 'personas',
  /** Stages from left to right. */
  stages: 'stages',
  /** Steps of one stage from left to right. */
  steps: (stageId: Id) => `steps:${stageId}`,
  /** Lanes (and separator lines) from top to bottom. */
  lanes: 'lanes',
  /** Cards of one cell from top to bottom; a card that spans steps stands in the cell of its first step. */
  cell: (laneId: Id, stepId: Id) => `cell:${laneId}:${stepId}`,
  /** Emotion points of one curve: a lane, a persona and whether it is lived, believed or intended. Ordered by id, not by time. */
  curve: (laneId: Id, personaId: Id, kind: FeelingKind) => `curve:${laneId}:${personaId}:${kind}`,
  /** Emotion points at one step, of all lanes, personas and kinds. */
  pointsAt: (stepId: Id) => `pointsAt:${stepId}`,
  /** Links that start or end at a card. */
  links: (cardId: Id) => `links:${cardId}`,
  /** All comments of the map. Ordered by id, not by time. */
  comments: 'comments',
  /** Comments on one card. Ordered by id, not by time. */
  commentsOn: (cardId: Id) => `comments:${cardId}`,
  /** All evidence of the map. Ordered by id. */
  evidence: 'evidence',
  /** Evidence that a card, feeling or persona rests on. Ordered by id. */
  evidenceFor: (targetId: Id) => `evidence:${targetId}`,
  /** The register of gaps in its order. */
  gaps: 'gaps',
  /** Metrics in their order. */
  metrics: 'metrics',
  /** All measures. Ordered by id. */
  measures: 'measures',
  /** Measures at one step and its touchpoints. Ordered by id. */
  measuresAt: (stepId: Id) => `measures:${stepId}`,
  /** Opportunities in the agreed order. */
  opportunities: 'opportunities',
  /** Assessments. Ordered by id, not by date. */
  assessments: 'assessments'
} as const
