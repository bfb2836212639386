import { expect, test } from 'vitest'
import { runCommand } from '#core/commands/runCommand.ts'
import { documentOf } from '#core/model/document.ts'
import type { FeelingKind } from '#core/model/feelingKind.ts'
import { allStepsOf, cardLanesOf, cardsInCell, curveOf, lanesOf, personasOf } from '#core/queries/journey.ts'
import { recordsOfTemplate } from '#core/samples/templates.ts'
import { inspectedOf } from '../../../../src/renderer/features/inspector/inspected.ts'
import type { JourneyState } from '../../../../src/renderer/session/state.ts'

let last = 0
const document = documentOf(recordsOfTemplate('customerJourney', 'en', () => `id${(last += 1)}`))
const state = (part: Partial<JourneyState>) =>
  ({ document, selection: new Set<string>(), focus: null, activePersonaId: null, activeFeeling: 'lived', ...part }) as JourneyState
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

test('of several feelings in a cell it is the one that the keys would set', () => {
  const emotion = lanesOf(document).find((lane) => lane.kind === 'emotion')!
  const [persona] = personasOf(document)
  const [lived] = curveOf(document, emotion.id, persona!.id)
  const set = { laneId: emotion.id, stepId: lived!.stepId, personaId: persona!.id, kind: 'believed', score: 2 } as const
  const outcome = runCommand(document, 'emotion.set', set, { newId: () => 'believed' })
  if (!outcome.ok) throw new Error('it is set')
  const focus = { kind: 'cell', laneId: emotion.id, stepId: lived!.stepId, cardId: null } as const
  const here = { document: outcome.value.document, focus, activePersonaId: persona!.id }
  const shown = (kind: FeelingKind) => inspectedOf(state({ ...here, activeFeeling: kind }))
  expect(shown('believed')).toMatchObject({ kind: 'feeling', point: { id: 'believed' } })
  expect(shown('lived')).toMatchObject({ kind: 'feeling', point: { id: lived!.id } })
  // Nothing is intended there yet: then what she lives is shown.
  expect(shown('intended')).toMatchObject({ kind: 'feeling', point: { personaId: persona!.id } })
})
