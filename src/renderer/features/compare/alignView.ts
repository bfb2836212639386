// Two maps side by side show the same step and lane at the same place, though columns and lanes may be of other sizes. Data in, data out.
import type { MapLayout } from '#core/layout/boxes.ts'
import type { Id } from '#core/model/id.ts'
import { headerSizes } from '../canvas/camera/headerSizes.ts'
import type { View } from '../canvas/camera/view.ts'

/** The view of `to` that shows, at its top left corner, what a view of `from` shows there. What is only in one map is passed over. */
export function alignView(view: View, from: MapLayout, to: MapLayout): View {
  const { left, top } = headerSizes(view.zoom)
  const columns = (layout: MapLayout) => layout.steps.map(({ step, x, width }): Band => ({ id: step.id, start: x, size: width }))
  const rows = (layout: MapLayout) => layout.lanes.map(({ lane, y, height }): Band => ({ id: lane.id, start: y, size: height }))
  const ground = { x: (left - view.x) / view.zoom, y: (top - view.y) / view.zoom }
  const x = along(ground.x, columns(from), columns(to))
  const y = along(ground.y, rows(from), rows(to))
  return { zoom: view.zoom, x: left - x * view.zoom, y: top - y * view.zoom }
}

/** A column or a lane: px on the ground. */
interface Band {
  readonly id: Id
  readonly start: number
  readonly size: number
}

function along(place: number, from: readonly Band[], to: readonly Band[]): number {
  const there = new Map(to.map((band) => [band.id, band]))
  const common = from.filter(({ id }) => there.has(id))
  // The last that begins at or before the place; before the first, that one.
  const anchor = common.findLast(({ start }) => start <= place) ?? common[0]
  const other = anchor && there.get(anchor.id)
  if (!anchor || !other) return place
  const within = place - anchor.start
  // Inside a band its share counts, so that one that is taller is left when the other is; beyond it, the distance.
  return (
    other.start +
    (within < 0 || within > anchor.size || anchor.size === 0 ? beyond(within, anchor, other) : (within / anchor.size) * other.size)
  )
}

function beyond(within: number, anchor: Band, other: Band): number {
  return within < 0 ? within : other.size + Math.max(0, within - anchor.size)
}
