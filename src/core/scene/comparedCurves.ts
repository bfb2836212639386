import type { ComparedStep } from '../analyses/comparedFeelings.ts'
import type { CurveBox, LaneBox, MapLayout, PointBox, StepBox } from '../layout/boxes.ts'
import { yOfScore } from '../layout/score.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { Lane } from '../model/lane.ts'
import type { Persona } from '../model/persona.ts'
import type { Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { curveScene } from './curveScene.ts'
import { textAt } from './text.ts'
import type { Primitive } from './primitives.ts'

/** Sizes of the drawing: width of a step and height of the lane, px. */
export interface ComparedCurvesSize {
  readonly column: number
  readonly height: number
}

/** Beside the points, px; the shaft of an arrow ends short of them. */
const arrow = { aside: 26, head: 5, room: 9 } as const

/**
 * The curve of one persona in two maps over each other: the earlier one as what is lived is drawn, the later one as what is intended,
 * with an arrow and its length in points at every step where they differ. `formatChange` writes that number.
 */
export function comparedCurvesScene(
  steps: readonly ComparedStep[],
  lane: Lane,
  persona: Persona,
  theme: Theme,
  { column, height, formatChange }: ComparedCurvesSize & { readonly formatChange: (change: number) => string }
): Primitive[] {
  const xOf = (index: number) => (index + 0.5) * column
  const curve = (kind: CurveBox['kind'], pointOf: (step: ComparedStep) => EmotionPoint | null): CurveBox => ({
    persona,
    kind,
    rank: 0,
    points: steps.flatMap((step, index): PointBox[] => {
      const point = pointOf(step)
      return point ? [{ point: { ...point, kind }, x: xOf(index), y: yOfScore(height, point.score) }] : []
    })
  })
  const curves = [curve('lived', ({ before }) => before), curve('intended', ({ after }) => after)].filter(({ points }) => points.length > 0)
  const box: LaneBox = { ...blankLane, lane, height, curves }
  return [
    ...steps.slice(1).map((_, index): Primitive => columnLine((index + 1) * column, height, theme)),
    ...curveScene(box, blankLayout(steps, column), theme),
    ...steps.flatMap((step, index) => changeArrow(step, xOf(index) + arrow.aside, height, theme, formatChange))
  ]
}

function columnLine(x: number, height: number, theme: Theme): Primitive {
  return { kind: 'path', d: `M${x} 0L${x} ${height}`, stroke: theme.color.hairline, strokeWidth: 1 }
}

function changeArrow(
  { before, after, change }: ComparedStep,
  x: number,
  height: number,
  theme: Theme,
  formatChange: (change: number) => string
): Primitive[] {
  if (!before || !after || change === null || change === 0) return []
  const color = change > 0 ? theme.color.gain : theme.color.pain
  const [from, to] = [yOfScore(height, before.score), yOfScore(height, after.score)]
  const back = to + (change > 0 ? arrow.head + 1 : -arrow.head - 1)
  const style = { size: type.meta.size, weight: 700 } as const
  const middle = (from + to) / 2
  const label = textAt(formatChange(change), x + arrow.room, middle + 4, style, color)
  return [
    { kind: 'path', d: `M${x} ${from}L${x} ${back}`, stroke: color, strokeWidth: 2, cap: 'round' },
    { kind: 'path', d: `M${x - arrow.head} ${back}L${x + arrow.head} ${back}L${x} ${to}Z`, fill: color },
    { kind: 'rect', x: x + arrow.room - 3, y: middle - 9, width: label.width + 6, height: 18, radius: 9, fill: theme.color.surface },
    label
  ]
}

const blankLane: Omit<LaneBox, 'lane' | 'height' | 'curves'> = {
  y: 0,
  titleLines: [],
  isBackstage: false,
  cells: new Map(),
  widestSpan: 1,
  measures: new Map(),
  folded: null
}

function blankLayout(steps: readonly ComparedStep[], column: number): MapLayout {
  const boxes = steps.map(({ step }, index): StepBox => ({ step, index, slot: 0, x: index * column, width: column, titleLines: [] }))
  const sizes = { width: steps.length * column, height: 0, headerHeight: 0, stageHeaderHeight: 0, laneHeaderWidth: 0 }
  return { density: 'comfortable', ...sizes, stages: [], steps: boxes, lanes: [], links: [] }
}
