import { baselineOffset } from '../../text/fontFaces.ts'
import type { Primitive, Scene } from '../../scene/primitives.ts'
import { measureText } from '../../text/measure.ts'
import { bulletIndent, heightOf, linesOf, styleOf, tailGap } from './slideText.ts'
import type { Deck, Slide, SlideBox, SlideItem, SlidePaint, SlideText } from './slide.ts'

/** A slide as a drawing, for the preview and to compare with what a presentation program draws. `number` is its place in the deck, from 1. */
export function slideScene(deck: Deck, slide: Slide, number: number): Scene {
  const { width, height, ground } = deck
  return {
    width,
    height,
    primitives: [{ kind: 'rect', x: 0, y: 0, width, height, fill: ground }, ...slide.items.flatMap((item) => drawn(item, number))]
  }
}

function drawn(item: SlideItem, number: number): Primitive[] {
  const primitives = drawnPlain(item, number)
  return item.record === undefined ? primitives : [{ kind: 'group', x: 0, y: 0, record: item.record, children: primitives }]
}

function drawnPlain(item: SlideItem, number: number): Primitive[] {
  switch (item.kind) {
    case 'group':
      return item.items.flatMap((inner) => drawn(inner, number))
    case 'path':
      return [{ kind: 'path', d: item.d, ...paintOf(item), join: 'round' }]
    case 'image':
      return [
        {
          kind: 'image',
          ...item.box,
          attachment: item.attachment,
          ...(item.fallback === undefined ? {} : { fallback: item.fallback }),
          radius: item.radius
        }
      ]
    case 'shape': {
      const { box, form, corner = 0 } = item
      const paint = paintOf(item)
      const isSeen = paint.fill !== undefined || paint.stroke !== undefined
      const radius =
        form === 'ellipse'
          ? Math.min(box.width, box.height) / 2
          : form === 'roundTop'
            ? ([corner, corner, 0, 0] as const)
            : form === 'rect'
              ? 0
              : corner
      const words = item.role === 'number' ? numbered(item.text, number) : item.text
      return [...(isSeen ? [{ kind: 'rect', ...box, radius, ...paint } as const] : []), ...(words ? textScene(words, box) : [])]
    }
    case 'table': {
      let y = item.y
      return item.rows.flatMap(({ height, cells, record }) => {
        let x = item.x
        const row = cells.flatMap(({ text, fill }, at): Primitive[] => {
          const box = { x, y, width: item.columns[at] ?? 0, height }
          x += box.width
          return [...(fill === undefined ? [] : [{ kind: 'rect', ...box, fill } as const]), ...textScene(text, box)]
        })
        y += height
        const line: Primitive = { kind: 'path', d: `M${item.x} ${y}L${x} ${y}`, stroke: item.line, strokeWidth: 1 }
        return record === undefined ? [...row, line] : [{ kind: 'group' as const, x: 0, y: 0, record, children: [...row, line] }]
      })
    }
  }
}

function paintOf({ fill, stroke, strokeWidth, dash, cap }: SlidePaint): SlidePaint {
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke, strokeWidth: strokeWidth ?? 1 }),
    ...(dash === undefined ? {} : { dash }),
    ...(cap === undefined ? {} : { cap })
  }
}

function numbered(text: SlideText | undefined, number: number): SlideText | undefined {
  return text && { ...text, paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, text: String(number) })) }
}

function textScene({ paragraphs, inset, anchor, isOneLine }: SlideText, box: SlideBox): Primitive[] {
  const [left, top, right, bottom] = inset
  const width = box.width - left - right
  const room = isOneLine ? Infinity : width
  const height = heightOf(paragraphs, room)
  const free = box.height - top - bottom - height
  let y = box.y + top + (anchor === 'middle' ? free / 2 : anchor === 'bottom' ? free : 0)
  return paragraphs.flatMap((paragraph, at) => {
    const { size, line, color, align = 'left', bullet } = paragraph
    const style = styleOf(paragraph)
    if (at > 0) y += paragraph.before ?? 0
    const indent = bullet ? bulletIndent(size) : 0
    const start = box.x + left + indent
    const lines = linesOf(paragraph, room)
    const set = lines.flatMap(({ text, width: wide }, index): Primitive[] => {
      if (text === '') return []
      const x = align === 'center' ? start + (width - indent) / 2 : align === 'right' ? box.x + left + width : start
      const baseline = y + index * line + baselineOffset(size, line)
      const { tail } = paragraph
      const own = tail === undefined ? text : paragraph.text
      const words: Primitive = {
        kind: 'text',
        x,
        y: baseline,
        text: own,
        ...style,
        fill: color,
        width: tail === undefined ? wide : measureText(own, style),
        ...(align === 'center' ? { anchor: 'middle' } : align === 'right' ? { anchor: 'end' } : {})
      }
      if (tail !== undefined) {
        const before = measureText(`${paragraph.text}${tailGap}`, style)
        const after = { kind: 'text' as const, x: x + before, y: baseline, text: tail.text, ...style, fill: tail.color }
        return [words, { ...after, width: measureText(tail.text, style) }]
      }
      if (!bullet || index > 0) return [words]
      const dot = size * 0.16
      return [
        { kind: 'rect', x: box.x + left + dot, y: baseline - size * 0.36 - dot, width: 2 * dot, height: 2 * dot, radius: dot, fill: color },
        words
      ]
    })
    y += lines.length * line
    return set
  })
}
