import type { Box } from './boxes.ts'

/** How a link between two layers runs. `d` is an SVG path on the ground; px. */
export interface LayerLinkPath {
  readonly d: string
  /** Where it leaves the outer card. */
  readonly tail: { readonly x: number; readonly y: number }
  /** The tip of its arrow at the inner card, and the direction in which it points, in radians. */
  readonly tip: { readonly x: number; readonly y: number; readonly angle: number }
  readonly bounds: Box
}

/** How far above the inner card the tip ends, and how deep a link within one band hangs. */
const clear = 2
const dip = 20

/** From the foot of the outer card to the head of the inner one, upright at both ends. Two cards of one band are tied below their feet. */
export function layerLinkPath(outer: Box, inner: Box): LayerLinkPath {
  const tail = { x: outer.x + outer.width / 2, y: outer.y + outer.height }
  const isBelow = inner.y > outer.y
  const tip = isBelow
    ? { x: inner.x + inner.width / 2, y: inner.y - clear, angle: Math.PI / 2 }
    : { x: inner.x + inner.width / 2, y: inner.y + inner.height + clear, angle: -Math.PI / 2 }
  const bend = isBelow ? Math.max(24, (tip.y - tail.y) * 0.5) : dip
  const tipBend = isBelow ? -bend : dip
  const d = `M${short(tail.x)} ${short(tail.y)}C${short(tail.x)} ${short(tail.y + bend)} ${short(tip.x)} ${short(tip.y + tipBend)} ${short(tip.x)} ${short(tip.y)}`
  const x = Math.min(tail.x, tip.x)
  const lowest = isBelow ? tip.y : Math.max(tail.y, tip.y) + dip
  return { d, tail, tip, bounds: { x: x - 6, y: tail.y, width: Math.abs(tail.x - tip.x) + 12, height: lowest - tail.y } }
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
