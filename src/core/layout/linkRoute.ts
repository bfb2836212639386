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

/** A way that was found for a link: corners from tail to tip, px on the ground, and on what it depends. */
export interface LinkWay {
  readonly ground: LinkGround
  readonly corners: readonly RoutePoint[]
}

/**
 * A link box that looks for its way, and works out what is drawn of it, only on demand: of the links of a large map few are near the view,
 * and a lane that grows moves all links below it.
 */
export class LinkRoute implements LinkBox {
  readonly link: Link
  readonly #about: Box
  readonly #dy: number
  #way: LinkWay | (() => LinkWay)
  #points: readonly RoutePoint[] | undefined
  #bounds: Box | undefined
  #d: string | undefined

  /** `way` is the way, or finds it, `dy` px higher than it is; `about` is where it runs unless it has to go a long way round. */
  constructor(link: Link, about: Box, way: LinkWay | (() => LinkWay), dy = 0) {
    this.link = link
    this.#about = about
    this.#way = way
    this.#dy = dy
  }

  /** On what the route depends. */
  get ground(): LinkGround {
    return this.#found().ground
  }

  /** Corners of the route from tail to tip, before they are rounded. */
  get points(): readonly RoutePoint[] {
    const { corners } = this.#found()
    this.#points ??= this.#dy === 0 ? corners : corners.map(({ x, y }) => ({ x, y: y + this.#dy }))
    return this.#points
  }

  /** The box around the route. */
  get bounds(): Box {
    this.#bounds ??= boundsOf(this.points)
    return this.#bounds
  }

  /** Where the link can be seen: roughly as long as its way was not looked for, then its bounds. */
  get reach(): Box {
    return typeof this.#way === 'function' ? this.#about : this.bounds
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
    return new LinkRoute(this.link, this.#about, this.#found(), this.#dy + dy)
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

  #found(): LinkWay {
    if (typeof this.#way === 'function') this.#way = this.#way()
    return this.#way
  }
}

/** Whether two routes run over the same rows. */
export function sameLanes(a: readonly Id[], b: readonly Id[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]))
}

const origin: RoutePoint = { x: 0, y: 0 }

function boundsOf(points: readonly RoutePoint[]): Box {
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
  return { x: left, y: top, width: right - left, height: bottom - top }
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
