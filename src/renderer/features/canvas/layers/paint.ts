// Primitives on a canvas, for the overview: thousands of blocks in a few fills. Text and pictures do not occur there.
import type { Paint, Primitive } from '#core/scene/primitives.ts'

/** Primitives made ready to be painted again and again. */
export interface Painting {
  readonly shapes: readonly { readonly path: Path2D; readonly paint: Paint }[]
}

/** Turns a drawing into shapes. */
export function paintingOf(primitives: readonly Primitive[]): Painting {
  const shapes: { path: Path2D; paint: Paint }[] = []
  collect(primitives, 0, 0, shapes)
  return { shapes }
}

/** Paints shapes with their origin at the origin of the context. */
export function paint(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, painting: Painting): void {
  for (const { path, paint: look } of painting.shapes) {
    if (look.fill !== undefined) {
      context.fillStyle = look.fill
      context.fill(path)
    }
    if (look.stroke === undefined) continue
    context.strokeStyle = look.stroke
    context.lineWidth = look.strokeWidth ?? 1
    context.lineCap = look.cap ?? 'butt'
    context.lineJoin = look.join ?? 'miter'
    context.setLineDash(look.dash ? [...look.dash] : [])
    context.stroke(path)
  }
}

function collect(primitives: readonly Primitive[], x: number, y: number, shapes: { path: Path2D; paint: Paint }[]): void {
  for (const primitive of primitives) {
    switch (primitive.kind) {
      case 'path': {
        const path = new Path2D(primitive.d)
        shapes.push({ path: x === 0 && y === 0 ? path : shifted(path, x, y), paint: primitive })
        break
      }
      case 'rect': {
        const path = new Path2D()
        const { radius = 0 } = primitive
        path.roundRect(
          primitive.x + x,
          primitive.y + y,
          primitive.width,
          primitive.height,
          typeof radius === 'number' ? radius : [...radius]
        )
        shapes.push({ path, paint: primitive })
        break
      }
      case 'group':
        collect(primitive.children, x + primitive.x, y + primitive.y, shapes)
        break
      case 'text':
      case 'image':
        break
    }
  }
}

function shifted(path: Path2D, x: number, y: number): Path2D {
  const moved = new Path2D()
  moved.addPath(path, new DOMMatrix([1, 0, 0, 1, x, y]))
  return moved
}
