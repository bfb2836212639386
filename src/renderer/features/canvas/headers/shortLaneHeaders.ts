// Which lanes say their names. Names keep their size while the map shrinks below 75 %, so that they would run into each other.
import type { LaneBox } from '#core/layout/boxes.ts'
import type { Id } from '#core/model/id.ts'
import { isSeparator } from '#core/model/lane.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'

/** What is seen of a lane's header that has no room for its name. */
export type ShortHeader = 'icon' | 'nothing'

/** Half of the height of a name and of an icon, px on the screen. */
const halves = { lane: { name: 10, icon: 8 }, line: { name: 8, icon: 7 } } as const
/** Least air between two names, and between two icons; a line between lanes needs more, lest it look like part of the lane. px on the screen. */
const air = { lane: { name: 2, icon: 1 }, line: { name: 5, icon: 4 } } as const
/** A lane lower than this keeps its icon alone where only blocks are drawn, px on the screen. */
const lowest = 18

/**
 * Lanes without room for their name at a zoom, and whether their icon has some. Lanes come before lines between lanes, then the upper before the
 * lower. Names never touch, nor do icons. Where text is drawn at full size there is room for all.
 */
export function shortLaneHeaders(lanes: readonly LaneBox[], zoom: number): ReadonlyMap<Id, ShortHeader> {
  const short = new Map<Id, ShortHeader>()
  const level = levelOfDetailAt(zoom)
  if (level === 'full') return short
  const labels = lanes.map((box) => {
    const isLine = isSeparator(box.lane.kind)
    const kind = isLine ? 'line' : 'lane'
    const at = box.y * zoom + middleOf(box, zoom)
    return { id: box.lane.id, isLine, at, height: box.height * zoom, ...halves[kind], air: air[kind] }
  })
  const inOrder = [...labels.filter(({ isLine }) => !isLine), ...labels.filter(({ isLine }) => isLine)]
  const named: typeof labels = []
  for (const label of inOrder) {
    const isRoomy = level !== 'blocks' || label.height >= lowest
    if (isRoomy && named.every(({ at, name }) => Math.abs(at - label.at) >= name + label.name + label.air.name)) named.push(label)
  }
  const drawn = [...named]
  for (const label of inOrder) {
    if (named.includes(label)) continue
    const hasRoom = drawn.every(({ at, icon }) => Math.abs(at - label.at) >= icon + label.icon + label.air.icon)
    if (hasRoom) drawn.push(label)
    short.set(label.id, hasRoom ? 'icon' : 'nothing')
  }
  return short
}

/** The middle of a header's line below the top of its lane, px on the screen: what the stylesheet says. */
function middleOf({ lane, height, folded }: LaneBox, zoom: number): number {
  const level = levelOfDetailAt(zoom)
  const isEmotion = lane.kind === 'emotion'
  if (folded || isSeparator(lane.kind) || level === 'blocks' || (isEmotion && level === 'overview')) return (height * zoom) / 2
  return (isEmotion ? 12 : 8) * zoom + halves.lane.name
}
