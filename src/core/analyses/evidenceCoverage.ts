// How much of a map rests on evidence, and how much is assumed (DOMAIN §1, §2.3: organisations fool themselves about what customers live).
import type { Card, Certainty } from '../model/card.ts'
import { listOf, type JourneyDocument } from '../model/document.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import { laneTakesCards, type Lane, type LaneKind } from '../model/lane.ts'
import { listKeys } from '../model/listKeys.ts'
import type { Stage } from '../model/stage.ts'
import { allStepsOf, shownLanesOf, stagesOf, stepsOf } from '../queries/journey.ts'

/** How many statements are assumed, backed by evidence, and validated by those whom they are about. */
export type Coverage = Readonly<Record<Certainty, number>>

/** Something that a map claims: a card, or a feeling as it is lived. */
export type Statement = Card | EmotionPoint

/** Coverage of one lane, whole and stage by stage. */
export interface LaneCoverage {
  readonly lane: Lane
  readonly coverage: Coverage
  /** One for each stage, in their order. */
  readonly stages: readonly Coverage[]
}

/** Coverage of a map, from the outside in. */
export interface EvidenceCoverage {
  readonly total: Coverage
  /** Shown lanes that make statements, from top to bottom. */
  readonly lanes: readonly LaneCoverage[]
  /** Stages from left to right. */
  readonly stages: readonly { readonly stage: Stage; readonly coverage: Coverage }[]
}

const covered = new WeakMap<JourneyDocument, EvidenceCoverage>()

/**
 * How many statements are assumption, evidence or validated: overall, per lane, per stage, and in each lane at each stage. A card that spans
 * steps counts once, where it begins; a card without words and picture says nothing and is left out. Hidden lanes do not count, nor do
 * lanes that claim nothing (`makesStatements`). What did not change since the last document is not counted again.
 */
export function evidenceCoverage(document: JourneyDocument): EvidenceCoverage {
  let coverage = covered.get(document)
  if (!coverage) {
    coverage = coverageOf(document)
    covered.set(document, coverage)
  }
  return coverage
}

/** Whether a lane of this kind claims something about the journey: ideas, free notes and names of owners need no evidence. */
export function makesStatements(kind: LaneKind): boolean {
  return kind === 'emotion' || (laneTakesCards(kind) && kind !== 'opportunities' && kind !== 'notes' && kind !== 'owners')
}

/** The statements of a lane at a stage, from left to right. */
export function statementsOf(document: JourneyDocument, lane: Lane, stageId: Id): readonly Statement[] {
  return stepsOf(document, stageId).flatMap((step) => statementsAt(document, lane, step.id))
}

/** The statements of a lane at a step; the same array until one of the records there changes. */
export function statementsAt(document: JourneyDocument, lane: Lane, stepId: Id): readonly Statement[] {
  if (lane.kind === 'emotion') {
    const points = listOf<EmotionPoint>(document, listKeys.pointsAt(stepId))
    return points.length === 0 ? nothing : livedIn(points, lane.id)
  }
  const cards = listOf<Card>(document, listKeys.cell(lane.id, stepId))
  return cards.length === 0 ? nothing : said(cards)
}

/** How many statements there are. */
export function countOf({ assumption, evidence, validated }: Coverage): number {
  return assumption + evidence + validated
}

/** Share of statements that are more than assumed, 0 … 1; null where nothing is stated. */
export function backedShare(coverage: Coverage): number | null {
  const count = countOf(coverage)
  return count === 0 ? null : (coverage.evidence + coverage.validated) / count
}

const nothing: readonly Statement[] = []
const none: Coverage = { assumption: 0, evidence: 0, validated: 0 }

function coverageOf(document: JourneyDocument): EvidenceCoverage {
  const stages = stagesOf(document)
  const steps = allStepsOf(document)
  const stageAt = new Map(stages.map((stage, index) => [stage.id, index]))
  const columns = steps.map((step) => stageAt.get(step.stageId) ?? 0)
  const perStage = stages.map(() => ({ ...none }))
  const total = { ...none }
  const lanes = shownLanesOf(document).filter(({ kind }) => makesStatements(kind))
  const laneCoverages = lanes.map((lane) => {
    const own = { ...none }
    const ofStages = stages.map(() => ({ ...none }))
    steps.forEach((step, index) => {
      const statements = statementsAt(document, lane, step.id)
      if (statements.length === 0) return
      const cell = tally(statements)
      const stage = columns[index] ?? 0
      for (const sum of [own, ofStages[stage], perStage[stage], total]) if (sum) addTo(sum, cell)
    })
    return { lane, coverage: own, stages: ofStages }
  })
  return {
    total,
    lanes: laneCoverages,
    stages: stages.map((stage, index) => ({ stage, coverage: perStage[index] ?? none }))
  }
}

// Lists keep their identity while nothing in them changed: each is looked through once.
const tallies = new WeakMap<readonly Statement[], Coverage>()
const saidCards = new WeakMap<readonly Card[], readonly Card[]>()
const livedPoints = new WeakMap<readonly EmotionPoint[], Map<Id, readonly EmotionPoint[]>>()

function tally(statements: readonly Statement[]): Coverage {
  let count = tallies.get(statements)
  if (!count) {
    const sum = { ...none }
    for (const { certainty } of statements) sum[certainty] += 1
    tallies.set(statements, sum)
    count = sum
  }
  return count
}

function said(cards: readonly Card[]): readonly Card[] {
  let kept = saidCards.get(cards)
  if (!kept) {
    const says = ({ text, picture }: Card) => text.trim() !== '' || picture !== null
    kept = cards.every(says) ? cards : cards.filter(says)
    saidCards.set(cards, kept)
  }
  return kept
}

function livedIn(points: readonly EmotionPoint[], laneId: Id): readonly EmotionPoint[] {
  const byLane = livedPoints.get(points) ?? new Map<Id, readonly EmotionPoint[]>()
  livedPoints.set(points, byLane)
  let lived = byLane.get(laneId)
  if (!lived) byLane.set(laneId, (lived = points.filter((point) => point.kind === 'lived' && point.laneId === laneId)))
  return lived
}

function addTo(sum: { -readonly [Each in Certainty]: number }, count: Coverage): void {
  sum.assumption += count.assumption
  sum.evidence += count.evidence
  sum.validated += count.validated
}
