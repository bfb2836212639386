import { expect, test } from 'vitest'
import { layoutMap } from '#core/layout/layout.ts'
import { documentOf } from '#core/model/document.ts'
import { lanesOf, stagesOf, stepsOf } from '#core/queries/journey.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { focusOnStage } from '../../../../src/renderer/features/present/focusOnStage.ts'
import { placeInFocus } from '../../../../src/renderer/features/present/placeInFocus.ts'
import type { Focus, JourneyState } from '../../../../src/renderer/session/state.ts'

let last = 0
const map = {
  title: 'Focus',
  description: '',
  state: 'current' as const,
  personas: {},
  stages: [
    { title: 'First', steps: ['One', 'Two'] },
    { title: 'Second', steps: ['Three', 'Four'] }
  ],
  lanes: [{ kind: 'doing' as const, title: 'Doing' }]
}
const document = documentOf(recordsOf(map, () => `r${String((last += 1)).padStart(19, '0')}`))
const layout = layoutMap(document, { density: 'comfortable' })
const [first, second] = stagesOf(document)
const laneId = lanesOf(document)[0]?.id ?? ''
const stepOf = (stageId = '') => stepsOf(document, stageId)[1]?.id ?? ''

test('a presentation starts at the stage in focus, and with the opening where nothing is', () => {
  const from = (focus: Focus | null) => placeInFocus({ focus, document, layout })
  expect(from(null)).toBe('opening')
  expect(from({ kind: 'cell', laneId, stepId: stepOf(second?.id), cardId: null })).toBe(2)
  expect(from({ kind: 'step', id: stepOf(first?.id) })).toBe(1)
  expect(from({ kind: 'stage', id: second?.id ?? '' })).toBe(2)
  expect(from({ kind: 'lane', id: laneId })).toBe('opening')
})

test('leaving puts the focus into the stage that was shown, and leaves it where it is if it is there', () => {
  const leave = (focus: Focus, stageId = '') => {
    let now: Focus | null = focus
    focusOnStage(
      {
        getState: () => ({ focus: now, document }) as JourneyState,
        setFocus: (next) => {
          now = next
        },
        select: () => undefined
      },
      stageId
    )
    return now
  }
  const cell: Focus = { kind: 'cell', laneId, stepId: stepOf(first?.id), cardId: null }
  expect(leave(cell, first?.id)).toBe(cell)
  expect(leave(cell, second?.id)).toEqual({ ...cell, stepId: stepsOf(document, second?.id ?? '')[0]?.id })
  expect(leave({ kind: 'lane', id: laneId }, second?.id)).toEqual({ kind: 'stage', id: second?.id })
  expect(leave(cell, 'gone')).toBe(cell)
})
