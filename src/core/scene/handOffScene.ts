import type { Theme } from '../theme/theme.ts'
import { icon } from './icon.ts'
import type { Primitive } from './primitives.ts'

/** Width and height of the mark of a hand-off, px. */
export const handOffSize = 20

/** The mark where work passes from one department to another, its top left corner at 0, 0. */
export function handOffMark(theme: Theme): Primitive[] {
  const line = 1
  const inner = handOffSize - line
  const sign = 12
  const at = (handOffSize - sign) / 2
  return [
    {
      kind: 'rect',
      x: line / 2,
      y: line / 2,
      width: inner,
      height: inner,
      radius: inner / 2,
      fill: theme.color.surface,
      stroke: theme.color.outline,
      strokeWidth: line
    },
    icon('arrow-left-right', at, at, sign, theme.color.ink2)
  ]
}
