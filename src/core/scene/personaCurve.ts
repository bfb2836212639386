// The feelings of one persona along the whole journey, fitted into a box: for her page, where all steps stand on one sheet.
import { axisFacePaths, type FaceLevel } from '../icons/faces.ts'
import { yOfScore } from '../layout/score.ts'
import type { CurveBox, LaneBox, MapLayout, StageBox, StepBox } from '../layout/boxes.ts'
import type { Id } from '../model/id.ts'
import { stageColors, type Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { curveScene } from './curveScene.ts'
import { strokedPaths } from './icon.ts'
import { textWithin } from './text.ts'
import type { Primitive } from './primitives.ts'

const gutter = 30
const stageBar = 24
const stepBar = 22
const gap = 4
/** From so wide a step on faces and step titles have room, px. */
const roomForFace = 24
const roomForTitle = 84

/** Stages as tinted sheets, the scale with its faces, and the curve of one persona over all steps; null where she has none. px. */
export function personaCurveScene(
  layout: MapLayout,
  personaId: Id,
  theme: Theme,
  size: { readonly width: number; readonly height: number }
): Primitive[] | null {
  const lane = layout.lanes.find((box) => box.curves.some((curve) => curve.persona.id === personaId && curve.kind === 'lived'))
  const curve = lane?.curves.find((box) => box.persona.id === personaId && box.kind === 'lived')
  if (!lane || !curve) return null
  return curvesOnSheet(layout, lane, [{ ...curve, rank: 0 }], theme, size)
}

/** Curves of a lane over all steps, in a box of a size: the sheets of the stages below them, the scale at the left, the steps at the foot. px. */
export function curvesOnSheet(
  layout: MapLayout,
  lane: LaneBox,
  curves: readonly CurveBox[],
  theme: Theme,
  size: { readonly width: number; readonly height: number }
): Primitive[] {
  const stages = layout.stages.filter((stage) => stage.stepIds.length > 0)
  const width = (size.width - gutter - gap * (stages.length - 1)) / Math.max(1, layout.steps.length)
  const height = size.height - stageBar - stepBar
  const { steps, sheets } = narrowed(layout.steps, stages, width)
  const middles = new Map(steps.map((step) => [step.step.id, step.x + step.width / 2]))
  const placed = curves.map((curve) => ({
    ...curve,
    points: curve.points.flatMap((point) => {
      const x = middles.get(point.point.stepId)
      return x === undefined ? [] : [{ ...point, x, y: yOfScore(height, point.point.score) }]
    })
  }))
  const fitted: LaneBox = { ...lane, y: 0, height, curves: placed }
  const wide = { ...layout, steps, stages: sheets, width: size.width - gutter }
  return [
    { kind: 'group', x: gutter, y: 0, children: sheets.flatMap((sheet) => stageSheet(sheet, theme, size.height)) },
    { kind: 'group', x: 0, y: stageBar, children: axis(height, theme) },
    {
      kind: 'group',
      x: gutter,
      y: stageBar,
      children: curveScene(fitted, wide, theme, width >= roomForFace ? { level: 'full' } : { level: 'overview', zoom: 1 })
    },
    { kind: 'group', x: gutter, y: size.height - stepBar, children: steps.flatMap((step) => stepName(step, theme)) }
  ]
}

function narrowed(steps: readonly StepBox[], stages: readonly StageBox[], width: number) {
  let x = 0
  const placed: StepBox[] = []
  const sheets = stages.map((stage) => {
    const sheet = { ...stage, x, width: width * stage.stepIds.length }
    for (const box of steps.filter((step) => step.step.stageId === stage.stage.id)) {
      placed.push({ ...box, x, width })
      x += width
    }
    x += gap
    return sheet
  })
  return { steps: placed, sheets }
}

function stageSheet({ x, width, slot, stage }: StageBox, theme: Theme, height: number): Primitive[] {
  const colors = stageColors(theme, slot)
  const style = { size: type.meta.size, weight: 600 } as const
  return [
    { kind: 'rect', x, y: 0, width, height, radius: 8, fill: colors.panel },
    { kind: 'rect', x, y: 0, width, height: stageBar, radius: [8, 8, 0, 0], fill: colors.header },
    ...(width > 40 ? [textWithin(stage.title, x + 8, 16, width - 16, style, colors.ink)] : [])
  ]
}

function stepName({ x, width, index, step, slot }: StepBox, theme: Theme): Primitive[] {
  const style = { size: type.meta.size, weight: 500 } as const
  const number = String(index + 1)
  if (width < 18) return []
  if (width < roomForTitle) {
    const text = textWithin(number, 0, 14, width, style, theme.color.ink2)
    return [{ ...text, x: x + (width - text.width) / 2 }]
  }
  const name = textWithin(`${number}  ${step.title}`, 0, 14, width - 12, style, theme.color.ink2)
  return [{ ...name, x: x + Math.max(6, (width - name.width) / 2), fill: stageColors(theme, slot).ink }]
}

const levels: readonly FaceLevel[] = [2, 1, 0, -1, -2]

function axis(height: number, theme: Theme): Primitive[] {
  const size = 18
  return levels.map((level) =>
    strokedPaths(`axis ${level}`, () => axisFacePaths(level), 0, yOfScore(height, level) - size / 2, size, theme.color.ink3)
  )
}
