// The view that shows one stage, and where on the map one is. Data in, data out.
import type { MapLayout, StageBox, StepBox } from '#core/layout/boxes.ts'
import { columnAt } from '#core/layout/find.ts'
import type { Focus } from '../../../session/state.ts'
import { headerSizes } from './headerSizes.ts'
import type { Camera } from './camera.ts'
import { clampView, type Frame, type View } from './view.ts'

const margin = 24
/** A stage too long for the window begins at the left instead of shrinking below this. */
const smallest = 0.5

/** All of a stage from side to side, at most at 100 %; the height at which one looks at the map stays. */
export function stageView(stage: StageBox, layout: MapLayout, camera: Pick<Camera, 'view' | 'frame' | 'covered'>): View {
  const from = camera.view.get()
  const frame: Frame = { ...camera.frame.get(), width: camera.frame.get().width - camera.covered.get() }
  let zoom = 1
  // The headers take room that depends on the zoom itself: three rounds settle it.
  for (let round = 0; round < 3; round += 1) {
    const free = frame.width - headerSizes(zoom).left - 2 * margin
    zoom = Math.min(1, Math.max(smallest, free / Math.max(1, stage.width)))
  }
  const { left, top } = headerSizes(zoom)
  const seenFrom = (headerSizes(from.zoom).top - from.y) / from.zoom
  const free = frame.width - left
  const x = stage.width * zoom <= free - margin ? left + (free - stage.width * zoom) / 2 : left + margin
  return clampView({ zoom, x: x - stage.x * zoom, y: top - seenFrom * zoom }, camera.frame.get(), layout)
}

/** The stage and the step where one is: those of the focus while it is in sight, else those in the middle of what is seen. */
export function whereabouts(
  { layout, focus }: { readonly layout: MapLayout; readonly focus: Focus | null },
  view: View,
  frame: Frame
): { readonly stage: StageBox; readonly step: StepBox | null } | null {
  const { left } = headerSizes(view.zoom)
  const leftEdge = (left - view.x) / view.zoom
  const rightEdge = (frame.width - view.x) / view.zoom
  const seen = (box: { x: number; width: number }) => box.x + box.width > leftEdge && box.x < rightEdge
  if (focus?.kind === 'stage') {
    const stage = layout.stages.find((box) => box.stage.id === focus.id)
    if (stage && seen(stage)) return { stage, step: null }
  }
  const stepId = focus?.kind === 'cell' ? focus.stepId : focus?.kind === 'step' ? focus.id : null
  const focused = stepId === null ? undefined : layout.steps.find((box) => box.step.id === stepId)
  const step = focused && seen(focused) ? focused : layout.steps[columnAt(layout.steps, (leftEdge + rightEdge) / 2)]
  const stage = step ? layout.stages.find((box) => box.stage.id === step.step.stageId) : layout.stages[0]
  return stage ? { stage, step: step ?? null } : null
}
