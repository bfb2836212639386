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

/** The foot of a page: a rule, what signs mean, and a note at the right. In one line where there is room for it. */
export function footScene(entries: readonly LegendEntry[], theme: Theme, width: number, note = ''): PageBlock {
  const drawn: Primitive[] = [{ kind: 'rect', x: 0, y: 0, width, height: row.rule, fill: theme.color.ink }]
  const noteWidth = note === '' ? 0 : measureText(note, type.ui)
  const widths = entries.map(({ signWidth, text }) => signWidth + row.gap + measureText(text, type.ui))
  const lineWidth = (between: number) => widths.reduce((sum, entry) => sum + entry + between, 0)
  const between = spacings.find((each) => lineWidth(each) + noteWidth <= width) ?? spacings[0]
  let x = 0
  let y: number = row.top
  entries.forEach(({ sign, signWidth, text }, index) => {
    const entryWidth = widths[index] ?? 0
    if (x > 0 && x + entryWidth > width) {
      x = 0
      y += row.height
    }
    drawn.push({ kind: 'group', x, y, children: sign })
    drawn.push(textAt(text, x + signWidth + row.gap, y - 10 + baselineIn(13, 20), type.ui, theme.color.ink))
    x += entryWidth + between
  })
  if (x > 0 && x + noteWidth > width && note !== '') y += row.height
  if (note !== '') drawn.push(textAt(note, width, y - 10 + baselineIn(13, 20), type.ui, theme.color.ink2, 'end'))
  return { height: y + 10, primitives: drawn }
}
