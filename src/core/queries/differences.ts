import { diffBetween } from '../model/diff.ts'
import type { JourneyDocument } from '../model/document.ts'
import { recordTypeNames, type JourneyRecord } from '../model/records.ts'
import { allStepsOf, lanesOf, stagesOf } from './journey.ts'

/** How two states of a map differ, in the order in which one reads: what holds others first, then from left to right and downwards. */
export interface Differences {
  /** In the earlier one only. */
  readonly gone: readonly JourneyRecord[]
  /** In the later one only. */
  readonly came: readonly JourneyRecord[]
  /** In both, in words, place or looks not the same: before and after. */
  readonly changed: readonly (readonly [JourneyRecord, JourneyRecord])[]
}

/** What differs between two states of one map. Walks both. */
export function differencesOf(earlier: JourneyDocument, later: JourneyDocument): Differences {
  const { added, removed, updated } = diffBetween(earlier, later)
  const [before, after] = [placesOf(earlier), placesOf(later)]
  return {
    gone: removed.toSorted((a, b) => compare(a, b, before)),
    came: added.toSorted((a, b) => compare(a, b, after)),
    changed: updated.toSorted(([a], [b]) => compare(a, b, before))
  }
}

/** Compares records of two states of a map, or of two maps, as one reads: where something is in both, by its place in the later one. */
export function readingOrder(earlier: JourneyDocument, later: JourneyDocument): (a: JourneyRecord, b: JourneyRecord) => number {
  const places = new Map([...placesOf(earlier), ...placesOf(later)])
  return (a, b) => compare(a, b, places)
}

/** Positions of stages, steps and lanes. */
function placesOf(document: JourneyDocument): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const list of [stagesOf(document), allStepsOf(document), lanesOf(document)]) list.forEach(({ id }, at) => places.set(id, at))
  return places
}

function compare(a: JourneyRecord, b: JourneyRecord, places: ReadonlyMap<string, number>): number {
  const byType = recordTypeNames.indexOf(a.type) - recordTypeNames.indexOf(b.type)
  if (byType !== 0) return byType
  const [left, right] = [placeOf(a, places), placeOf(b, places)]
  const [first, second] = [orderOf(a), orderOf(b)]
  return left[0] - right[0] || left[1] - right[1] || (first < second ? -1 : first > second ? 1 : 0)
}

function placeOf(record: JourneyRecord, places: ReadonlyMap<string, number>): readonly [number, number] {
  if (record.type === 'card' || record.type === 'emotionPoint') return [places.get(record.stepId) ?? 0, places.get(record.laneId) ?? 0]
  return [places.get(record.id) ?? 0, 0]
}

function orderOf(record: JourneyRecord): string {
  return 'order' in record && typeof record.order === 'string' ? record.order : record.id
}
