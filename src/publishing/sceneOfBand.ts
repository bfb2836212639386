import type { Primitive, Scene } from '#core/scene/primitives.ts'

/** Widest stroke, shadow or overhang of a letter beyond the coordinates that are written. px. */
const overhang = 24

/**
 * The part of a scene that a horizontal band can show, so that drawing a large map in bands does not draw all of it in each.
 * Keeps too much rather than too little.
 */
export function sceneOfBand(scene: Scene, band: { readonly y: number; readonly height: number }): Scene {
  return { ...scene, primitives: within(scene.primitives, band.y - overhang, band.y + band.height + overhang) }
}

function within(primitives: readonly Primitive[], top: number, bottom: number): Primitive[] {
  return primitives.flatMap((primitive) => {
    const extent = extentOf(primitive)
    if (extent.bottom < top || extent.top > bottom) return []
    if (primitive.kind !== 'group' || primitive.record !== undefined) return [primitive]
    const scale = primitive.scale ?? 1
    return [{ ...primitive, children: within(primitive.children, (top - primitive.y) / scale, (bottom - primitive.y) / scale) }]
  })
}

interface Extent {
  readonly top: number
  readonly bottom: number
}

const known = new WeakMap<Primitive, Extent>()

function extentOf(primitive: Primitive): Extent {
  let extent = known.get(primitive)
  if (!extent) {
    extent = measure(primitive)
    known.set(primitive, extent)
  }
  return extent
}

function measure(primitive: Primitive): Extent {
  switch (primitive.kind) {
    case 'rect':
    case 'image':
      return { top: primitive.y, bottom: primitive.y + primitive.height }
    case 'text':
      return { top: primitive.y - primitive.size * 1.2, bottom: primitive.y + primitive.size * 0.5 }
    case 'path':
      return extentOfPath(primitive.d)
    case 'group': {
      const scale = primitive.scale ?? 1
      let top = Infinity
      let bottom = -Infinity
      for (const child of primitive.children) {
        const inner = extentOf(child)
        top = Math.min(top, primitive.y + inner.top * scale)
        bottom = Math.max(bottom, primitive.y + inner.bottom * scale)
      }
      return { top, bottom }
    }
  }
}

// Every number of the path is taken for a y: the true extent lies within, which is all that is promised.
function extentOfPath(d: string): Extent {
  let top = Infinity
  let bottom = -Infinity
  for (const [number] of d.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)) {
    top = Math.min(top, Number(number))
    bottom = Math.max(bottom, Number(number))
  }
  return { top, bottom }
}
