// The picture of the emotion view: stages, steps, moments of truth, and the curves with their names and the gap.
import { axisFacePaths, type FaceLevel } from '../icons/faces.ts'
import { baselineIn } from '../layout/measures.ts'
import { emotionPictureMeasures, truthRowMiddle, type EmotionPicture } from '../layout/emotionPicture.ts'
import { yOfScore } from '../layout/score.ts'
import type { StageBox, StepBox } from '../layout/boxes.ts'
import { measureText } from '../text/measure.ts'
import { stageColors, type Theme } from '../theme/theme.ts'
import { radius, type } from '../theme/tokens.ts'
import { curveNames } from './curveNames.ts'
import { curveScene } from './curveScene.ts'
import type { CurveOptions } from './curveOptions.ts'
import { aimIcon } from './domainIcons.ts'
import { icon, strokedPaths } from './icon.ts'
import { textAt, textLines, textWithin } from './text.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

const measures = emotionPictureMeasures
const bold = { ...type.card, weight: 600 as const }
const pill = { height: 26, padding: 8, star: 12, gap: 6 } as const

/** The whole picture but for its scale; the origin is that of the picture. */
export function emotionPictureScene(picture: EmotionPicture, theme: Theme, words: SceneWords, options: CurveOptions = {}): Primitive[] {
  const { layout, lane, height } = picture
  return [
    ...layout.stages.flatMap((stage) => stageScene(stage, theme, height)),
    ...layout.steps.flatMap((step) => stepScene(step, theme)),
    ...layout.steps.flatMap((step) => (step.step.momentOfTruth ? truthLine(step, picture, theme) : [])),
    {
      kind: 'group',
      x: 0,
      y: lane.y,
      children: [...curveScene(lane, layout, theme, { ...options, words }), ...curveNames(lane, theme, words, options.gapOf ?? null)]
    },
    ...layout.steps.flatMap((step, at) => (step.step.momentOfTruth ? truthPill(step, at, picture, theme, words) : []))
  ]
}

/** The scale at the left, as wide as `width`: faces, words and numbers; its origin is the top of the lane. */
export function emotionAxisScene(
  laneHeight: number,
  theme: Theme,
  width: number,
  levels: readonly { readonly level: FaceLevel; readonly word: string; readonly number: string }[]
): Primitive[] {
  const size = 20
  return levels.flatMap(({ level, word, number }): Primitive[] => {
    const y = yOfScore(laneHeight, level)
    const numberWidth = measureText(number, type.meta)
    return [
      strokedPaths(`axis ${level}`, () => axisFacePaths(level), 20, y - size / 2, size, theme.color.ink2),
      textWithin(word, 50, y - 10 + baselineIn(13, 20), width - 50 - numberWidth - 18, type.card, theme.color.ink2),
      textAt(number, width - 10, y - 10 + baselineIn(12, 20), type.meta, theme.color.ink2, 'end')
    ]
  })
}

function stageScene({ stage, slot, x, width }: StageBox, theme: Theme, height: number): Primitive[] {
  const colors = stageColors(theme, slot)
  const corner = radius.cell
  return [
    { kind: 'rect', x, y: 0, width, height, radius: [corner, corner, 0, 0], fill: colors.panel },
    { kind: 'rect', x, y: 0, width, height: measures.stageHeader, radius: [corner, corner, 0, 0], fill: colors.header },
    textWithin(stage.title, x + 14, baselineIn(type.stage.size, measures.stageHeader), width - 28, type.stage, colors.ink)
  ]
}

function stepScene({ step, index, slot, x, titleLines }: StepBox, theme: Theme): Primitive[] {
  const { ink } = stageColors(theme, slot)
  const baseline = measures.padTop + baselineIn(type.card.size, type.card.line)
  return [
    {
      kind: 'group',
      x,
      y: measures.stageHeader,
      children: [
        textAt(String(index + 1), measures.padX, baseline, bold, ink),
        ...textLines(titleLines, bold, theme.color.ink),
        ...(step.aim === null ? [] : [icon(aimIcon[step.aim], measures.padX - 2, measures.padTop + type.card.line + 3, 14, ink)])
      ]
    }
  ]
}

function truthLine(step: StepBox, picture: EmotionPicture, theme: Theme): Primitive[] {
  const { lane } = picture
  const ys = lane.curves.flatMap((curve) => curve.points.flatMap((box) => (box.point.stepId === step.step.id ? [box.y] : [])))
  const x = step.x + step.width / 2
  const bottom = lane.y + (ys.length > 0 ? Math.max(...ys) : yOfScore(lane.height, 0))
  return [{ kind: 'path', d: `M${x} ${truthRowMiddle(picture)}L${x} ${bottom}`, stroke: theme.color.ink, strokeWidth: 1.75, dash: [3, 3] }]
}

/** The dark pill; only its star where the neighbouring step has one as well and the words would not fit. */
function truthPill(step: StepBox, at: number, picture: EmotionPicture, theme: Theme, words: SceneWords): Primitive[] {
  const { steps } = picture.layout
  const style = { ...type.meta, weight: 600 as const }
  const full = pill.padding * 2 + pill.star + pill.gap + measureText(words.momentOfTruth, style) + 4
  const isCrowded = [steps[at - 1], steps[at + 1]].some((other) => other?.step.momentOfTruth && full > step.width)
  const width = isCrowded ? pill.height : full
  const middle = step.x + step.width / 2
  const left = Math.max(0, Math.min(picture.width - width, middle - width / 2))
  const top = truthRowMiddle(picture) - pill.height / 2
  return [
    { kind: 'rect', x: left, y: top, width, height: pill.height, radius: pill.height / 2, fill: theme.color.ink },
    icon(
      'star',
      left + (isCrowded ? (pill.height - pill.star) / 2 : pill.padding),
      top + (pill.height - pill.star) / 2,
      pill.star,
      theme.color.ground,
      theme.color.ground
    ),
    ...(isCrowded
      ? []
      : [
          textAt(
            words.momentOfTruth,
            left + pill.padding + pill.star + pill.gap,
            top + baselineIn(12, pill.height),
            style,
            theme.color.ground
          )
        ])
  ]
}
