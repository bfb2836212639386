// Routes of links. They run in the gutters: the 16 px between the cards of neighbouring columns, and the strip under the tallest
// card of a row, so that they cross cards only where a card spans both gutters.
import type { Link } from '../model/link.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import type { CardBox, LaneBox, StepBox } from './boxes.ts'
import { LinkRoute } from './linkRoute.ts'
import { segmentBlocked } from './obstacles.ts'
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

/** The route of a link between two cards, on the ground. */
export function routeLink(link: Link, from: LinkEnd, to: LinkEnd, steps: readonly StepBox[], lanes: readonly LaneBox[]): LinkRoute {
  const route = new Route(from, to, steps, lanes)
  const ground = {
    from: from.box.card.laneId,
    to: to.box.card.laneId,
    first: Math.min(from.box.firstIndex, to.box.firstIndex),
    last: Math.max(from.box.lastIndex, to.box.lastIndex)
  }
  return new LinkRoute(link, ground, tidy(link.kind === 'loopsBack' ? route.under() : route.sideToSide()))
}

class Route {
  readonly #from: LinkEnd
  readonly #to: LinkEnd
  readonly #steps: readonly StepBox[]
  readonly #lanes: readonly LaneBox[]

  constructor(from: LinkEnd, to: LinkEnd, steps: readonly StepBox[], lanes: readonly LaneBox[]) {
    this.#from = from
    this.#to = to
    this.#steps = steps
    this.#lanes = lanes
  }

  /** Out at one side, in at the other; straight where nothing is in the way, else through the gutters. */
  sideToSide(): RoutePoint[] {
    const { box: a } = this.#from
    const { box: b } = this.#to
    const forward = b.firstIndex > a.lastIndex
    const backward = b.lastIndex < a.firstIndex
    const startsRight = !backward
    const start = { x: startsRight ? a.x + a.width : a.x, y: this.#middle(this.#from) }
    const end = { x: forward ? b.x : b.x + b.width, y: this.#middle(this.#to) }
    const startGutter = startsRight ? start.x + aside : start.x - aside
    const endGutter = forward ? end.x - aside : end.x + aside
    if (!forward && !backward) {
      const gutter = Math.max(startGutter, endGutter)
      return [start, { x: gutter, y: start.y }, { x: gutter, y: end.y }, end]
    }
    if (this.#clear(startGutter, endGutter, start.y)) return [start, { x: endGutter, y: start.y }, { x: endGutter, y: end.y }, end]
    if (this.#clear(startGutter, endGutter, end.y)) return [start, { x: startGutter, y: start.y }, { x: startGutter, y: end.y }, end]
    const y = this.#rowGutter()
    return [start, { x: startGutter, y: start.y }, { x: startGutter, y }, { x: endGutter, y }, { x: endGutter, y: end.y }, end]
  }

  /** Down into the strip under the row, along, and up again into the other card. */
  under(): RoutePoint[] {
    const { box: a } = this.#from
    const { box: b } = this.#to
    const y = this.#gutterUnder(this.#from.lane)
    const isLast = (end: LinkEnd) => this.#below(end) === 0
    const leaves = isLast(this.#from)
      ? [{ x: a.x + a.width / 2, y: this.#bottom(this.#from) }]
      : [
          { x: a.x + a.width, y: this.#middle(this.#from) },
          { x: a.x + a.width + aside, y: this.#middle(this.#from) }
        ]
    const arrives =
      isLast(this.#to) && this.#from.lane === this.#to.lane
        ? [{ x: b.x + b.width / 2, y: this.#bottom(this.#to) }]
        : [
            { x: b.x + b.width + aside, y: this.#middle(this.#to) },
            { x: b.x + b.width, y: this.#middle(this.#to) }
          ]
    return [...leaves, { x: leaves.at(-1)?.x ?? 0, y }, { x: arrives[0]?.x ?? 0, y }, ...arrives]
  }

  #middle({ lane, box }: LinkEnd): number {
    return (this.#lanes[lane]?.y ?? 0) + box.y + box.height / 2
  }

  #bottom({ lane, box }: LinkEnd): number {
    return (this.#lanes[lane]?.y ?? 0) + box.y + box.height
  }

  /** How many cards lie below one in its first and last column. */
  #below({ lane, box }: LinkEnd): number {
    const cells = this.#lanes[lane]?.cells
    const others = [...(cells?.get(box.firstIndex) ?? []), ...(cells?.get(box.lastIndex) ?? [])]
    return others.filter((other) => other.y > box.y).length
  }

  #gutterUnder(lane: number): number {
    const row = this.#lanes[lane]
    return row ? row.y + row.height - cellPad + gutterBelow : 0
  }

  /** Between two rows the strip next to the start on the way to the end. */
  #rowGutter(): number {
    const above = this.#from.lane > this.#to.lane ? this.#from.lane - 1 : this.#from.lane
    return this.#gutterUnder(above)
  }

  #clear(x1: number, x2: number, y: number): boolean {
    return !segmentBlocked(this.#lanes, this.#steps, Math.min(x1, x2), Math.max(x1, x2), y)
  }
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
