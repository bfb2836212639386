import type { Id } from '../model/id.ts'
import type { Link } from '../model/link.ts'
import type { Box, LinkBox } from './boxes.ts'
import { roundedPath, type RoutePoint } from './roundedPath.ts'

/** Radius of the corners of a link, px. */
export const linkRadius = 8

/** On what a route depends: the rows from one of its ends to the other, top to bottom, and their cells from one column to another. */
export interface LinkGround {
  readonly lanes: readonly Id[]
  readonly first: number
  readonly last: number
}

/**
 * A link box that works out only on demand what is drawn of it: of the links of a large map few are near the view, and a lane
 * that grows moves all links below it. Corners of the route from tail to tip, px on the ground.
 */
export class LinkRoute implements LinkBox {
  readonly link: Link
  readonly ground: LinkGround
  readonly bounds: Box
  // As routed, `#dy` px above where they are now.
  readonly #corners: readonly RoutePoint[]
  readonly #dy: number
  #points: readonly RoutePoint[] | undefined
  #d: string | undefined

  /** `corners` are the route `dy` px higher. */
  constructor(link: Link, ground: LinkGround, corners: readonly RoutePoint[], dy = 0, bounds = boundsOf(corners, dy)) {
    this.link = link
    this.ground = ground
    this.bounds = bounds
    this.#corners = corners
    this.#dy = dy
  }

  /** Corners of the route from tail to tip, before they are rounded. */
  get points(): readonly RoutePoint[] {
    this.#points ??= this.#dy === 0 ? this.#corners : this.#corners.map(({ x, y }) => ({ x, y: y + this.#dy }))
    return this.#points
  }

  /** SVG path on the ground. */
  get d(): string {
    this.#d ??= roundedPath(this.points, linkRadius)
    return this.#d
  }

  /** The tip of the arrow and the direction in which it points, in radians. */
  get tip(): LinkBox['tip'] {
    const tip = this.points.at(-1) ?? origin
    const before = this.points.at(-2) ?? tip
    return { x: tip.x, y: tip.y, angle: Math.atan2(tip.y - before.y, tip.x - before.x) }
  }

  /** Where the tail starts. */
  get tail(): RoutePoint {
    return this.points[0] ?? origin
  }

  /** The middle of the longest level piece, or of the longest piece if none is level. */
  get labelAt(): RoutePoint {
    return labelPlace(this.points)
  }

  /** The same link moved down by `dy` px. */
  shifted(dy: number): LinkRoute {
    return new LinkRoute(this.link, this.ground, this.#corners, this.#dy + dy, { ...this.bounds, y: this.bounds.y + dy })
  }

  /** Whether two boxes are of the same link on the same way over the same ground. */
  equals({ link, ground, points }: LinkRoute): boolean {
    const { lanes, first, last } = this.ground
    return (
      this.link === link &&
      sameLanes(lanes, ground.lanes) &&
      first === ground.first &&
      last === ground.last &&
      this.points.length === points.length &&
      this.points.every(({ x, y }, index) => x === points[index]?.x && y === points[index]?.y)
    )
  }
}

/** Whether two routes run over the same rows. */
export function sameLanes(a: readonly Id[], b: readonly Id[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]))
}

const origin: RoutePoint = { x: 0, y: 0 }

function boundsOf(points: readonly RoutePoint[], dy: number): Box {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const { x, y } of points) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { x: left, y: top + dy, width: right - left, height: bottom - top }
}

function labelPlace(points: readonly RoutePoint[]): RoutePoint {
  let best = { length: -1, x: 0, y: 0 }
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to
    const level = from.y === to.y ? 1 : 0.25
    const length = Math.hypot(to.x - from.x, to.y - from.y) * level
    if (length > best.length) best = { length, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  })
  return { x: best.x, y: best.y }
}
