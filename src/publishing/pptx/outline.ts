// Path data as outlines that presentation programs can edit: moves, lines and cubics alone, in EMU from the outline's own corner.
import { emu } from './xml.ts'

interface Point {
  readonly x: number
  readonly y: number
}

type Piece =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'cubic'; readonly c1: Point; readonly c2: Point; readonly to: Point }
  | { readonly kind: 'close' }

/** A rectangle in EMU. */
export interface EmuBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An outline with its bounds; `line` where it is one straight line, which programs know as such. */
export interface Outline {
  readonly bounds: EmuBox
  /** Content of `a:path`. */
  readonly commands: string
  readonly line: { readonly flipX: boolean; readonly flipY: boolean } | null
}

/** The shortest piece that is kept, px: programs offer to repair a file with an outline of one point. */
const shortest = 0.4

/** The outline of path data of absolute M L C Q A Z commands, px; null where nothing of it has any length. */
export function outlineOf(d: string): Outline | null {
  const parts = subpaths(piecesOf(d))
    .map(withLength)
    .filter((part) => part.length > 1)
  if (parts.length === 0) return null
  const pieces = parts.flat()
  const bounds = boundsOf(pieces)
  const box = {
    x: emu(bounds.left),
    y: emu(bounds.top),
    width: emu(bounds.right) - emu(bounds.left),
    height: emu(bounds.bottom) - emu(bounds.top)
  }
  const point = ({ x, y }: Point) => `<a:pt x="${emu(x) - box.x}" y="${emu(y) - box.y}"/>`
  const [first, second] = pieces
  const isLine = pieces.length === 2 && first?.kind === 'move' && second?.kind === 'line'
  const commands = pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'move':
          return `<a:moveTo>${point(piece.to)}</a:moveTo>`
        case 'line':
          return `<a:lnTo>${point(piece.to)}</a:lnTo>`
        case 'cubic':
          return `<a:cubicBezTo>${point(piece.c1)}${point(piece.c2)}${point(piece.to)}</a:cubicBezTo>`
        case 'close':
          return '<a:close/>'
      }
    })
    .join('')
  return { bounds: box, commands, line: isLine ? { flipX: second.to.x < first.to.x, flipY: second.to.y < first.to.y } : null }
}

function piecesOf(d: string): Piece[] {
  const pieces: Piece[] = []
  let at: Point = { x: 0, y: 0 }
  let start = at
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCQAZ])([^MLCQAZ]*)/gu)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gu) ?? []).map(Number)
    const points = (from: number): Point => ({ x: numbers[from] ?? 0, y: numbers[from + 1] ?? 0 })
    switch (command) {
      case 'M':
      case 'L':
        for (let from = 0; from + 1 < numbers.length; from += 2) {
          at = points(from)
          if (command === 'M' && from === 0) start = at
          pieces.push({ kind: command === 'M' && from === 0 ? 'move' : 'line', to: at })
        }
        break
      case 'C':
        for (let from = 0; from + 5 < numbers.length; from += 6) {
          pieces.push({ kind: 'cubic', c1: points(from), c2: points(from + 2), to: points(from + 4) })
          at = points(from + 4)
        }
        break
      case 'Q':
        for (let from = 0; from + 3 < numbers.length; from += 4) {
          const [control, to] = [points(from), points(from + 2)]
          pieces.push({ kind: 'cubic', c1: mix(at, control, 2 / 3), c2: mix(to, control, 2 / 3), to })
          at = to
        }
        break
      case 'A':
        for (let from = 0; from + 6 < numbers.length; from += 7) {
          const to = points(from + 5)
          pieces.push(...arc(at, to, numbers.slice(from, from + 5)))
          at = to
        }
        break
      default:
        pieces.push({ kind: 'close' })
        at = start
    }
  }
  return pieces
}

function subpaths(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = []
  for (const piece of pieces) {
    if (piece.kind === 'move' || parts.length === 0) parts.push([])
    parts.at(-1)?.push(piece)
  }
  return parts
}

