import { measureText } from '../text/measure.ts'
import type { Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { icon } from './icon.ts'
import type { Primitive } from './primitives.ts'
import { textAt } from './text.ts'
import { voteNumber } from '../layout/setVotes.ts'

/** Measures of the bubble, px. It sits on the upper edge of its card, `right` from the card's right end. */
export const commentBubble = { height: 18, icon: 12, pad: 5, gap: 3, right: 8 } as const

/** Width of the bubble for a number of comments, px. */
export function commentBubbleWidth(count: number): number {
  const { icon: size, pad, gap } = commentBubble
  return 2 * pad + size + gap + Math.ceil(measureText(shownCount(count), voteNumber))
}

/** A quiet bubble with the number of open comments, its top left corner at 0, 0. Only on screen: comments are for the team. */
export function commentMark(count: number, theme: Theme): Primitive[] {
  const { height, icon: size, pad, gap } = commentBubble
  return [
    {
      kind: 'rect',
      x: 0.5,
      y: 0.5,
      width: commentBubbleWidth(count) - 1,
      height: height - 1,
      radius: (height - 1) / 2,
      fill: theme.color.raised,
      stroke: theme.color.outline,
      strokeWidth: 1
    },
    icon('message-square', pad, (height - size) / 2, size, theme.color.ink2),
    textAt(shownCount(count), pad + size + gap, height / 2 + type.meta.size / 2 - 2, voteNumber, theme.color.ink)
  ]
}

/** More than 99 nobody counts. */
function shownCount(count: number): string {
  return count > 99 ? '99+' : String(count)
}

/** The number of votes of a card seen from afar, where its own dots are too small to read; top left corner at 0, 0. */
export function farVotes(count: number, theme: Theme): Primitive[] {
  const { height } = commentBubble
  return [
    { kind: 'rect', x: 0, y: 0, width: farVotesWidth(count), height, radius: height / 2, fill: theme.color.ink },
    textAt(String(count), 7, height / 2 + type.meta.size / 2 - 2, voteNumber, theme.color.surface)
  ]
}

/** Width of the number of votes seen from afar, px. */
export function farVotesWidth(count: number): number {
  return 14 + Math.ceil(measureText(String(count), voteNumber))
}
