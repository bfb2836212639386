import type { Theme } from '../theme/theme.ts'
import { withAlpha } from './withAlpha.ts'

/** How a card without its words looks: its ground, its edge, and how strong the bars in place of the words are. */
export interface BlockLook {
  readonly fill: string
  readonly edge: string
  readonly bars: number
}

/** The look of cards that are seen as blocks. On the dark ground they are lighter than cards with words, to be seen from the back of a room. */
export function blockLook({ scheme, color }: Theme): BlockLook {
  if (scheme === 'light') return { fill: color.surface, edge: color.hairline, bars: 0.17 }
  return { fill: color.hairline, edge: withAlpha(color.outline, 0.5), bars: 0.34 }
}
