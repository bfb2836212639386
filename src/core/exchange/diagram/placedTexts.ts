import { longestSpan } from '../../model/card.ts'
import { bandIn, bestBand, overlap, type Interval } from './bands.ts'
import type { DiagramStep, PlacedText } from './diagramShape.ts'
import { byPlace, type NestedBox } from './nesting.ts'

/** What is to be placed: by its column and lane where these are settled, else by where it stands. */
export interface Content {
  readonly one: NestedBox
  stage: number | null
  lane: number | null
}

/** Each content in its cell: the column that it covers or lies in most, of its stage where that is settled. */
export function placedTexts(contents: readonly Content[], steps: readonly DiagramStep[]): PlacedText[] {
  const whole = steps.map((step, index) => ({ ...step, index }))
  const inStage = grouped(whole, (step) => step.stage)
  return [...contents]
    .sort((a, b) => byPlace(a.one, b.one))
    .map(({ one, stage, lane }) => {
      const own = (stage === null ? undefined : inStage.get(stage)) ?? whole
      const wide = coveredBy(own, one.across)
      const step = own[wide ?? bestBand(own, one.across) ?? 0]?.index ?? 0
      return { box: one.box, step, span: spanFrom(whole, step, one.across), lane: lane ?? 0 }
    })
}

/** Items by a key, in their order. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The first column that a thing covers by more than half; null where it covers none, or lies in one alone. */
function coveredBy(columns: readonly Interval[], across: Interval): number | null {
  const first = bandIn(columns, across)
  if (first === null) return null
  const isCovered = (column: Interval | undefined) => column !== undefined && overlap(column, across) * 2 > column.to - column.from
  if (isCovered(columns[first])) return first
  return isCovered(columns[first + 1]) ? first + 1 : null
}

function spanFrom(columns: readonly Interval[], first: number, across: Interval): number {
  let span = 1
  for (let next = columns[first + span]; next && span < longestSpan; next = columns[first + span]) {
    if (overlap(next, across) * 2 <= next.to - next.from) break
    span += 1
  }
  return span
}
