import type { JourneyDocument } from '../../model/document.ts'
import type { EmotionPoint } from '../../model/emotionPoint.ts'
import type { FeelingKind } from '../../model/feelingKind.ts'
import type { Id } from '../../model/id.ts'
import { allStepsOf, mapOf, pointsAt } from '../../queries/journey.ts'
import { changedFields } from './changedFields.ts'
import type { DifferenceKind, MapDifference } from './difference.ts'

/** A difference of feelings, without its stage. */
export type FeelingDifference = Omit<MapDifference, 'stageId'>

/**
 * The feeling that a map stands for, of a persona at a step: in a map of the future what is intended, and where nothing is, what was taken
 * over as lived; in a map of today what is lived.
 */
export function feelingMeant(points: readonly EmotionPoint[], isFuture: boolean): EmotionPoint | undefined {
  return (isFuture ? pointOf(points, 'intended') : undefined) ?? pointOf(points, 'lived')
}

/**
 * Where feelings differ between two maps (DOMAIN §2.3): up and down by the feeling that each map stands for, at the same step, lane and
 * persona. What is believed is compared as it stands; what is intended only between two maps of today.
 */
export function feelingDifferences(before: JourneyDocument, after: JourneyDocument): FeelingDifference[] {
  const isFuture = [before, after].map((document) => mapOf(document).state === 'future') as [boolean, boolean]
  const steps = new Set([...allStepsOf(before), ...allStepsOf(after)].map(({ id }) => id))
  return [...steps].flatMap((stepId) => atStep(pointsAt(before, stepId), pointsAt(after, stepId), isFuture))
}

type Points = readonly EmotionPoint[]

const known = new WeakMap<Points, { readonly against: Points; readonly mode: string; readonly found: readonly FeelingDifference[] }>()

/** The lists of points are the same arrays until one of them changes, so only the steps that were edited are looked at anew. */
function atStep(before: Points, after: Points, isFuture: readonly [boolean, boolean]): readonly FeelingDifference[] {
  if (before === after && isFuture[0] === isFuture[1]) return []
  const [owner, against] = after.length > 0 ? [after, before] : [before, after]
  const mode = isFuture.join()
  const earlier = known.get(owner)
  if (earlier?.against === against && earlier.mode === mode) return earlier.found
  const found = compare(before, after, isFuture)
  known.set(owner, { against, mode, found })
  return found
}

function compare(before: Points, after: Points, [wasFuture, isFuture]: readonly [boolean, boolean]): FeelingDifference[] {
  const [from, to] = [byWhom(before), byWhom(after)]
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((whom) => {
    const [earlier, later] = [from.get(whom) ?? [], to.get(whom) ?? []]
    const ofKind = (kind: FeelingKind): Pair => [pointOf(earlier, kind), pointOf(later, kind)]
    const meant: Pair = [feelingMeant(earlier, wasFuture), feelingMeant(later, isFuture)]
    return [meant, ofKind('believed'), ...(wasFuture || isFuture ? [] : [ofKind('intended')])].flatMap(differencesOfPair)
  })
}

function pointOf(points: Points, kind: FeelingKind): EmotionPoint | undefined {
  return points.find((point) => point.kind === kind)
}

type Pair = readonly [EmotionPoint | undefined, EmotionPoint | undefined]

function differencesOfPair([before, after]: Pair): FeelingDifference[] {
  const of = (kind: DifferenceKind, fields: MapDifference['fields'] = []): FeelingDifference => {
    return { kind, type: 'emotionPoint', before: before ?? null, after: after ?? null, fields }
  }
  if (!before) return after ? [of('added')] : []
  if (!after) return [of('removed')]
  const score = { field: 'score', before: before.score, after: after.score }
  const moved = after.score === before.score ? [] : [of(after.score > before.score ? 'up' : 'down', [score])]
  const words = changedFields(before, after)
  return words.length === 0 ? moved : [...moved, of('changed', words)]
}

function byWhom(points: Points): Map<string, EmotionPoint[]> {
  const groups = new Map<string, EmotionPoint[]>()
  for (const point of points) {
    const whom: Id = `${point.laneId} ${point.personaId}`
    const group = groups.get(whom)
    if (group) group.push(point)
    else groups.set(whom, [point])
  }
  return groups
}
