import { expect, it } from 'vitest'
import { comparedFeelings } from '#core/analyses/comparedFeelings.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { futureRecords } from '#core/queries/futureRecords.ts'
import { lanesOf, personasOf } from '#core/queries/journey.ts'
import { comparedCurvesScene } from '#core/scene/comparedCurves.ts'
import { themeOf } from '#core/theme/theme.ts'
import { sampleRecords } from '../../persistence/sampleRecords.ts'

let ids = 0
const newId = () => `new${(ids += 1)}`
const today = documentOf(sampleRecords('Today'))
const future = documentOf(futureRecords(today, { journeyId: 'jorigin00', title: 'F', originTitle: 'T', newId }))

function after<Name extends CommandId>(document: JourneyDocument, id: Name, args: CommandArgs<Name>): JourneyDocument {
  const outcome = runCommand(document, id, args, { newId })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}

it('tells for every step of both maps what is felt, and by how much better or worse', () => {
  let tomorrow = after(future, 'emotion.set', { laneId: 'lane3', stepId: 'step1', personaId: 'persona0', score: 1, kind: 'intended' })
  tomorrow = after(tomorrow, 'step.remove', { id: 'step3' })
  tomorrow = after(tomorrow, 'step.add', { id: 'fresh', stageId: 'stage0', place: 'start', title: 'Fresh' })
  const steps = comparedFeelings(today, tomorrow, 'lane3', 'persona0')
  expect(steps.map(({ step, presence, before, after, change }) => [step.id, presence, before?.score, after?.score, change])).toEqual([
    ['fresh', 'new', undefined, undefined, null],
    ['step0', 'both', -2, -2, 0],
    ['step1', 'both', -1, 1, 2],
    ['step2', 'both', 0, 0, 0],
    ['step3', 'gone', 1, undefined, null],
    ['step4', 'both', 2, 2, 0],
    ['step5', 'both', -2, -2, 0],
    ['step6', 'both', -1, -1, 0],
    ['step7', 'both', 0, 0, 0]
  ])
})

it('knows nothing of a persona whom neither map has feel anything', () => {
  expect(comparedFeelings(today, future, 'lane3', 'persona1').every((step) => step.before === null && step.after === null)).toBe(true)
})

it('draws both curves, and an arrow with its length where they differ', () => {
  const tomorrow = after(future, 'emotion.set', { laneId: 'lane3', stepId: 'step1', personaId: 'persona0', score: 1, kind: 'intended' })
  const steps = comparedFeelings(today, tomorrow, 'lane3', 'persona0')
  const [lane, persona] = [lanesOf(tomorrow).find(({ kind }) => kind === 'emotion')!, personasOf(tomorrow)[0]!]
  const size = { column: 100, height: 200, formatChange: (change: number) => `+${change}` }
  const drawn = comparedCurvesScene(steps, lane, persona, themeOf('light'), size)
  expect(drawn.flatMap((primitive) => (primitive.kind === 'text' ? [primitive.text] : []))).toEqual(['+2'])
  const noneDiffer = comparedCurvesScene(comparedFeelings(today, future, 'lane3', 'persona0'), lane, persona, themeOf('light'), size)
  expect(drawn.length - noneDiffer.length).toBe(4)
})
