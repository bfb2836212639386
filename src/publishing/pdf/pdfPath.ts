import { absolutePath } from '#core/scene/absolutePath.ts'
import { pdfPoint } from './pdfSyntax.ts'

/** Brings a point of the drawing to where it is on the page, in pt from the lower left corner. */
export interface PlaceOnPage {
  readonly x: (x: number) => number
  readonly y: (y: number) => number
  /** Length on the page of a length in the drawing. */
  readonly length: number
}

/** The path operators of an SVG path; other commands than the absolute M L H V C Q A Z of drawings are brought into these first. */
export function pdfPath(d: string, place: PlaceOnPage): string {
  let out = ''
  for (const { operator, points } of stepsOf(d)) {
    if (out !== '') out += '\n'
    for (let at = 0; at + 1 < points.length; at += 2) out += `${pdfPoint(place.x(points[at] ?? 0), place.y(points[at + 1] ?? 0))} `
    out += operator
  }
  return out
}

/** An operator and its points, x and y in turn, in the coordinates of the drawing. */
interface Step {
  readonly operator: 'm' | 'l' | 'c' | 'h'
  readonly points: readonly number[]
}

// Icons are drawn hundreds of times: what was read once is kept.
const kept = new Map<string, readonly Step[]>()
const mostKept = 2000

function stepsOf(d: string): readonly Step[] {
  let steps = kept.get(d)
  if (!steps) {
    steps = readSteps(foreign.test(d) ? absolutePath(d) : d)
    if (kept.size >= mostKept) kept.clear()
    kept.set(d, steps)
  }
  return steps
}

function readSteps(d: string): Step[] {
  const out: Step[] = []
  let x = 0
  let y = 0
  let startX = 0
  let startY = 0
  const curve = (ax: number, ay: number, bx: number, by: number, toX: number, toY: number): void => {
    out.push({ operator: 'c', points: [ax, ay, bx, by, toX, toY] })
    x = toX
    y = toY
  }
  const line = (toX: number, toY: number): void => {
    out.push({ operator: 'l', points: [toX, toY] })
    x = toX
    y = toY
  }
  for (const [, command = '', body = ''] of d.matchAll(commandPattern)) {
    const values = body.match(numberPattern)?.map(Number) ?? []
    const take = (count: number, draw: (...group: number[]) => void): void => {
      for (let at = 0; at + count <= values.length; at += count) draw(...values.slice(at, at + count))
    }
    switch (command) {
      case 'M': {
        const [toX = 0, toY = 0, ...rest] = values
        out.push({ operator: 'm', points: [toX, toY] })
        x = startX = toX
        y = startY = toY
        for (let at = 0; at + 1 < rest.length; at += 2) line(rest[at] ?? 0, rest[at + 1] ?? 0)
        break
      }
      case 'L':
        take(2, (toX = 0, toY = 0) => line(toX, toY))
        break
      case 'H':
        take(1, (toX = 0) => line(toX, y))
        break
      case 'V':
        take(1, (toY = 0) => line(x, toY))
        break
      case 'C':
        take(6, (ax = 0, ay = 0, bx = 0, by = 0, toX = 0, toY = 0) => curve(ax, ay, bx, by, toX, toY))
        break
      case 'Q':
        take(4, (cx = 0, cy = 0, toX = 0, toY = 0) =>
          curve(x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y), toX + (2 / 3) * (cx - toX), toY + (2 / 3) * (cy - toY), toX, toY)
        )
        break
      case 'A':
        for (const [rx, ry, turn, large, sweep, toX, toY] of arcs(body))
          for (const piece of arcCurves({ x, y, rx, ry, turn, large: large !== 0, sweep: sweep !== 0, toX, toY })) curve(...piece)
        break
      case 'Z':
        out.push({ operator: 'h', points: [] })
        x = startX
        y = startY
        break
    }
  }
  return out
}

const foreign = /[a-df-zST]/u
const commandPattern = /([MLHVCQAZ])([^MLHVCQAZ]*)/gu
const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu
// A flag of an arc is one digit and may stand right before the next number.
const arcPattern =
  /([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]+([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]+([01])[\s,]*([01])[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)/giu

type Seven = readonly [number, number, number, number, number, number, number]
type Six = readonly [number, number, number, number, number, number]

function arcs(body: string): Seven[] {
  return [...body.matchAll(arcPattern)].map((found) => found.slice(1, 8).map(Number) as unknown as Seven)
}

interface Arc {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
  readonly turn: number
  readonly large: boolean
  readonly sweep: boolean
  readonly toX: number
  readonly toY: number
}

/** An arc as curves, a quarter of a turn each at most. By the SVG specification, appendix "Elliptical arc implementation notes". */
function arcCurves({ x, y, rx: givenRx, ry: givenRy, turn, large, sweep, toX, toY }: Arc): Six[] {
  if (x === toX && y === toY) return []
  let rx = Math.abs(givenRx)
  let ry = Math.abs(givenRy)
  if (rx === 0 || ry === 0) return [[x, y, toX, toY, toX, toY]]
  const angle = (turn * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const halfX = (cos * (x - toX) + sin * (y - toY)) / 2
  const halfY = (-sin * (x - toX) + cos * (y - toY)) / 2
  const reach = (halfX / rx) ** 2 + (halfY / ry) ** 2
  if (reach > 1) {
    rx *= Math.sqrt(reach)
    ry *= Math.sqrt(reach)
  }
  const spare = (rx * ry) ** 2 - (rx * halfY) ** 2 - (ry * halfX) ** 2
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, spare) / ((rx * halfY) ** 2 + (ry * halfX) ** 2))
  const innerX = (factor * rx * halfY) / ry
  const innerY = (-factor * ry * halfX) / rx
  const centreX = cos * innerX - sin * innerY + (x + toX) / 2
  const centreY = sin * innerX + cos * innerY + (y + toY) / 2
  const from = Math.atan2((halfY - innerY) / ry, (halfX - innerX) / rx)
  let sweepAngle = Math.atan2((-halfY - innerY) / ry, (-halfX - innerX) / rx) - from
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI
  const pieces = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9))
  const step = sweepAngle / pieces
  const handle = (4 / 3) * Math.tan(step / 4)
  const at = (u: number, v: number): [number, number] => [centreX + cos * rx * u - sin * ry * v, centreY + sin * rx * u + cos * ry * v]
  return Array.from({ length: pieces }, (_, index): Six => {
    const begin = from + index * step
    const end = begin + step
    const first = at(Math.cos(begin) - handle * Math.sin(begin), Math.sin(begin) + handle * Math.cos(begin))
    const second = at(Math.cos(end) + handle * Math.sin(end), Math.sin(end) - handle * Math.cos(end))
    // The last point is the one that was written, not the one that was computed.
    return [...first, ...second, ...(index === pieces - 1 ? ([toX, toY] as const) : at(Math.cos(end), Math.sin(end)))]
  })
}
