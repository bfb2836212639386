import { expect, test } from 'vitest'
import { layoutMap } from '#core/layout/layout.ts'
import { documentOf } from '#core/model/document.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { headerSizes } from '../../../../src/renderer/features/canvas/camera/headerSizes.ts'
import { alignView } from '../../../../src/renderer/features/compare/alignView.ts'
import { sampleRecords } from '../../persistence/sampleRecords.ts'

const document = documentOf(sampleRecords('A map', 30))
const edited = runCommand(document, 'step.remove', { id: 'step2' }, { newId: () => 'n' })
const shorter = edited.ok ? edited.value.document : document
const [whole, short] = [document, shorter].map((each) => layoutMap(each, { density: 'comfortable' })) as [
  ReturnType<typeof layoutMap>,
  ReturnType<typeof layoutMap>
]

/** The view that has a step at the left edge and a lane at the top. */
function viewAt(layout: typeof whole, step: string, lane: string, zoom = 1) {
  const { left, top } = headerSizes(zoom)
  const x = layout.steps.find((box) => box.step.id === step)?.x ?? 0
  const y = layout.lanes.find((box) => box.lane.id === lane)?.y ?? 0
  return { zoom, x: left - x * zoom, y: top - y * zoom }
}

test('shows the same step and lane at the same place, at any zoom, though columns before it are gone', () => {
  for (const zoom of [0.3, 1, 2]) {
    for (const step of ['step0', 'step5', 'step7']) {
      expect(alignView(viewAt(whole, step, 'lane2', zoom), whole, short)).toEqual(viewAt(short, step, 'lane2', zoom))
      expect(alignView(viewAt(short, step, 'lane1', zoom), short, whole)).toEqual(viewAt(whole, step, 'lane1', zoom))
    }
  }
})

test('stays at the end of the step before one that is only in the other map', () => {
  const there = alignView(viewAt(whole, 'step2', 'lane0'), whole, short)
  const [before, next] = [short.steps.find(({ step }) => step.id === 'step1'), short.steps.find(({ step }) => step.id === 'step3')]
  const x = headerSizes(1).left - there.x
  expect(x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) - 1)
  expect(x).toBeLessThanOrEqual((next?.x ?? 0) + 20)
})

test('leaves the view as it is where two maps have nothing in common', () => {
  const view = { x: -500, y: -300, zoom: 0.8 }
  const foreign = { ...short, steps: [], lanes: [] }
  const aligned = alignView(view, whole, foreign)
  expect(aligned.x).toBeCloseTo(view.x)
  expect(aligned.y).toBeCloseTo(view.y)
})
