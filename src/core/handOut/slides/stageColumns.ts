import type { Stage } from '../../model/stage.ts'
import type { Step } from '../../model/step.ts'
import { stagesOf, stepsOf } from '../../queries/journey.ts'
import type { SlideJob } from './slideJob.ts'

/** A stage in a strip of stages, px: its tint, and the middles of its steps. */
export interface StageColumn {
  readonly stage: Stage
  readonly index: number
  readonly slot: number
  readonly x: number
  readonly width: number
  readonly stepWidth: number
  readonly steps: readonly { readonly step: Step; readonly x: number }[]
}

/** Stages side by side, each as wide as its steps ask for but never narrower than `least`, in the whole of a width. */
export function columnsOfStages(
  job: SlideJob,
  stages: readonly Stage[],
  left: number,
  width: number,
  gap: number,
  least = 0
): StageColumn[] {
  const order = new Map(stagesOf(job.document).map(({ id }, index) => [id, index]))
  const counts = stages.map((stage) => Math.max(1, stepsOf(job.document, stage.id).length))
  const room = width - gap * (stages.length - 1)
  const widths = shared(counts, room, least)
  let x = left
  return stages.map((stage, at) => {
    const steps = stepsOf(job.document, stage.id)
    const own = widths[at] ?? 0
    const stepWidth = own / Math.max(1, steps.length)
    const index = order.get(stage.id) ?? at
    const start = x
    const column = {
      stage,
      index,
      slot: stage.slot ?? index,
      x: start,
      width: own,
      stepWidth,
      steps: steps.map((step, place) => ({ step, x: start + (place + 0.5) * stepWidth }))
    }
    x += own + gap
    return column
  })
}

/** Shares of a room in proportion, none below the least. */
function shared(counts: readonly number[], room: number, least: number): number[] {
  const fixed = new Set<number>()
  for (;;) {
    const total = counts.reduce((sum, count, at) => (fixed.has(at) ? sum : sum + count), 0)
    const free = room - fixed.size * least
    const narrow = counts.findIndex((count, at) => !fixed.has(at) && (free * count) / total < least)
    if (narrow < 0 || fixed.size === counts.length)
      return counts.map((count, at) => (fixed.has(at) ? least : (free * count) / Math.max(1, total)))
    fixed.add(narrow)
  }
}
