import type { Box } from '../../layout/boxes.ts'

const step = 6
const gap = 6

/**
 * Puts things into a field so that none lies on another, each as near as can be to where it belongs: `wanted` are shares, 0 … 1, of the room
 * that a thing leaves. Null where they do not fit.
 */
export function placeApart(
  sizes: readonly { readonly width: number; readonly height: number }[],
  wanted: readonly { readonly x: number; readonly y: number }[],
  field: Box
): readonly Box[] | null {
  const placed: Box[] = []
  for (const [index, { width, height }] of sizes.entries()) {
    const room = { x: field.width - width, y: field.height - height }
    if (room.x < 0 || room.y < 0) return null
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

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
}
