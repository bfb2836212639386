// Routes of links. They run in the gutters: the 16 px between the cards of neighbouring columns, and the strip under the tallest
// card of a row. A card that spans steps closes the gutters it covers; the line then takes other ones.
import type { Id } from '../model/id.ts'
import type { Link } from '../model/link.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import type { Box, CardBox, LaneBox, StepBox } from './boxes.ts'
import { LinkRoute, type LinkGround } from './linkRoute.ts'
import { cardsCrossed } from './obstacles.ts'
import type { RoutePoint } from './roundedPath.ts'

/** A card at one end of a link and the position of its lane. */
export interface LinkEnd {
  readonly lane: number
  readonly box: CardBox
}

// How far under the tallest card of a row a link runs, px.
const gutterBelow = 9

const cellPad = mapMeasures.comfortable.cellPad

/** Distance of a line from the card that it passes; less than half the gutter, so that it never lies on the edge of a stage. */
const aside = 6

/** How many free columns are tried where a link has to go round cards that span steps. */
const mostDetours = 24

/** The route of a link between two cards, on the ground: the first of the usual ways that is free of cards, or the one with the fewest. */
export function routeLink(link: Link, from: LinkEnd, to: LinkEnd, steps: readonly StepBox[], lanes: readonly LaneBox[]): LinkRoute {
  const near = {
    lanes: idsBetween(lanes, from.lane, to.lane),
    first: Math.min(from.box.firstIndex, to.box.firstIndex),
    last: Math.max(from.box.lastIndex, to.box.lastIndex)
  }
  return new LinkRoute(link, boxAround(near, from.lane, to.lane, steps, lanes), () => {
    const usual = bestWay(link, new Ways(from, to, steps, lanes, near), steps, lanes)
    if (usual.crossed === 0) return { ground: near, corners: usual.points }
    // Cards from end to end are in the way: round them, wherever that is.
    const far = { ...near, first: 0, last: steps.length - 1 }
    return { ground: far, corners: bestWay(link, new Ways(from, to, steps, lanes, far), steps, lanes).points }
  })
}

/** All cells from one end to the other, with the gutters around them. */
function boxAround({ first, last }: LinkGround, a: number, b: number, steps: readonly StepBox[], lanes: readonly LaneBox[]): Box {
  const [left, right, top, bottom] = [steps[first], steps[last], lanes[Math.min(a, b)], lanes[Math.max(a, b)]]
  if (!left || !right || !top || !bottom) return { x: 0, y: 0, width: 0, height: 0 }
  const gutter = 2 * cellPad
  return {
    x: left.x - gutter,
    y: top.y - gutter,
    width: right.x + right.width - left.x + 2 * gutter,
    height: bottom.y + bottom.height - top.y + 2 * gutter
  }
}

function bestWay(
  link: Link,
  ways: Ways,
  steps: readonly StepBox[],
  lanes: readonly LaneBox[]
): { readonly points: readonly RoutePoint[]; readonly crossed: number } {
  let best: { readonly points: readonly RoutePoint[]; readonly crossed: number } = { points: [], crossed: Infinity }
  for (const way of link.kind === 'loopsBack' ? ways.looping() : ways.leading()) {
    const points = tidy(way)
    const crossed = cardsCrossed(lanes, steps, points)
    if (crossed < best.crossed) best = { points, crossed }
    if (crossed === 0) break
  }
  return best
}

/** The ways that a link can go, most usual first. */
class Ways {
  readonly #from: LinkEnd
  readonly #to: LinkEnd
  readonly #steps: readonly StepBox[]
  readonly #lanes: readonly LaneBox[]
  readonly #columns: Pick<LinkGround, 'first' | 'last'>

  constructor(
    from: LinkEnd,
    to: LinkEnd,
    steps: readonly StepBox[],
    lanes: readonly LaneBox[],
    columns: Pick<LinkGround, 'first' | 'last'>
  ) {
    this.#from = from
    this.#to = to
    this.#steps = steps
    this.#lanes = lanes
    this.#columns = columns
  }

