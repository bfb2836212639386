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

/** How the numbers after a command go: across, down, a length, or as they are. */
const meanings: Readonly<Record<string, string>> = { M: 'xy', L: 'xy', H: 'x', V: 'y', C: 'xyxyxy', Q: 'xyxy', A: 'll---xy', Z: '' }

/** Path data moved and scaled. Primitives have absolute commands alone. */
function pathAt(d: string, dx: number, dy: number, scale: number): string {
  if (dx === 0 && dy === 0 && scale === 1) return d
  let out = ''
  for (const { command, numbers } of partsOf(d)) {
    const meaning = meanings[command] ?? ''
    out += command
    for (let index = 0; index < numbers.length; index += 1) {
      const value = numbers[index] ?? 0
      const kind = meaning[index % meaning.length]
      const moved = kind === 'x' ? dx + value * scale : kind === 'y' ? dy + value * scale : kind === 'l' ? value * scale : value
      out += `${index === 0 ? '' : ' '}${Math.round(moved * 1000) / 1000}`
    }
  }
  return out
}

interface Part {
  readonly command: string
  readonly numbers: readonly number[]
}

/** Icons are few and drawn again and again. */
const mostKnown = 500
const known = new Map<string, readonly Part[]>()

function partsOf(d: string): readonly Part[] {
  const found = known.get(d)
  if (found) return found
  const parts = [...d.matchAll(/([A-Z])([^A-Z]*)/gu)].map(([, command = '', rest = '']) => ({
    command,
    numbers: (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gu) ?? []).map(Number)
  }))
  if (known.size >= mostKnown) known.clear()
  known.set(d, parts)
  return parts
}
