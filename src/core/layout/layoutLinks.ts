import { recordOfType, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Link } from '../model/link.ts'
import type { LaneBox, LinkBox } from './boxes.ts'
import type { Columns } from './columns.ts'
import { routeLink, shiftLink, type LinkEnd } from './links.ts'

/** What may be kept of the links of an earlier layout. */
export interface LinkPast {
  readonly links: readonly LinkBox[]
  readonly lanes: readonly LaneBox[]
  /** Whether columns have moved since. */
  readonly moved: boolean
  /** Links that changed themselves; null for those that went. */
  readonly touched: ReadonlyMap<Id, Link | null>
}

/** On what a route depends: the rows of its ends, and their cells from one column to another. */
interface Ground {
  readonly from: Id
  readonly to: Id
  readonly first: number
  readonly last: number
}

const grounds = new WeakMap<LinkBox, Ground>()

/** Routes all links, in the order of their ids. */
export function layoutLinks(
  document: JourneyDocument,
  columns: Columns,
  lanes: readonly LaneBox[],
  links: readonly Link[]
): readonly LinkBox[] {
  return links.length === 0 ? noLinks : byId(routeAll(links, routerOf(document, columns, lanes)))
}

/** The links after a change of their surroundings. A route stands as long as the cells along its two rows do; it moves along when both rows move alike. */
export function updateLinks(document: JourneyDocument, columns: Columns, lanes: readonly LaneBox[], past: LinkPast): readonly LinkBox[] {
  if (past.lanes === lanes && !past.moved && past.touched.size === 0) return past.links
  const touched = [...past.touched.values()].filter((link) => link !== null)
  if (past.links.length + touched.length === 0) return past.links
  const route = routerOf(document, columns, lanes)
  const rows = past.moved ? null : new Map(lanes.map((box) => [box.lane.id, box]))
  const rowsBefore = past.moved ? null : new Map(past.lanes.map((box) => [box.lane.id, box]))
  const boxes: LinkBox[] = []
  for (const box of past.links) {
    if (past.touched.has(box.link.id)) continue
    const ground = grounds.get(box)
    const dy = ground && rows && rowsBefore ? sharedShift(ground, rows, rowsBefore) : null
    if (dy === 0) boxes.push(box)
    else if (ground && dy !== null) boxes.push(remember(shiftLink(box, dy), ground))
    else boxes.push(...route(box.link))
  }
  if (touched.length > 0) {
    boxes.push(...routeAll(touched, route))
    byId(boxes)
  }
  return past.links.length === boxes.length && boxes.every((box, index) => box === past.links[index]) ? past.links : boxes
}

const noLinks: readonly LinkBox[] = []

function routeAll(links: readonly Link[], route: (link: Link) => LinkBox[]): LinkBox[] {
  return links.flatMap(route)
}

function byId(boxes: LinkBox[]): LinkBox[] {
  return boxes.sort((a, b) => (a.link.id < b.link.id ? -1 : a.link.id > b.link.id ? 1 : 0))
}

/** Gives the route of a link, or none where one of its cards is not on the map. */
function routerOf(document: JourneyDocument, columns: Columns, lanes: readonly LaneBox[]): (link: Link) => LinkBox[] {
  const laneAt = new Map(lanes.map((box, index) => [box.lane.id, index]))
  const columnAt = new Map(columns.steps.map((box) => [box.step.id, box.index]))
  const endOf = (cardId: Id): LinkEnd | null => {
    const card = recordOfType(document, 'card', cardId)
    const lane = card ? laneAt.get(card.laneId) : undefined
    const column = card ? columnAt.get(card.stepId) : undefined
    if (lane === undefined || column === undefined) return null
    const box = lanes[lane]?.cells.get(column)?.find((other) => other.card.id === cardId)
    return box ? { lane, box } : null
  }
  return (link) => {
    const from = endOf(link.fromId)
    const to = endOf(link.toId)
    if (!from || !to) return []
    const ground = {
      from: from.box.card.laneId,
      to: to.box.card.laneId,
      first: Math.min(from.box.firstIndex, to.box.firstIndex),
      last: Math.max(from.box.lastIndex, to.box.lastIndex)
    }
    return [remember(routeLink(link, from, to, columns.steps, lanes), ground)]
  }
}

function remember(box: LinkBox, ground: Ground): LinkBox {
  grounds.set(box, ground)
  return box
}

/** By how much both rows of a route moved, or null when they moved apart or something along them changed. */
function sharedShift(ground: Ground, rows: ReadonlyMap<Id, LaneBox>, before: ReadonlyMap<Id, LaneBox>): number | null {
  const shift = shiftOf(rows.get(ground.from), before.get(ground.from), ground)
  if (ground.to === ground.from || shift === null) return shift
  return shiftOf(rows.get(ground.to), before.get(ground.to), ground) === shift ? shift : null
}

function shiftOf(row: LaneBox | undefined, before: LaneBox | undefined, { first, last }: Ground): number | null {
  if (!row || !before) return null
  if (row === before) return 0
  if (row.height !== before.height) return null
  if (row.cells !== before.cells) {
    const start = Math.max(0, first - Math.max(row.widestSpan, before.widestSpan) + 1)
    for (let column = start; column <= last; column += 1) if (row.cells.get(column) !== before.cells.get(column)) return null
  }
  return row.y - before.y
}
