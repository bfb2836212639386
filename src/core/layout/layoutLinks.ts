import { recordOfType, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Link } from '../model/link.ts'
import type { CardBox, LaneBox, LinkBox } from './boxes.ts'
import type { Columns } from './columns.ts'
import { routeLink, shiftLink, type LinkEnd } from './links.ts'

/** What may be kept of the links of an earlier layout. */
export interface LinkPast {
  readonly links: readonly LinkBox[]
  readonly lanes: readonly LaneBox[]
  /** Whether columns have moved since. */
  readonly moved: boolean
  /** Links that changed themselves. */
  readonly touched: ReadonlyMap<Id, Link | null>
}

// Rows between which a link runs: as long as nothing in them changed, its route stands.
const rows = new WeakMap<LinkBox, { readonly first: Id; readonly last: Id }>()

/** Routes all links, in the order of their ids. A link is routed anew only when something in the rows that it crosses has changed. */
export function layoutLinks(
  document: JourneyDocument,
  columns: Columns,
  lanes: readonly LaneBox[],
  links: readonly Link[],
  past?: LinkPast
): readonly LinkBox[] {
  if (past && past.lanes === lanes && !past.moved && past.touched.size === 0) return past.links
  if (links.length === 0) return past?.links.length === 0 ? past.links : []
  const laneAt = new Map(lanes.map((box, index) => [box.lane.id, index]))
  const columnAt = new Map(columns.steps.map((box) => [box.step.id, box.index]))
  const kept = past && !past.moved ? keptRows(lanes, past.lanes) : null
  const old = new Map(past?.links.map((box) => [box.link.id, box]))
  const boxes = links.flatMap((link): LinkBox[] => {
    const before = old.get(link.id)
    if (kept && before?.link === link) {
      const span = rows.get(before)
      const dy = span ? kept(laneAt.get(span.first), laneAt.get(span.last)) : null
      if (dy === 0) return [before]
      if (dy !== null) return [remember(shiftLink(before, dy), span)]
    }
    const from = endOf(link.fromId)
    const to = endOf(link.toId)
    if (!from || !to) return []
    const first = lanes[Math.min(from.lane, to.lane)]
    const last = lanes[Math.max(from.lane, to.lane)]
    return first && last ? [remember(routeLink(link, from, to, columns.steps, lanes), { first: first.lane.id, last: last.lane.id })] : []
  })
  boxes.sort((a, b) => (a.link.id < b.link.id ? -1 : a.link.id > b.link.id ? 1 : 0))
  return past?.links.length === boxes.length && boxes.every((box, index) => box === past.links[index]) ? past.links : boxes

  function endOf(cardId: Id): LinkEnd | null {
    const card = recordOfType(document, 'card', cardId)
    const lane = card ? laneAt.get(card.laneId) : undefined
    const column = card ? columnAt.get(card.stepId) : undefined
    if (lane === undefined || column === undefined) return null
    const box = lanes[lane]?.cells.get(column)?.find((other: CardBox) => other.card.id === cardId)
    return box ? { lane, box } : null
  }
}

function remember(box: LinkBox, span: { readonly first: Id; readonly last: Id } | undefined): LinkBox {
  if (span) rows.set(box, span)
  return box
}

/** Gives for rows from `first` to `last` by how much all of them moved, or null when one of them changed or they moved apart. */
function keptRows(
  lanes: readonly LaneBox[],
  previous: readonly LaneBox[]
): (first: number | undefined, last: number | undefined) => number | null {
  const before = new Map(previous.map((box, index) => [box.lane.id, { box, index }]))
  const shift = lanes.map((box, index) => {
    const old = before.get(box.lane.id)
    return old && old.box.cells === box.cells && old.box.height === box.height ? { dy: box.y - old.box.y, from: old.index - index } : null
  })
  // How far down the rows stay as they were, seen from each row.
  const reach = new Array<number>(lanes.length).fill(0)
  for (let index = lanes.length - 1; index >= 0; index -= 1) {
    const here = shift[index]
    const next = shift[index + 1]
    reach[index] = !here ? index - 1 : next?.dy === here.dy && next.from === here.from ? (reach[index + 1] ?? index) : index
  }
  return (first, last) => {
    if (first === undefined || last === undefined || first > last) return null
    return (reach[first] ?? -1) >= last ? (shift[first]?.dy ?? null) : null
  }
}
