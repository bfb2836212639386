import { expect, test } from 'vitest'
import { documentOf } from '#core/model/document.ts'
import { allStepsOf, cardLanesOf, cardsInCell, curveOf, lanesOf, personasOf } from '#core/queries/journey.ts'
import { recordsOfTemplate } from '#core/samples/templates.ts'
import { inspectedOf } from '../../../../src/renderer/features/inspector/inspected.ts'
import type { JourneyState } from '../../../../src/renderer/session/state.ts'

let last = 0
const document = documentOf(recordsOfTemplate('customerJourney', 'en', () => `id${(last += 1)}`))
const state = (part: Partial<JourneyState>) =>
  ({ document, selection: new Set<string>(), focus: null, activePersonaId: null, ...part }) as JourneyState
const steps = allStepsOf(document)
const cards = cardLanesOf(document).flatMap((lane) => steps.flatMap((step) => cardsInCell(document, lane.id, step.id)))

test('one selected card, several, and what is no longer there', () => {
  const [first, second] = cards
  expect(inspectedOf(state({ selection: new Set([first!.id]) }))).toEqual({ kind: 'card', card: first })
  expect(inspectedOf(state({ selection: new Set([first!.id, second!.id]) }))).toEqual({ kind: 'cards', cards: [first, second] })
  expect(inspectedOf(state({ selection: new Set(['gone']) }))).toEqual({ kind: 'nothing' })
})

test('without a selection it is what the keyboard stands on', () => {
  const emotion = lanesOf(document).find((lane) => lane.kind === 'emotion')!
  const [persona] = personasOf(document)
  const [point] = curveOf(document, emotion.id, persona!.id)
  expect(inspectedOf(state({ focus: { kind: 'step', id: steps[0]!.id } }))).toEqual({ kind: 'step', step: steps[0] })
  expect(inspectedOf(state({ focus: { kind: 'cell', laneId: emotion.id, stepId: point!.stepId, cardId: null } }))).toEqual({
    kind: 'feeling',
    point
  })
})
