// A drawing without groups. A browser keeps every moved or scaled group as something of its own, at every step of the camera; shapes that
// stand where they are drawn cost it next to nothing.
import { unreachable } from '../invariant.ts'
import type { Primitive } from './primitives.ts'

/** The same drawing moved by `dx` and `dy`, with its groups taken apart: what was in them stands where they had put it. */
export function flat(primitives: readonly Primitive[], dx = 0, dy = 0): Primitive[] {
  const out: Primitive[] = []
  for (const primitive of primitives) put(primitive, dx, dy, 1, out)
  return out
}

function put(primitive: Primitive, dx: number, dy: number, scale: number, out: Primitive[]): void {
  switch (primitive.kind) {
    case 'rect': {
      const { radius = 0 } = primitive
      out.push({
        ...primitive,
        ...boxAt(primitive, dx, dy, scale),
        ...strokeAt(primitive, scale),
        radius: typeof radius === 'number' ? radius * scale : [radius[0] * scale, radius[1] * scale, radius[2] * scale, radius[3] * scale]
      })
      return
    }
    case 'path':
      out.push({ ...primitive, ...strokeAt(primitive, scale), d: pathAt(primitive.d, dx, dy, scale) })
      return
    case 'text':
      out.push({
        ...primitive,
        x: dx + primitive.x * scale,
        y: dy + primitive.y * scale,
        size: primitive.size * scale,
        width: primitive.width * scale,
        ...(primitive.letterSpacing === undefined ? {} : { letterSpacing: primitive.letterSpacing * scale })
      })
      return
    case 'image':
      out.push({ ...primitive, ...boxAt(primitive, dx, dy, scale), radius: primitive.radius * scale })
      return
    case 'group': {
      const inner = scale * (primitive.scale ?? 1)
      for (const child of primitive.children) put(child, dx + primitive.x * scale, dy + primitive.y * scale, inner, out)
      return
    }
    default:
      unreachable(primitive)
  }
}

interface Lengths {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function boxAt({ x, y, width, height }: Lengths, dx: number, dy: number, scale: number): Lengths {
  return { x: dx + x * scale, y: dy + y * scale, width: width * scale, height: height * scale }
}

function strokeAt({ stroke, strokeWidth = 1, dash }: { stroke?: string; strokeWidth?: number; dash?: readonly number[] }, scale: number) {
  if (stroke === undefined || scale === 1) return {}
  return { strokeWidth: strokeWidth * scale, ...(dash ? { dash: dash.map((length) => length * scale) } : {}) }
}

/** Path data moved and scaled. It comes out relative to its beginning: an icon that is drawn again and again is worked out once. */
function pathAt(d: string, dx: number, dy: number, scale: number): string {
  if (dx === 0 && dy === 0 && scale === 1) return d
  const { x, y, rest } = shapeOf(d, scale)
  return `M${short(dx + x)} ${short(dy + y)}${rest}`
}

interface Shape {
  readonly x: number
  readonly y: number
  /** All after the first point, in relative commands. */
  readonly rest: string
}

/** Shapes that are kept at a scale: icons are few. */
const mostKnown = 500
const known = new Map<number, Map<string, Shape>>()

function shapeOf(d: string, scale: number): Shape {
  const shapes = known.get(scale) ?? new Map<string, Shape>()
  known.set(scale, shapes)
  const found = shapes.get(d)
  if (found) return found
  const shape = relative(d, scale)
  if (shapes.size >= mostKnown) shapes.clear()
  shapes.set(d, shape)
  return shape
}

/** What a command takes, as often as its numbers go: places across and down, lengths, or numbers that stay as they are. */
const meanings: Readonly<Record<string, string>> = { M: 'xy', L: 'xy', H: 'x', V: 'y', C: 'xyxyxy', Q: 'xyxy', A: 'll---xy', Z: '' }

/** Primitives have absolute commands alone. */
function relative(d: string, scale: number): Shape {
  let first: { x: number; y: number } | null = null
  let start = { x: 0, y: 0 }
  let at = { x: 0, y: 0 }
  let rest = ''
  for (const [, command = '', written = ''] of d.matchAll(/([A-Z])([^A-Z]*)/gu)) {
    const numbers = (written.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gu) ?? []).map(Number)
    const meaning = meanings[command] ?? ''
    if (command === 'Z') at = start
    rest += first === null ? '' : command.toLowerCase()
    for (let from = 0; from < numbers.length; from += meaning.length) {
      const end = { ...at }
      let values = ''
      for (const [index, kind] of [...meaning].entries()) {
        const value = (numbers[from + index] ?? 0) * (kind === '-' ? 1 : scale)
        if (kind === 'x') end.x = value
        if (kind === 'y') end.y = value
        values += `${values === '' && from === 0 ? '' : ' '}${short(kind === 'x' ? value - at.x : kind === 'y' ? value - at.y : value)}`
      }
      at = end
      if (command === 'M' && from === 0) start = at
      // Points that follow the first without a command of their own are lines to it, relative ones where it was written so.
      if (first === null) {
        first = at
        rest = numbers.length > meaning.length ? 'l' : ''
      } else rest += values
    }
  }
  return { ...(first ?? at), rest }
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000
}
