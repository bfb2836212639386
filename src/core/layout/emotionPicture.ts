// The feelings of a whole journey as one picture: narrow columns, a tall lane of feelings and nothing else.
import type { Id } from '../model/id.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import { type } from '../theme/tokens.ts'
import { wrapText } from '../text/wrap.ts'
import type { LaneBox, MapLayout, PointBox, StepBox, TextLine } from './boxes.ts'
import { yOfScore } from './score.ts'

/** Where everything stands in the picture, px; the origin is the top left corner of the first stage. */
export interface EmotionPicture {
  /** Stages and steps in their narrow columns; titles are set anew, lanes are not part of it. */
  readonly layout: MapLayout
  /** The lane of feelings, `y` its top in the picture; points within it. */
  readonly lane: LaneBox
  readonly width: number
  readonly height: number
}

/** What the measures of the picture are, px. */
export const emotionPictureMeasures = {
  stageGap: 10,
  stageHeader: 40,
  leastStep: 100,
  widestStep: 220,
  padX: 12,
  padTop: 12,
  /** Room for the pills of moments of truth between titles and curves. */
  truthRow: 34,
  /** Below the lane; where there is room, so much that a quote fits below the lowest point. */
  foot: 30,
  roomyFoot: 110,
  roomyFrom: 560,
  leastLane: 200,
  tallestLane: 440,
  mostTitleLines: 3,
  /** How near two points must be for the second to stand aside, and by how much. */
  near: 6,
  aside: 12
} as const

const measures = emotionPictureMeasures

/** Fits the feelings of a lane into a size, as far as they can be made narrower or lower; null where the map has no such lane or no steps. */
export function emotionPicture(
  layout: MapLayout,
  laneId: Id,
  size: { readonly width: number; readonly height: number }
): EmotionPicture | null {
  const lane = layout.lanes.find((box) => box.lane.id === laneId)
  const stages = layout.stages.filter((stage) => stage.stepIds.length > 0)
  if (!lane || layout.steps.length === 0) return null
  const room = size.width - (stages.length - 1) * measures.stageGap
  const step = Math.floor(Math.min(measures.widestStep, Math.max(measures.leastStep, room / layout.steps.length)))
  const steps: StepBox[] = []
  let x = 0
  const narrow = stages.map((stage) => {
    const left = x
    for (const box of layout.steps.filter(({ step }) => step.stageId === stage.stage.id)) {
      steps.push({ ...box, x, width: step, titleLines: titleOf(box, step) })
      x += step
    }
    const placed = { ...stage, x: left, width: x - left }
    x += measures.stageGap
    return placed
  })
  const width = x - measures.stageGap
  const lines = Math.max(1, ...steps.map(({ titleLines }) => titleLines.length))
  const headerHeight = measures.stageHeader + measures.padTop + lines * type.card.line + 6
  const top = headerHeight + measures.truthRow
  const least = size.height >= measures.roomyFrom ? measures.roomyFoot : measures.foot
  const height = Math.min(measures.tallestLane, Math.max(measures.leastLane, size.height - top - least))
  // The sheets run down to the edge.
  const foot = Math.max(least, size.height - top - height)
  const middles = new Map(steps.map((box) => [box.step.id, box.x + box.width / 2]))
  const taken: PointBox[] = []
  const curves = lane.curves.map((curve) => ({
    ...curve,
    points: curve.points.map(({ point }) => {
      const y = yOfScore(height, point.score)
      // Points at the same place make room for each other, as on the map.
      const near = taken.filter((other) => other.point.stepId === point.stepId && Math.abs(other.y - y) < measures.near).length
      const box = { point, x: (middles.get(point.stepId) ?? 0) + Math.min(near * measures.aside, step / 2 - measures.aside), y }
      taken.push(box)
      return box
    })
  }))
  return {
    layout: { ...layout, width, headerHeight, stageHeaderHeight: measures.stageHeader, stages: narrow, steps, links: [] },
    lane: { ...lane, y: top, height, curves, folded: null },
    width,
    height: top + height + foot
  }
}

/** The title of a step beside its number, in up to three lines. */
function titleOf({ step, index }: StepBox, width: number): readonly TextLine[] {
  const style = { ...type.card, weight: 600 as const }
  const left = measures.padX + (index < 9 ? 17 : 25)
  const { lines } = wrapText(step.title, style, width - left - 8, { maxLines: measures.mostTitleLines })
  const first = measures.padTop + Math.round(type.card.line / 2 + type.card.size * 0.3675)
  return lines.map((line, at) => ({ text: line.text, width: line.width, x: left, y: first + at * type.card.line }))
}

/** Height of the middle of the row of moments of truth. */
export function truthRowMiddle({ lane }: EmotionPicture): number {
  return lane.y - measures.truthRow / 2 + mapMeasures.comfortable.emotionInset / 4
}
