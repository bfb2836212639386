import type { JourneyDocument } from '../model/document.ts'
import type { Lane } from '../model/lane.ts'
import type { Step } from '../model/step.ts'
import { allStepsOf, shownLanesOf } from '../queries/journey.ts'
import { makesStatements, statementsAt, type Statement } from './evidenceCoverage.ts'

/** What makes it matter whether an assumption is true. */
export interface AssumptionWeight {
  /** It covers a step that decides whether the persona stays or leaves. */
  readonly atMomentOfTruth: boolean
  /** A card of a lane of pains, or a feeling of `painfulScore` or less. */
  readonly isPain: boolean
  /** Dots that a group gave it. */
  readonly votes: number
}

/** An assumption with what it weighs. */
export interface WeightyAssumption extends AssumptionWeight {
  readonly statement: Statement
  readonly lane: Lane
  readonly step: Step
  /** See `weightOf`; above 0. */
  readonly weight: number
}

/** Feelings from here down are pains, on the scale −2 … +2. */
export const painfulScore = -1

/** Votes above this many weigh no more: a crowd must not drown the moments of truth. */
export const mostWeighingVotes = 5

const ranked = new WeakMap<JourneyDocument, readonly WeightyAssumption[]>()

/**
 * Assumptions that matter most, heaviest first: where a team fools itself most dearly (DOMAIN §2.3; moments of truth and pains of §1).
 * Equal ones stand in the order of the map: by lane, then from left to right. Those that weigh nothing are left out.
 */
export function weightyAssumptions(document: JourneyDocument): readonly WeightyAssumption[] {
  let found = ranked.get(document)
  if (!found) {
    found = rank(document)
    ranked.set(document, found)
  }
  return found
}

/** A moment of truth weighs 4, a pain 2, each vote 1 (5 at most): a pain at a moment of truth outweighs what a whole group voted for. */
export function weightOf({ atMomentOfTruth, isPain, votes }: AssumptionWeight): number {
  return (atMomentOfTruth ? 4 : 0) + (isPain ? 2 : 0) + Math.min(votes, mostWeighingVotes)
}

function rank(document: JourneyDocument): readonly WeightyAssumption[] {
  const steps = allStepsOf(document)
  const moments = steps.map((step) => step.momentOfTruth)
  const found: WeightyAssumption[] = []
  for (const lane of shownLanesOf(document)) {
    if (!makesStatements(lane.kind)) continue
    for (const [position, step] of steps.entries()) {
      for (const statement of assumed(statementsAt(document, lane, step.id))) {
        const span = statement.type === 'card' ? statement.span : 1
        const weighed: AssumptionWeight = {
          atMomentOfTruth: span === 1 ? (moments[position] ?? false) : moments.slice(position, position + span).includes(true),
          isPain: statement.type === 'card' ? lane.kind === 'pains' : statement.score <= painfulScore,
          votes: statement.type === 'card' ? statement.votes : 0
        }
        const weight = weightOf(weighed)
        if (weight > 0) found.push({ statement, lane, step, weight, ...weighed })
      }
    }
  }
  return found.sort((a, b) => b.weight - a.weight)
}

const assumptions = new WeakMap<readonly Statement[], readonly Statement[]>()

function assumed(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length === 0) return statements
  let kept = assumptions.get(statements)
  if (!kept) {
    kept = statements.filter(({ certainty }) => certainty === 'assumption')
    assumptions.set(statements, kept)
  }
  return kept
}
