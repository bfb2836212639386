import { baselineIn } from '../layout/measures.ts'
import { measureText } from '../text/measure.ts'
import type { Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import type { Primitive } from './primitives.ts'
import { textAt } from './text.ts'
import type { PageBlock } from './titleBlock.ts'

/** A sign and what it means. The sign is centred on y 0 and begins at x 0. */
export interface LegendEntry {
  readonly sign: readonly Primitive[]
  readonly signWidth: number
  readonly text: string
}

const row = { height: 28, gap: 8, rule: 1.5, top: 22 } as const
/** Room between entries, px; less of it where that brings all of them into one line. */
const spacings = [28, 22, 18, 14] as const

/**
 * The foot of a page: a rule, what signs mean, and a note at the right. In one line where there is room for it, otherwise in lines of about
 * the same length: two signs alone below ten look left over.
 */
export function footScene(entries: readonly LegendEntry[], theme: Theme, width: number, note = ''): PageBlock {
  const drawn: Primitive[] = [{ kind: 'rect', x: 0, y: 0, width, height: row.rule, fill: theme.color.ink }]
  const noteWidth = note === '' ? 0 : measureText(note, type.ui)
  const widths = entries.map(({ signWidth, text }) => signWidth + row.gap + measureText(text, type.ui))
  const lineWidth = (between: number) => widths.reduce((sum, entry) => sum + entry + between, 0)
  const oneLine = spacings.find((each) => lineWidth(each) + noteWidth <= width)
  const between = oneLine ?? spacings[0]
  const starts = oneLine === undefined ? startsOfLines(widths, between, width, noteWidth) : new Set<number>()
  let x = 0
  let y: number = row.top
  entries.forEach(({ sign, signWidth, text }, index) => {
    if (starts.has(index)) {
      x = 0
      y += row.height
    }
    drawn.push({ kind: 'group', x, y, children: sign })
    drawn.push(textAt(text, x + signWidth + row.gap, y - 10 + baselineIn(13, 20), type.ui, theme.color.ink))
    x += (widths[index] ?? 0) + between
  })
  if (x > 0 && x + noteWidth > width && note !== '') y += row.height
  if (note !== '') drawn.push(textAt(note, width, y - 10 + baselineIn(13, 20), type.ui, theme.color.ink2, 'end'))
  return { height: y + 10, primitives: drawn }
}

/**
 * Which entries begin a line below the first: as few lines as there have to be, the longest of them as short as can be, and room for the
 * note behind the last of them where there was.
 */
function startsOfLines(widths: readonly number[], between: number, width: number, noteWidth: number): ReadonlySet<number> {
  let best = brokenAt(widths, between, width)
  const hasRoom = best.end + noteWidth <= width
  for (let narrower = width - between; narrower > 0; narrower -= between) {
    const broken = brokenAt(widths, between, narrower)
    if (broken.starts.size > best.starts.size || (hasRoom && broken.end + noteWidth > width)) break
    best = broken
  }
  return best.starts
}

/** Lines as long as they can be, and where the last of them ends. */
function brokenAt(
  widths: readonly number[],
  between: number,
  width: number
): { readonly starts: ReadonlySet<number>; readonly end: number } {
  const starts = new Set<number>()
  let x = 0
  widths.forEach((own, index) => {
    if (x > 0 && x + own > width) {
      starts.add(index)
      x = 0
    }
    x += own + between
  })
  return { starts, end: x }
}
