import { sameValue } from '../model/diff.ts'
import type { JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Stage } from '../model/stage.ts'
import type { Step } from '../model/step.ts'
import { stagesOf, stepsOf } from '../queries/journey.ts'
import { measureText } from '../text/measure.ts'
import { mapMeasures, type MapMeasures } from '../theme/mapMeasures.ts'
import { stage as stageSlots, type } from '../theme/tokens.ts'
import { baselineIn, measuresOf } from './measures.ts'
import { setLines } from './textLines.ts'
import type { LayoutDensity, StageBox, StepBox, TextLine } from './boxes.ts'

/** Everything across: stages and steps with their places, and the measures that follow from their number. */
export interface Columns {
  readonly stages: readonly StageBox[]
  readonly steps: readonly StepBox[]
  readonly width: number
  readonly measures: MapMeasures
}

/** Diameter of the disc of a moment of truth and the distance of its centre from the right edge of the step, px. */
export const truthDisc = { diameter: 22, right: 21 } as const

/** Room kept for the number of steps at the right of a stage's header, px; its words are not known here. */
const countRoom = 64

/** Lays out stages and steps from left to right. A stage without steps keeps the room of one. `own` measures stand in for those of the density. */
export function layoutColumns(
  document: JourneyDocument,
  density: LayoutDensity,
  previous?: Columns,
  own: Partial<MapMeasures> = {}
): Columns {
  const stages = stagesOf(document).map((stage) => ({ stage, steps: stepsOf(document, stage.id) }))
  const count = stages.reduce((sum, { steps }) => sum + Math.max(1, steps.length), 0)
  const measures = { ...measuresOf(density, count, stages.length), ...own }
  const stageBoxes: StageBox[] = []
  const stepBoxes: StepBox[] = []
  let x = 0
  stages.forEach(({ stage, steps }, position) => {
    const slot = (stage.slot ?? position) % stageSlots.length
    const width = Math.max(1, steps.length) * measures.step
    stageBoxes.push(setStage(stage, steps, slot, x, width, measures))
    steps.forEach((step, within) => stepBoxes.push(setStep(step, stepBoxes.length, slot, x + within * measures.step, measures)))
    x += width + measures.stageGap
  })
  return {
    stages: keepSame(stageBoxes, previous?.stages, (box) => box.stage.id),
    steps: keepSame(stepBoxes, previous?.steps, (box) => box.step.id),
    width: Math.max(0, x - measures.stageGap),
    measures
  }
}

/** Whether two settings of the columns put every step at the same place. */
export function sameGeometry(a: Columns, b: Columns): boolean {
  if (a.measures.emotion !== b.measures.emotion) return false
  if (a.steps === b.steps) return true
  return (
    a.steps.length === b.steps.length &&
    a.steps.every((box, index) => {
      const other = b.steps[index]
      return other?.step.id === box.step.id && other.x === box.x && other.width === box.width
    })
  )
}

/** How wide the number before a step's title is with the space behind it, px. */
export function numberRoom(index: number): number {
  return Math.max(10, Math.ceil(measureText(String(index + 1), { ...type.card, weight: 600 }))) + 8
}

function setStage(stage: Stage, steps: readonly Step[], slot: number, x: number, width: number, measures: MapMeasures): StageBox {
  const count = steps.length > 1 ? countRoom : 0
  const top = (measures.stageHeader - type.stage.line) / 2
  const titleLines = setLines(
    stage.title,
    type.stage,
    { left: measures.stagePad, top, width: width - 2 * measures.stagePad - count },
    { maxLines: 1 }
  )
  return { stage, slot, x, width, titleLines, stepIds: steps.map((step) => step.id) }
}

function setStep(step: Step, index: number, slot: number, x: number, measures: MapMeasures): StepBox {
  return { step, index, slot, x, width: measures.step, titleLines: setStepTitle(step, index, measures) }
}

function setStepTitle(step: Step, index: number, measures: MapMeasures): TextLine[] {
  const left = measures.stepHeaderPadX + numberRoom(index)
  const right = step.momentOfTruth ? truthDisc.right + truthDisc.diameter / 2 + 4 : measures.stepHeaderPadX
  return setLines(
    step.title,
    { ...type.card, weight: 600 },
    { left, top: measures.stepHeaderPadTop, width: measures.step - left - right },
    { maxLines: 2 }
  )
}

/** Baseline of a step's first title line, px from the top of the step header. */
export const stepBaseline = mapMeasures.comfortable.stepHeaderPadTop + baselineIn(type.card.size, type.card.line)

function keepSame<Part>(parts: readonly Part[], previous: readonly Part[] | undefined, idOf: (part: Part) => Id): readonly Part[] {
  if (!previous) return parts
  const before = new Map(previous.map((part) => [idOf(part), part]))
  const kept = parts.map((part) => {
    const old = before.get(idOf(part))
    return old && sameValue(old, part) ? old : part
  })
  return kept.length === previous.length && kept.every((part, index) => part === previous[index]) ? previous : kept
}
