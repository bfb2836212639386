import { extentOf, type Extent } from './extent.ts'
import type { Primitive } from './primitives.ts'

/** The primitives of which something can be seen in a window, each whole: nothing is cut, and what cannot be seen is not there. */
export function sceneWithin(primitives: readonly Primitive[], window: Extent): Primitive[] {
  return primitives.flatMap((primitive) => {
    const extent = extentOf(primitive)
    if (extent.right < window.left || extent.left > window.right || extent.bottom < window.top || extent.top > window.bottom) return []
    if (primitive.kind !== 'group' || isWithin(extent, window)) return [primitive]
    const scale = primitive.scale ?? 1
    const children = sceneWithin(primitive.children, {
      left: (window.left - primitive.x) / scale,
      right: (window.right - primitive.x) / scale,
      top: (window.top - primitive.y) / scale,
      bottom: (window.bottom - primitive.y) / scale
    })
    return children.length === 0 ? [] : [{ ...primitive, children }]
  })
}

function isWithin(extent: Extent, window: Extent): boolean {
  return extent.left >= window.left && extent.right <= window.right && extent.top >= window.top && extent.bottom <= window.bottom
}
