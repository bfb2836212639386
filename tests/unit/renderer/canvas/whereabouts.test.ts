import { expect, it } from 'vitest'
import { headerSizes } from '../../../../src/renderer/features/canvas/camera/headerSizes.ts'
import { stageView, whereabouts } from '../../../../src/renderer/features/canvas/camera/stageView.ts'
import { createObservable } from '../../../../src/renderer/features/canvas/observable.ts'
import { smallSession } from './mapFixture.ts'

const frame = { width: 1200, height: 800 }
const { layout } = smallSession().getState()
const namesOf = (found: ReturnType<typeof whereabouts>) => [found?.stage.stage.id, found?.step?.step.id ?? null]

it('is where the focus is as long as that is in sight, else in the middle of what is seen', () => {
  const atStart = { x: headerSizes(0.3).left, y: 0, zoom: 0.3 }
  const focus = { kind: 'cell', laneId: 'doing', stepId: 'step4', cardId: null } as const
  expect(namesOf(whereabouts({ layout, focus }, atStart, frame))).toEqual(['stage2', 'step4'])
  expect(namesOf(whereabouts({ layout, focus: { kind: 'stage', id: 'stage1' } }, atStart, frame))).toEqual(['stage1', null])
  const narrow = { width: 400, height: 800 }
  expect(namesOf(whereabouts({ layout, focus }, { ...atStart, zoom: 1 }, narrow))).toEqual(['stage1', 'step1'])
  expect(whereabouts({ layout: { ...layout, stages: [], steps: [] }, focus: null }, atStart, frame)).toBeNull()
})

it('shows all of a stage beside the lane headers, no larger than it is', () => {
  const [, second] = layout.stages
  if (!second) throw new Error('there are two stages')
  const camera = {
    view: createObservable({ x: 152, y: 0, zoom: 0.3 }),
    frame: createObservable(frame),
    covered: createObservable(0)
  }
  const view = stageView(second, layout, camera)
  expect(view.zoom).toBe(1)
  expect(view.x + second.x).toBeGreaterThanOrEqual(headerSizes(1).left)
  expect(view.x + second.x + second.width).toBeLessThanOrEqual(frame.width)
  const long = { ...second, x: 0, width: 9000 }
  const wide = stageView(long, { ...layout, width: 9000 }, camera)
  expect(wide.zoom).toBe(0.5)
  expect(wide.x).toBe(headerSizes(0.5).left)
})