/** A dot (a line of hardly any length with round ends) gets a length that can be written; one point alone goes. */
function withLength(part: Piece[]): Piece[] {
  const first = part[0]
  if (first?.kind !== 'move') return []
  const { left, top, right, bottom } = boundsOf(part)
  if (right - left >= shortest || bottom - top >= shortest) return part
  if (part.length < 2) return []
  const { x, y } = first.to
  return [
    { kind: 'move', to: { x: x - shortest / 2, y } },
    { kind: 'line', to: { x: x + shortest / 2, y } }
  ]
}

function boundsOf(pieces: readonly Piece[]) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const add = ({ x, y }: Point) => {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  let at: Point = { x: 0, y: 0 }
  for (const piece of pieces) {
    if (piece.kind === 'close') continue
    add(piece.to)
    if (piece.kind === 'cubic')
      for (const share of [...turns(at.x, piece.c1.x, piece.c2.x, piece.to.x), ...turns(at.y, piece.c1.y, piece.c2.y, piece.to.y)])
        add({ x: bezier(at.x, piece.c1.x, piece.c2.x, piece.to.x, share), y: bezier(at.y, piece.c1.y, piece.c2.y, piece.to.y, share) })
    at = piece.to
  }
  return box
}

/** Shares at which one coordinate of a cubic turns. */
function turns(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3
  const b = 2 * (p0 - 2 * p1 + p2)
  const c = p1 - p0
  const found =
    Math.abs(a) < 1e-9
      ? Math.abs(b) < 1e-9
        ? []
        : [-c / b]
      : b * b - 4 * a * c < 0
        ? []
        : [(-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a), (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * a)]
  return found.filter((share) => share > 0 && share < 1)
}

function bezier(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const u = 1 - t
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3
}

function mix(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** An elliptic arc as cubics, a quarter at most each (SVG 1.1, appendix F.6). */
function arc(from: Point, to: Point, [radiusX = 0, radiusY = 0, turn = 0, large = 0, sweep = 0]: readonly number[]): Piece[] {
  if (radiusX === 0 || radiusY === 0 || (from.x === to.x && from.y === to.y)) return [{ kind: 'line', to }]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }
  const x1 = cos * half.x + sin * half.y
  const y1 = -sin * half.x + cos * half.y
  const stretch = Math.max(1, Math.sqrt((x1 * x1) / (radiusX * radiusX) + (y1 * y1) / (radiusY * radiusY)))
  const rx = radiusX * stretch
  const ry = radiusY * stretch
  const over = rx * rx * ry * ry - rx * rx * y1 * y1 - ry * ry * x1 * x1
  const under = rx * rx * y1 * y1 + ry * ry * x1 * x1
  const factor = Math.sqrt(Math.max(0, over / under)) * (large === sweep ? -1 : 1)
  const cx1 = (factor * rx * y1) / ry
  const cy1 = (-factor * ry * x1) / rx
  const centre = { x: cos * cx1 - sin * cy1 + (from.x + to.x) / 2, y: sin * cx1 + cos * cy1 + (from.y + to.y) / 2 }
  const start = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
  let sweepAngle = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start
  if (sweep === 0 && sweepAngle > 0) sweepAngle -= 2 * Math.PI
  if (sweep !== 0 && sweepAngle < 0) sweepAngle += 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-6))
  const step = sweepAngle / count
  const reach = (4 / 3) * Math.tan(step / 4)
  const at = (angle: number): Point => ({
    x: centre.x + rx * Math.cos(angle) * cos - ry * Math.sin(angle) * sin,
    y: centre.y + rx * Math.cos(angle) * sin + ry * Math.sin(angle) * cos
  })
  const slope = (angle: number): Point => ({
    x: -rx * Math.sin(angle) * cos - ry * Math.cos(angle) * sin,
    y: -rx * Math.sin(angle) * sin + ry * Math.cos(angle) * cos
  })
  return Array.from({ length: count }, (_, index): Piece => {
    const [a, b] = [start + index * step, start + (index + 1) * step]
    const [p, q, dp, dq] = [at(a), at(b), slope(a), slope(b)]
    return {
      kind: 'cubic',
      c1: { x: p.x + reach * dp.x, y: p.y + reach * dp.y },
      c2: { x: q.x - reach * dq.x, y: q.y - reach * dq.y },
      to: index === count - 1 ? to : q
    }
  })
}
