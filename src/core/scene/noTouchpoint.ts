import type { Theme } from '../theme/theme.ts'
import { mapLines, mapMeasures } from '../theme/mapMeasures.ts'
import { radius, type } from '../theme/tokens.ts'
import { baselineIn } from '../layout/measures.ts'
import { icon } from './icon.ts'
import { textWithin } from './text.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** What a step without a touchpoint shows: a finding, not an empty cell. Its top left corner at 0, 0. */
export function noTouchpointScene(box: { readonly width: number; readonly height: number }, theme: Theme, words: SceneWords): Primitive[] {
  const { iconText } = mapMeasures.comfortable
  return [
    {
      kind: 'rect',
      x: 0.5,
      y: 0.5,
      width: box.width - 1,
      height: box.height - 1,
      radius: radius.card - 0.5,
      stroke: theme.color.outline,
      strokeWidth: mapLines.cardEdge,
      dash: mapLines.assumptionDash
    },
    slashedCircle(8, (box.height - iconText) / 2, iconText, theme.color.ink2),
    textWithin(words.noTouchpoint, 30, baselineIn(12, box.height), box.width - 38, type.meta, theme.color.ink2)
  ]
}

function slashedCircle(x: number, y: number, size: number, color: string): Primitive {
  return {
    kind: 'group',
    x: 0,
    y: 0,
    children: [
      icon('circle', x, y, size, color),
      { kind: 'path', d: `M${x + 2} ${y + 2}L${x + size - 2} ${y + size - 2}`, stroke: color, strokeWidth: 1.33, cap: 'round' }
    ]
  }
}
