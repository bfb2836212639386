// The head of a slide: a stage's header and its steps, or those of some of its steps where it has too many for the screen.
import type { MapLayout, StageBox, StepBox } from '../layout/boxes.ts'
import { setLines } from '../layout/textLines.ts'
import { measureText } from '../text/measure.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import { stageColors, type Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { stageHeaderScene, stepHeaderScene } from './headers.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** Which steps of a stage a head is for, and how wide it is, px at 100 %. `count` stands at the right of the title. */
export interface SlideHead {
  readonly stage: StageBox
  readonly steps: readonly StepBox[]
  readonly width: number
  readonly count: string
}

/** The head of a slide, its top left corner at 0, 0: the header in its colour, below it the steps on the stage's sheet. */
export function slideHeadScene(head: SlideHead, layout: MapLayout, theme: Theme, words: SceneWords): Primitive[] {
  const { stage, steps, width, count } = head
  const { stagePad, stageHeader } = mapMeasures.presentation
  const room = width - 2 * stagePad - (steps.length > 1 ? measureText(count, type.meta) + 16 : 0)
  const place = { left: stagePad, top: (stageHeader - type.stage.line) / 2, width: room }
  const titleLines = setLines(stage.stage.title, type.stage, place, { maxLines: 1 })
  const box: StageBox = { ...stage, width, titleLines, stepIds: steps.map(({ step }) => step.id) }
  const left = steps[0]?.x ?? stage.x
  const height = layout.headerHeight - layout.stageHeaderHeight
  return [
    { kind: 'rect', x: 0, y: stageHeader - 1, width, height: height + 1, fill: stageColors(theme, stage.slot).panel },
    ...stageHeaderScene(box, theme, { ...words, stepCount: () => count }),
    ...steps.map((step): Primitive => ({
      kind: 'group',
      x: step.x - left,
      y: layout.stageHeaderHeight,
      record: step.step.id,
      children: stepHeaderScene(step, theme)
    }))
  ]
}
