// What an emotion curve says: its lowest and highest point, its biggest drop, how it ends.
import { listOf, type JourneyDocument } from '../model/document.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import { listKeys } from '../model/listKeys.ts'
import type { Step } from '../model/step.ts'
import { allStepsOf } from '../queries/journey.ts'

/** A point with the step at which it stands. */
export interface PlacedFeeling {
  readonly point: EmotionPoint
  readonly step: Step
  /** Position of the step along the journey, from 0. */
  readonly index: number
}

/** A fall from one point to the next one that is set. */
export interface Drop {
  readonly from: PlacedFeeling
  readonly to: PlacedFeeling
  /** How far it falls, in scores, above 0. */
  readonly size: number
}

/** What the lived curve of one persona says. */
export interface CurveReading {
  /** Its points from left to right. */
  readonly feelings: readonly PlacedFeeling[]
  /** The lowest; of equals the first. Null where all points are equal or there are none: then nothing stands out. */
  readonly lowest: PlacedFeeling | null
  /** The highest; of equals the first. Null as above. */
  readonly highest: PlacedFeeling | null
  /** The biggest fall between neighbouring points, steps without a point passed over; of equals the first. Null where nothing falls. */
  readonly biggestDrop: Drop | null
  /** How it ends: its last point. Null where there are no points. */
  readonly ending: PlacedFeeling | null
  /** The point of strongest feeling, good or bad; of equals the latest. Null where there are no points. */
  readonly peak: PlacedFeeling | null
  /** What is likely to be remembered, in scores −2…+2: the mean of peak and ending. Null where there are no points. */
  readonly remembered: number | null
}

/**
 * Reads the curve that a persona lives (DOMAIN §2.3). `remembered` follows the peak-end rule: people judge an experience by its most
 * intense moment and its end, not by its sum (Kahneman, Fredrickson, Schreiber and Redelmeier, “When more pain is preferred to less”,
 * Psychological Science 4, 1993). The same object as long as neither the curve nor the steps change.
 */
export function readCurve(document: JourneyDocument, laneId: Id, personaId: Id): CurveReading {
  const points = listOf<EmotionPoint>(document, listKeys.curve(laneId, personaId, 'lived'))
  const steps = allStepsOf(document)
  const known = memory.get(points)
  if (known && (known.steps === steps || (known.steps.length === steps.length && known.steps.every((step, at) => step === steps[at]))))
    return known.reading
  const reading = read(points, steps)
  memory.set(points, { steps, reading })
  return reading
}

const memory = new WeakMap<readonly EmotionPoint[], { readonly steps: readonly Step[]; readonly reading: CurveReading }>()

function read(points: readonly EmotionPoint[], steps: readonly Step[]): CurveReading {
  const byStep = new Map(points.map((point) => [point.stepId, point]))
  const feelings = steps.flatMap((step, index): PlacedFeeling[] => {
    const point = byStep.get(step.id)
    return point ? [{ point, step, index }] : []
  })
  const ending = feelings.at(-1) ?? null
  const lowest = best(feelings, (score, than) => score < than)
  const highest = best(feelings, (score, than) => score > than)
  const peak = best(feelings, (score, than) => Math.abs(score) >= Math.abs(than))
  const isFlat = lowest?.point.score === highest?.point.score
  return {
    feelings,
    lowest: isFlat ? null : lowest,
    highest: isFlat ? null : highest,
    biggestDrop: biggestDrop(feelings),
    ending,
    peak,
    remembered: peak && ending ? (peak.point.score + ending.point.score) / 2 : null
  }
}

function best(feelings: readonly PlacedFeeling[], isBetter: (score: number, than: number) => boolean): PlacedFeeling | null {
  let found: PlacedFeeling | null = null
  for (const feeling of feelings) if (!found || isBetter(feeling.point.score, found.point.score)) found = feeling
  return found
}

function biggestDrop(feelings: readonly PlacedFeeling[]): Drop | null {
  let found: Drop | null = null
  feelings.forEach((to, index) => {
    const from = feelings[index - 1]
    if (!from) return
    const size = Math.round((from.point.score - to.point.score) * 10) / 10
    if (size > (found?.size ?? 0)) found = { from, to, size }
  })
  return found
}
