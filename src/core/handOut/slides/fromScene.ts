import { absolutePath } from '../../scene/absolutePath.ts'
import { blockPath } from '../../scene/blockPath.ts'
import type { Primitive } from '../../scene/primitives.ts'
import type { SlideItem, SlidePaint } from './slide.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A drawing as things on a slide, moved and scaled: outlines, pictures and words of one line each. They are one group under a name. */
export function groupOf(
  primitives: readonly Primitive[],
  named: { readonly name: string; readonly alt: string | null; readonly record?: string },
  place: Partial<Place> = {}
): SlideItem[] {
  const items = itemsOf(primitives, { x: 0, y: 0, scale: 1, ...place })
  const [only] = items
  if (only === undefined) return []
  if (items.length === 1) return [{ ...only, ...named }]
  return [{ kind: 'group', ...named, items }]
}

function itemsOf(primitives: readonly Primitive[], place: Place): SlideItem[] {
  return primitives.flatMap((primitive): SlideItem[] => {
    const x = (value: number) => place.x + value * place.scale
    const y = (value: number) => place.y + value * place.scale
    const nameless = { name: '', alt: null }
    switch (primitive.kind) {
      case 'group': {
        const inner = { x: x(primitive.x), y: y(primitive.y), scale: place.scale * (primitive.scale ?? 1) }
        return itemsOf(primitive.children, inner)
      }
      case 'rect': {
        const { radius = 0 } = primitive
        const box = {
          x: x(primitive.x),
          y: y(primitive.y),
          width: primitive.width * place.scale,
          height: primitive.height * place.scale
        }
        const paint = paintOf(primitive, place.scale)
        if (typeof radius !== 'number') {
          const d = blockPath(box.x, box.y, box.width, box.height, Math.max(...radius) * place.scale)
          return [{ kind: 'path', ...nameless, d, ...paint }]
        }
        const corner = radius * place.scale
        const isRound = corner * 2 >= Math.min(box.width, box.height) - 0.01 && Math.abs(box.width - box.height) < 0.01
        return [{ kind: 'shape', ...nameless, box, form: isRound ? 'ellipse' : corner > 0 ? 'round' : 'rect', corner, ...paint }]
      }
      case 'path':
        return [{ kind: 'path', ...nameless, d: movedPath(primitive.d, place), ...paintOf(primitive, place.scale) }]
      case 'image':
        return [
          {
            kind: 'image',
            ...nameless,
            box: { x: x(primitive.x), y: y(primitive.y), width: primitive.width * place.scale, height: primitive.height * place.scale },
            attachment: primitive.attachment,
            ...(primitive.fallback === undefined ? {} : { fallback: primitive.fallback }),
            radius: primitive.radius * place.scale
          }
        ]
      case 'text': {
        const size = primitive.size * place.scale
        const width = primitive.width * place.scale * 1.04 + 2
        const start =
          primitive.anchor === 'middle' ? x(primitive.x) - width / 2 : primitive.anchor === 'end' ? x(primitive.x) - width : x(primitive.x)
        const line = Math.round(size * 1.3)
        const align = primitive.anchor === 'middle' ? 'center' : primitive.anchor === 'end' ? 'right' : 'left'
        return [
          {
            kind: 'shape',
            ...nameless,
            box: { x: start, y: y(primitive.y) - line / 2 - size * 0.36, width, height: line },
            form: 'rect',
            text: {
              paragraphs: [
                {
                  text: primitive.text,
                  size,
                  line,
                  color: primitive.fill,
                  bold: primitive.weight >= 600,
                  italic: primitive.italic === true,
                  align
                }
              ],
              inset: [0, 0, 0, 0],
              anchor: 'middle',
              isOneLine: true
            }
          }
        ]
      }
    }
  })
}

function paintOf(paint: SlidePaint, scale: number): SlidePaint {
  const { fill, stroke, strokeWidth = 1, dash, cap } = paint
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke, strokeWidth: strokeWidth * scale }),
    ...(dash === undefined ? {} : { dash: dash.map((length) => length * scale) }),
    ...(cap === undefined ? {} : { cap })
  }
}

/** An absolute path moved and scaled. Radii of arcs are scaled, their turn and flags stay. */
export function movedPath(d: string, { x, y, scale }: Place): string {
  return absolutePath(d).replace(/([MLCQA])([^MLCQAZ]*)/gu, (_, command: string, rest: string) => {
    const numbers = rest
      .trim()
      .split(/[\s,]+/u)
      .map(Number)
    const moved = numbers.map((value, at) => {
      if (command !== 'A') return at % 2 === 0 ? x + value * scale : y + value * scale
      const place = at % 7
      if (place < 2) return value * scale
      if (place < 5) return value
      return place === 5 ? x + value * scale : y + value * scale
    })
    return `${command}${moved.map(short).join(' ')}`
  })
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000
}
