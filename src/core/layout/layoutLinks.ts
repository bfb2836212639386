import { recordOfType, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Link } from '../model/link.ts'
import type { LaneBox } from './boxes.ts'
import type { Columns } from './columns.ts'
import { laneChanges, type LaneChange } from './laneChanges.ts'
import { sameLanes, type LinkGround, type LinkRoute } from './linkRoute.ts'
import { routeLink, type LinkEnd } from './links.ts'

/** What may be kept of the links of an earlier layout. */
export interface LinkPast {
  readonly links: readonly LinkRoute[]
  readonly lanes: readonly LaneBox[]
  /** Whether columns have moved since. */
  readonly moved: boolean
  /** Links that changed themselves; null for those that went. */
  readonly touched: ReadonlyMap<Id, Link | null>
}

/** Routes all links, in the order of their ids. */
export function layoutLinks(
  document: JourneyDocument,
  columns: Columns,
  lanes: readonly LaneBox[],
  links: readonly Link[]
): readonly LinkRoute[] {
  if (links.length === 0) return []
  const ends = allEnds(lanes)
  const endOf = (cardId: Id) => ends.get(cardId) ?? null
  const routes: LinkRoute[] = []
  for (const link of links) {
    const box = routeBetween(link, endOf, columns, lanes)
    if (box) routes.push(box)
  }
  return byId(routes)
}

/**
 * The links after a change of their surroundings. A route stands as long as the cells along its rows do; it moves along when
 * all of them move alike. Only links that run over a changed lane are looked at, and boxes that come out as before are the same objects.
 */
export function updateLinks(document: JourneyDocument, columns: Columns, lanes: readonly LaneBox[], past: LinkPast): readonly LinkRoute[] {
  const { links } = past
  if (past.lanes === lanes && !past.moved && past.touched.size === 0) return links
  const next = new NextLinks(links)
  const route = routerOf(document, columns, lanes)
  if (past.moved) links.forEach((box, position) => next.put(position, route(box.link)))
  else if (past.lanes !== lanes && links.length > 0) {
    const changes = laneChanges(lanes, past.lanes)
    for (const laneId of changes.keys()) {
      for (const position of positionsByLane(links).get(laneId) ?? []) {
        const box = links[position]
        // A link that runs over several changed lanes is met at each of them.
        if (!box || box.ground.lanes.find((id) => changes.has(id)) !== laneId) continue
        const dy = sharedShift(box.ground, changes)
        if (dy === null) next.put(position, route(box.link))
        else if (dy !== 0) next.put(position, box.shifted(dy))
      }
    }
  }
  for (const [id, link] of past.touched) next.putById(id, link && route(link))
  return next.finish()
}

/** The links of an update; a copy is made once the first of them differs. */
class NextLinks {
  readonly #before: readonly LinkRoute[]
  #after: (LinkRoute | null)[] | null = null
  #isSameSet = true
  #isSameRows = true

  constructor(before: readonly LinkRoute[]) {
    this.#before = before
  }

  put(position: number, box: LinkRoute | null): void {
    const before = this.#before[position]
    if (before && box && box.ground !== before.ground && box.equals(before)) box = before
    if (box === (this.#after ?? this.#before)[position]) return
    this.#after ??= this.#before.slice()
    this.#after[position] = box
    if (!box) this.#isSameSet = false
    else if (before && !sameLanes(box.ground.lanes, before.ground.lanes)) this.#isSameRows = false
  }

  putById(id: Id, box: LinkRoute | null): void {
    const position = positionOf(this.#before, id)
    if (position >= 0) this.put(position, box)
    else if (box) {
      this.#after ??= this.#before.slice()
      this.#after.push(box)
      this.#isSameSet = false
    }
  }

  finish(): readonly LinkRoute[] {
    if (!this.#after) return this.#before
    if (!this.#isSameSet) return byId(this.#after.filter((box) => box !== null))
    const after = this.#after as LinkRoute[]
    const positions = positionsOfLinks.get(this.#before)
    if (positions && this.#isSameRows) positionsOfLinks.set(after, positions)
    return after
  }
}

// Where in a list of links those that run over a lane stand.
const positionsOfLinks = new WeakMap<readonly LinkRoute[], ReadonlyMap<Id, readonly number[]>>()

function positionsByLane(links: readonly LinkRoute[]): ReadonlyMap<Id, readonly number[]> {
  const known = positionsOfLinks.get(links)
  if (known) return known
  const positions = new Map<Id, number[]>()
  const note = (laneId: Id, position: number) => {
    const list = positions.get(laneId)
    if (list) list.push(position)
    else positions.set(laneId, [position])
  }
  links.forEach(({ ground }, position) => {
    for (const laneId of ground.lanes) note(laneId, position)
  })
  positionsOfLinks.set(links, positions)
  return positions
}

function positionOf(links: readonly LinkRoute[], id: Id): number {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.link.id ?? '') < id) low = middle + 1
    else high = middle
  }
  return links[low]?.link.id === id ? low : -1
}

function byId(boxes: LinkRoute[]): LinkRoute[] {
  return boxes.sort((a, b) => (a.link.id < b.link.id ? -1 : 1))
}

/** Gives the route of a link, or null where one of its cards is not on the map. */
function routerOf(document: JourneyDocument, columns: Columns, lanes: readonly LaneBox[]): (link: Link) => LinkRoute | null {
  let laneAt: ReadonlyMap<Id, number> | undefined
  let columnAt: ReadonlyMap<Id, number> | undefined
  const endOf = (cardId: Id): LinkEnd | null => {
    const card = recordOfType(document, 'card', cardId)
    if (!card) return null
    laneAt ??= new Map(lanes.map((box, index) => [box.lane.id, index]))
    columnAt ??= new Map(columns.steps.map((box) => [box.step.id, box.index]))
    const lane = laneAt.get(card.laneId)
    const column = columnAt.get(card.stepId)
    if (lane === undefined || column === undefined) return null
    const box = lanes[lane]?.cells.get(column)?.find((other) => other.card.id === cardId)
    return box ? { lane, box } : null
  }
  return (link) => routeBetween(link, endOf, columns, lanes)
}

function routeBetween(link: Link, endOf: (cardId: Id) => LinkEnd | null, columns: Columns, lanes: readonly LaneBox[]): LinkRoute | null {
  const from = endOf(link.fromId)
  const to = endOf(link.toId)
  return from && to ? routeLink(link, from, to, columns.steps, lanes) : null
}

/** All cards that are on the map; for few links it is cheaper to look for their cards. */
function allEnds(lanes: readonly LaneBox[]): ReadonlyMap<Id, LinkEnd> {
  const ends = new Map<Id, LinkEnd>()
  lanes.forEach(({ cells }, lane) => {
    for (const cards of cells.values()) for (const box of cards) ends.set(box.card.id, { lane, box })
  })
  return ends
}

/** By how much all rows of a route moved, or null when they moved apart or something along them changed. */
function sharedShift(ground: LinkGround, changes: ReadonlyMap<Id, LaneChange>): number | null {
  let shared: number | null = null
  for (const laneId of ground.lanes) {
    const shift = shiftOf(changes.get(laneId), ground)
    if (shift === null || (shared !== null && shift !== shared)) return null
    shared = shift
  }
  return shared
}

function shiftOf(change: LaneChange | undefined, { first, last }: LinkGround): number | null {
  if (!change) return 0
  if (change.columns === 'all') return null
  return change.columns.some((column) => column > first - change.reach && column <= last) ? null : change.dy
}