  /** Out at one side, in at the other; straight where nothing is in the way, else through the gutters. */
  *leading(): Generator<RoutePoint[]> {
    const { box: a } = this.#from
    const { box: b } = this.#to
    const isForward = b.firstIndex > a.lastIndex
    const isBackward = b.lastIndex < a.firstIndex
    const start = { x: isBackward ? a.x : a.x + a.width, y: this.#middle(this.#from) }
    const end = { x: isForward ? b.x : b.x + b.width, y: this.#middle(this.#to) }
    const out = isBackward ? start.x - aside : start.x + aside
    const into = isForward ? end.x - aside : end.x + aside
    if (!isForward && !isBackward) {
      const gutter = Math.max(out, into)
      yield [start, { x: gutter, y: start.y }, { x: gutter, y: end.y }, end]
    } else {
      yield [start, { x: into, y: start.y }, { x: into, y: end.y }, end]
      yield [start, { x: out, y: start.y }, { x: out, y: end.y }, end]
    }
    yield* this.#throughStrips([start, { x: out, y: start.y }], [{ x: into, y: end.y }, end])
    for (const x of this.#columnsBetween()) yield [start, { x, y: start.y }, { x, y: end.y }, end]
    yield* this.#byAllSides()
  }

  /** Down into the strip under the row, along, and up again into the other card. */
  *looping(): Generator<RoutePoint[]> {
    const { box: a } = this.#from
    const { box: b } = this.#to
    const leaves = this.#isLast(this.#from)
      ? [{ x: a.x + a.width / 2, y: this.#bottom(this.#from) }]
      : [
          { x: a.x + a.width, y: this.#middle(this.#from) },
          { x: a.x + a.width + aside, y: this.#middle(this.#from) }
        ]
    const arrives =
      this.#isLast(this.#to) && this.#from.lane === this.#to.lane
        ? [{ x: b.x + b.width / 2, y: this.#bottom(this.#to) }]
        : [
            { x: b.x + b.width + aside, y: this.#middle(this.#to) },
            { x: b.x + b.width, y: this.#middle(this.#to) }
          ]
    const y = this.#gutterUnder(this.#from.lane)
    yield [...leaves, { x: leaves.at(-1)?.x ?? 0, y }, { x: arrives[0]?.x ?? 0, y }, ...arrives]
    yield* this.#throughStrips(leaves, arrives)
    yield* this.leading()
  }

  /** Out and in at either side, along the rows to any free column: for cards that stand between others which span steps. */
  *#byAllSides(): Generator<RoutePoint[]> {
    for (const leave of this.#sides(this.#from)) {
      for (const arrive of this.#sides(this.#to)) {
        yield* this.#throughStrips(leave, [...arrive].reverse())
        for (const x of this.#columnsBetween()) {
          const [start, end] = [leave[0], arrive[0]]
          if (start && end) yield* this.#throughStrips([start, { x, y: start.y }], [...arrive].reverse())
          if (start && end) yield* this.#throughStrips(leave, [{ x, y: end.y }, end])
        }
      }
    }
  }

  /** The card's right and left edge, each with the middle of the gutter beside it. */
  #sides(end: LinkEnd): RoutePoint[][] {
    const y = this.#middle(end)
    const { x, width } = end.box
    return [
      [
        { x: x + width, y },
        { x: x + width + aside, y }
      ],
      [
        { x, y },
        { x: x - aside, y }
      ]
    ]
  }

  /** Along one strip between rows, or along two with a free column between them. */
  *#throughStrips(leaves: readonly RoutePoint[], arrives: readonly RoutePoint[]): Generator<RoutePoint[]> {
    const out = leaves.at(-1)?.x ?? 0
    const into = arrives[0]?.x ?? 0
    const strips = this.#strips()
    for (const y of strips) yield [...leaves, { x: out, y }, { x: into, y }, ...arrives]
    const [near, far] = [this.#stripsBeside(this.#from.lane), this.#stripsBeside(this.#to.lane)]
    for (const x of this.#columnsBetween()) {
      for (const y1 of near) {
        for (const y2 of far) {
          if (y1 !== y2) yield [...leaves, { x: out, y: y1 }, { x, y: y1 }, { x, y: y2 }, { x: into, y: y2 }, ...arrives]
        }
      }
    }
  }

  /** Heights of the strips from the start to the end, the one next to the start on the way to the end first. */
  #strips(): number[] {
    const { lane: from } = this.#from
    const { lane: to } = this.#to
    const isUp = from > to
    const between = Array.from({ length: Math.abs(to - from) + 2 }, (_, index) => Math.min(from, to) - 1 + index)
    if (isUp) between.reverse()
    // The first one leads away from the end.
    const away = between.shift() ?? from
    return [...between, away].map((lane) => this.#gutterUnder(lane))
  }

  #stripsBeside(lane: number): number[] {
    return [this.#gutterUnder(lane), this.#gutterUnder(lane - 1)]
  }

  /** Middles of the gutters right of the columns that may be used, and left of the first; nearest to the start first. */
  #columnsBetween(): number[] {
    const { first, last } = this.#columns
    const columns = Array.from({ length: last - first + 1 }, (_, index) => {
      const step = this.#steps[first + index]
      return step ? step.x + step.width - cellPad + aside : 0
    })
    const before = this.#steps[first]
    if (before) columns.unshift(before.x + cellPad - aside)
    const { box } = this.#from
    const start = box.x + box.width
    return columns.sort((one, other) => Math.abs(one - start) - Math.abs(other - start)).slice(0, mostDetours)
  }

  #middle({ lane, box }: LinkEnd): number {
    return (this.#lanes[lane]?.y ?? 0) + box.y + box.height / 2
  }

  #bottom({ lane, box }: LinkEnd): number {
    return (this.#lanes[lane]?.y ?? 0) + box.y + box.height
  }

  /** Whether no card lies below one in its first and last column. */
  #isLast({ lane, box }: LinkEnd): boolean {
    const cells = this.#lanes[lane]?.cells
    const others = [...(cells?.get(box.firstIndex) ?? []), ...(cells?.get(box.lastIndex) ?? [])]
    return !others.some((other) => other.y > box.y)
  }

  /** Height of the strip under a row; above the first one its top counts. */
  #gutterUnder(lane: number): number {
    const row = this.#lanes[Math.max(0, lane)]
    if (!row) return 0
    return (lane < 0 ? row.y : row.y + row.height) - cellPad + gutterBelow
  }
}

function idsBetween(lanes: readonly LaneBox[], from: number, to: number): Id[] {
  return lanes.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ lane }) => lane.id)
}

/** Drops points that are doubled or lie on a straight line between their neighbours. */
function tidy(points: readonly RoutePoint[]): RoutePoint[] {
  const kept: RoutePoint[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && last.x === point.x && last.y === point.y) continue
    const isStraight = last && before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (isStraight) kept.pop()
    kept.push(point)
  }
  return kept
}
