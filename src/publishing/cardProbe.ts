import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import type { Primitive, Scene } from '#core/scene/primitives.ts'

/** Looks whether the cards of a drawing are in its pixels. */
export interface CardProbe {
  /** Looks at rows of RGBA from row `top` on; rows come from the top down. */
  readonly look: (rgba: Uint8Array, rows: { readonly top: number; readonly width: number; readonly height: number }) => void
  /** Cards whose place has been seen with something in it. */
  readonly seen: () => number
}

/** A probe for the cards of a document in a drawing that is `scale` times as large. A place of one colour counts as empty. */
export function cardProbe(scene: Scene, document: JourneyDocument, scale: number): CardProbe {
  const waiting = new Map<string, Place[]>()
  placesOf(scene.primitives, { x: 0, y: 0, scale }, (id, place) => {
    if (recordOf(document, id)?.type === 'card') waiting.set(id, [...(waiting.get(id) ?? []), place])
  })
  let seen = 0
  return {
    look: (rgba, { top, width, height }) => {
      const pixels = new Uint32Array(
        rgba.byteOffset % 4 === 0 ? rgba.buffer : rgba.slice().buffer,
        rgba.byteOffset % 4 === 0 ? rgba.byteOffset : 0,
        width * height
      )
      for (const [id, places] of waiting) {
        if (!places.some((place) => hasShape(pixels, { top, width, height }, place))) continue
        seen += 1
        waiting.delete(id)
      }
    },
    seen: () => seen
  }
}

/** Pixels that a card covers. */
interface Place {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function hasShape(pixels: Uint32Array, { top, width, height }: { top: number; width: number; height: number }, place: Place): boolean {
  const [left, right] = [Math.max(0, place.left), Math.min(width, place.right)]
  const [first, last] = [Math.max(0, place.top - top), Math.min(height, place.bottom - top)]
  const colour = pixels[first * width + left]
  for (let row = first; row < last; row += 1)
    for (let column = left; column < right; column += 1) if (pixels[row * width + column] !== colour) return true
  return false
}

interface Placement {
  readonly x: number
  readonly y: number
  readonly scale: number
}

function placesOf(primitives: readonly Primitive[], at: Placement, found: (id: string, place: Place) => void, record?: string): void {
  let isFirst = true
  for (const primitive of primitives) {
    if (primitive.kind === 'group') {
      const inner = { x: at.x + primitive.x * at.scale, y: at.y + primitive.y * at.scale, scale: at.scale * (primitive.scale ?? 1) }
      placesOf(primitive.children, inner, found, primitive.record ?? record)
    } else if (primitive.kind === 'rect' && record !== undefined && isFirst) {
      // The first shape of a card is its ground.
      isFirst = false
      const { x, y, width, height } = primitive
      found(record, {
        left: Math.floor(at.x + x * at.scale) - edge,
        top: Math.floor(at.y + y * at.scale) - edge,
        right: Math.ceil(at.x + (x + width) * at.scale) + edge,
        bottom: Math.ceil(at.y + (y + height) * at.scale) + edge
      })
    }
  }
}

/** A little of what is around belongs to the place: a card is not what is around it. */
const edge = 1
