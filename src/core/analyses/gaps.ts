// The delivery gap: how far what is lived lies from what the organisation believes or intends.
import { listOf, type JourneyDocument } from '../model/document.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { FeelingKind } from '../model/feelingKind.ts'
import type { Id } from '../model/id.ts'
import { listKeys } from '../model/listKeys.ts'
import type { Step } from '../model/step.ts'
import { allStepsOf } from '../queries/journey.ts'

/** What a lived feeling is held against. */
export type GapAgainst = Exclude<FeelingKind, 'lived'>

/** The gap of one persona at one step. */
export interface StepGap {
  readonly step: Step
  /** Position of the step along the journey, from 0. */
  readonly index: number
  readonly lived: EmotionPoint
  readonly other: EmotionPoint
  /** Believed or intended less lived, in scores −4…+4, to a tenth: above 0 where the organisation thinks better of itself than it is lived. */
  readonly size: number
}

/** The gaps of one persona in one lane. */
export interface GapReading {
  readonly against: GapAgainst
  /** Widest first; of equal ones the earlier step. */
  readonly ranked: readonly StepGap[]
  /** The widest, or null where no step has both points or none differs. */
  readonly widest: StepGap | null
  /** Mean of all sizes regardless of their sign, in scores 0…4; null where no step has both points. */
  readonly mean: number | null
  /** Steps where what is believed or intended is set, but not what is lived. */
  readonly withoutLived: readonly Step[]
  /** Steps where what is lived is set, but not what is believed or intended. */
  readonly withoutOther: readonly Step[]
}

/**
 * The gap step by step between what a persona lives and what is believed (the delivery gap: DOMAIN §2.3, after Bain & Company,
 * “Closing the delivery gap”, 2005) or intended (for a future state). Only steps that have both points count: between points nobody
 * has said anything, so nothing is interpolated; what is missing is named. The same object as long as neither curve nor the steps change.
 */
export function gapsOf(document: JourneyDocument, laneId: Id, personaId: Id, against: GapAgainst = 'believed'): GapReading {
  const lived = listOf<EmotionPoint>(document, listKeys.curve(laneId, personaId, 'lived'))
  const other = listOf<EmotionPoint>(document, listKeys.curve(laneId, personaId, against))
  const steps = allStepsOf(document)
  const known = memory.get(lived)?.get(against)
  if (known && known.other === other && sameSteps(known.steps, steps)) return known.reading
  const reading = readGaps(lived, other, steps, against)
  const kept = memory.get(lived) ?? new Map<GapAgainst, Memory>()
  memory.set(lived, kept.set(against, { other, steps, reading }))
  return reading
}

interface Memory {
  readonly other: readonly EmotionPoint[]
  readonly steps: readonly Step[]
  readonly reading: GapReading
}

// Lists keep their identity while nothing in them changes, and everything follows from two lists and the steps.
const memory = new WeakMap<readonly EmotionPoint[], Map<GapAgainst, Memory>>()

function readGaps(
  livedPoints: readonly EmotionPoint[],
  otherPoints: readonly EmotionPoint[],
  steps: readonly Step[],
  against: GapAgainst
): GapReading {
  const livedAt = new Map(livedPoints.map((point) => [point.stepId, point]))
  const otherAt = new Map(otherPoints.map((point) => [point.stepId, point]))
  const gaps = steps.flatMap((step, index): StepGap[] => {
    const lived = livedAt.get(step.id)
    const other = otherAt.get(step.id)
    return lived && other ? [{ step, index, lived, other, size: tenth(other.score - lived.score) }] : []
  })
  const ranked = gaps.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size) || a.index - b.index)
  const first = ranked[0]
  return {
    against,
    ranked,
    widest: first && first.size !== 0 ? first : null,
    mean: gaps.length === 0 ? null : gaps.reduce((sum, { size }) => sum + Math.abs(size), 0) / gaps.length,
    withoutLived: steps.filter(({ id }) => otherAt.has(id) && !livedAt.has(id)),
    withoutOther: steps.filter(({ id }) => livedAt.has(id) && !otherAt.has(id))
  }
}

function sameSteps(a: readonly Step[], b: readonly Step[]): boolean {
  return a === b || (a.length === b.length && a.every((step, index) => step === b[index]))
}

/** Scores are kept in tenths; their difference is one, too. Never −0. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
