import { spreadCards } from '../../layout/boardSpread.ts'
import type { Box } from '../../layout/boxes.ts'

const step = 6
const gap = 6
/** Less air than this between two things is too little, px. */
const leastGap = 3.99

/**
 * Puts things into a field so that none lies on another: as the board on screen draws them apart where that is enough, else each as near as can
 * be to where it belongs. `wanted` are shares, 0 … 1, of the room that a thing leaves. Null where they do not fit.
 */
export function placeApart(
  sizes: readonly { readonly width: number; readonly height: number }[],
  wanted: readonly { readonly x: number; readonly y: number }[],
  field: Box
): readonly Box[] | null {
  if (sizes.some(({ width, height }) => width > field.width || height > field.height)) return null
  const spread = spreadOn(sizes, wanted, field)
  const isApart = spread.every((box, at) => spread.slice(at + 1).every((other) => !touches(box, other, leastGap)))
  return isApart ? spread : packed(sizes, wanted, field)
}

/** As the board on screen draws them; where there is no room for all they overlap evenly. */
export function spreadOn(
  sizes: readonly { readonly width: number; readonly height: number }[],
  wanted: readonly { readonly x: number; readonly y: number }[],
  field: Box
): readonly Box[] {
  const boxes = sizes.map(({ width, height }, index) => {
    const share = wanted[index] ?? { x: 0, y: 0 }
    return { x: field.x + share.x * (field.width - width), y: field.y + share.y * (field.height - height), width, height }
  })
  const places = spreadCards(boxes, field)
  return boxes.map((box, index) => ({ ...box, ...places[index] }))
}

/** One after the other, each at the free place that is nearest to its own. */
function packed(
  sizes: readonly { readonly width: number; readonly height: number }[],
  wanted: readonly { readonly x: number; readonly y: number }[],
  field: Box
): readonly Box[] | null {
  const placed: Box[] = []
  for (const [index, { width, height }] of sizes.entries()) {
    const room = { x: field.width - width, y: field.height - height }
    const share = wanted[index] ?? { x: 0, y: 0 }
    const at = { x: field.x + share.x * room.x, y: field.y + share.y * room.y }
    let best: Box | null = null
    let nearest = Infinity
    const consider = (x: number, y: number): void => {
      const distance = (x - at.x) ** 2 + (y - at.y) ** 2
      const box = { x, y, width, height }
      if (distance < nearest && placed.every((other) => !touches(box, other))) {
        best = box
        nearest = distance
      }
    }
    consider(at.x, at.y)
    if (best === null) for (let y = 0; y <= room.y; y += step) for (let x = 0; x <= room.x; x += step) consider(field.x + x, field.y + y)
    if (best === null) return null
    placed.push(best)
  }
  return placed
}

function touches(a: Box, b: Box, air = gap): boolean {
  return a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air
}
