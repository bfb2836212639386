// How far drawn things reach: for what cuts a drawing into sheets, or lays something over a part of it.
import { absolutePath } from './absolutePath.ts'
import type { Primitive } from './primitives.ts'

/** A rectangle by its edges, px. Of nothing `left` is greater than `right`. */
export interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The extent of nothing. */
export const nowhere: Extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }

/**
 * What a primitive covers, strokes included, in the coordinates of its parent. Never less than the truth: of a path the hull of its control
 * points is taken, of an arc all that its radii can reach.
 */
export function extentOf(primitive: Primitive): Extent {
  let extent = known.get(primitive)
  if (!extent) {
    extent = measured(primitive)
    known.set(primitive, extent)
  }
  return extent
}

/** The smallest extent that covers all of several. */
export function union(extents: Iterable<Extent>): Extent {
  let { left, top, right, bottom } = nowhere
  for (const extent of extents) {
    left = Math.min(left, extent.left)
    top = Math.min(top, extent.top)
    right = Math.max(right, extent.right)
    bottom = Math.max(bottom, extent.bottom)
  }
  return { left, top, right, bottom }
}

const known = new WeakMap<Primitive, Extent>()

function measured(primitive: Primitive): Extent {
  switch (primitive.kind) {
    case 'rect':
    case 'image': {
      const stroke = primitive.kind === 'rect' && primitive.stroke !== undefined ? (primitive.strokeWidth ?? 1) / 2 : 0
      const { x, y, width, height } = primitive
      return { left: x - stroke, top: y - stroke, right: x + width + stroke, bottom: y + height + stroke }
    }
    case 'text': {
      const share = primitive.anchor === 'middle' ? 0.5 : primitive.anchor === 'end' ? 1 : 0
      const left = primitive.x - primitive.width * share
      return { left, top: primitive.y - primitive.size, right: left + primitive.width, bottom: primitive.y + primitive.size * 0.3 }
    }
    case 'path': {
      const stroke = primitive.stroke === undefined ? 0 : (primitive.strokeWidth ?? 1) / 2
      const { left, top, right, bottom } = pathExtent(primitive.d)
      return { left: left - stroke, top: top - stroke, right: right + stroke, bottom: bottom + stroke }
    }
    case 'group': {
      const scale = primitive.scale ?? 1
      const { left, top, right, bottom } = union(primitive.children.map(extentOf))
      return {
        left: primitive.x + left * scale,
        top: primitive.y + top * scale,
        right: primitive.x + right * scale,
        bottom: primitive.y + bottom * scale
      }
    }
  }
}

// The same icons are drawn again and again.
const knownPaths = new Map<string, Extent>()
const mostKnown = 2000

function pathExtent(d: string): Extent {
  let extent = knownPaths.get(d)
  if (!extent) {
    extent = measuredPath(d)
    if (knownPaths.size >= mostKnown) knownPaths.clear()
    knownPaths.set(d, extent)
  }
  return extent
}

function measuredPath(d: string): Extent {
  const points: Extent[] = []
  let x = 0
  let y = 0
  const reach = (toX: number, toY: number, spare = 0): void => {
    points.push({ left: toX - spare, top: toY - spare, right: toX + spare, bottom: toY + spare })
  }
  for (const [, command = '', body = ''] of (/[a-df-zST]/u.test(d) ? absolutePath(d) : d).matchAll(/([MLHVCQAZ])([^MLHVCQAZ]*)/gu)) {
    const values = body.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu)?.map(Number) ?? []
    if (command === 'H' || command === 'V') {
      for (const value of values) reach((x = command === 'H' ? value : x), (y = command === 'V' ? value : y))
      continue
    }
    if (command === 'A') {
      for (let at = 0; at + 7 <= values.length; at += 7) {
        const [toX, toY] = [values[at + 5] ?? x, values[at + 6] ?? y]
        const radius = Math.max(values[at] ?? 0, values[at + 1] ?? 0)
        // The centre is as far from the middle between both ends as Pythagoras says; nothing of the arc is farther from it than the radius.
        const half = Math.hypot(toX - x, toY - y) / 2
        reach((x + toX) / 2, (y + toY) / 2, Math.max(radius, half) + Math.sqrt(Math.max(0, radius ** 2 - half ** 2)))
        x = toX
        y = toY
      }
      continue
    }
    for (let at = 0; at + 2 <= values.length; at += 2) {
      x = values[at] ?? x
      y = values[at + 1] ?? y
      reach(x, y)
    }
  }
  return union(points)
}
