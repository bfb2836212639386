import { expect, it } from 'vitest'
import { mapDifferences } from '#core/analyses/mapDifferences.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newComment } from '#core/model/comment.ts'
import { futureRecords } from '#core/queries/futureRecords.ts'
import { allRecords } from '#core/model/document.ts'
import { sampleRecords } from '../../persistence/sampleRecords.ts'

let ids = 0
const newId = () => `new${(ids += 1)}`
const start = () => documentOf([...sampleRecords('Today'), newComment('comment0', 'card0', 'Really?', 'Lan', 1)])
const future = (document: JourneyDocument) =>
  documentOf(futureRecords(document, { journeyId: 'jorigin00', title: 'Tomorrow', originTitle: 'Today', newId }))

function after<Name extends CommandId>(document: JourneyDocument, id: Name, args: CommandArgs<Name>): JourneyDocument {
  const outcome = runCommand(document, id, args, { newId })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}

/** Each difference in one line, by stage. */
function told(before: JourneyDocument, later: JourneyDocument): Record<string, string[]> {
  const { groups } = mapDifferences(before, later)
  const line = ({ kind, before: from, after: to, fields }: (typeof groups)[number]['differences'][number]) =>
    [
      kind,
      (to ?? from)?.type,
      to?.type === 'emotionPoint' ? to.stepId : (to ?? from)?.id,
      ...fields.map(({ field, before, after }) => `${field} ${String(before)} → ${String(after)}`)
    ].join(' ')
  return Object.fromEntries(groups.map(({ stage, differences }) => [stage?.title ?? 'whole map', differences.map(line)]))
}

it('finds nothing between a map and the future map that was just derived from it', () => {
  const today = start()
  const found = mapDifferences(today, future(today))
  expect(found).toEqual({ isRelated: true, groups: [], counts: { added: 0, removed: 0, moved: 0, changed: 0, up: 0, down: 0 } })
})

it('tells what came, went, moved and changed, stage by stage as one reads', () => {
  const today = start()
  let tomorrow = future(today)
  tomorrow = after(tomorrow, 'card.setText', { id: 'card0', text: 'Calls once' })
  tomorrow = after(tomorrow, 'card.edit', { ids: ['card0'], fields: { channel: 'app' } })
  tomorrow = after(tomorrow, 'card.remove', { ids: ['card1'] })
  tomorrow = after(tomorrow, 'step.move', { id: 'step1', stageId: 'stage1', place: 'end' })
  tomorrow = after(tomorrow, 'lane.move', { id: 'lane2', place: 'start' })
  tomorrow = after(tomorrow, 'persona.edit', { id: 'persona1', fields: { quote: 'At last' } })
  tomorrow = after(tomorrow, 'card.add', {
    cards: [{ id: 'fresh', text: 'Gets an answer' }],
    laneId: 'lane0',
    stepId: 'step7',
    place: 'end'
  })
  expect(told(today, tomorrow)).toEqual({
    Discover: [
      'changed card card0 text Mr. Minh compares two providers on his phone → Calls once channel null → app',
      'removed card card1',
      'removed link link0'
    ],
    Buy: ['moved step step1'],
    Leave: ['added card fresh'],
    'whole map': ['changed persona persona1 quote  → At last', 'moved lane lane2']
  })
})

it('takes the feeling that each map stands for: lived today, intended tomorrow', () => {
  const today = start()
  let tomorrow = future(today)
  const set = (stepId: string, score: number, kind: 'lived' | 'intended') =>
    (tomorrow = after(tomorrow, 'emotion.set', { laneId: 'lane3', stepId, personaId: 'persona0', score, kind }))
  set('step0', 1.5, 'intended')
  set('step4', 0, 'intended')
  set('step2', 2, 'lived')
  set('step3', 1, 'lived')
  expect(told(today, tomorrow)).toEqual({
    Discover: ['up emotionPoint step0 score -2 → 1.5'],
    Use: ['down emotionPoint step4 score 2 → 0']
  })
})

it('compares nothing of what a group said: comments, votes; nor titles, states and folded lanes', () => {
  const today = after(after(start(), 'card.vote', { ids: ['card0'], change: 3 }), 'lane.edit', { id: 'lane0', collapsed: true })
  const tomorrow = future(today)
  expect(mapDifferences(today, tomorrow).groups).toEqual([])
  expect(mapDifferences(start(), tomorrow).groups).toEqual([])
})

it('says so where two maps have nothing in common', () => {
  const other = documentOf(
    [...allRecords(start())].map(
      (record) =>
        JSON.parse(
          JSON.stringify(record)
            .replaceAll(/"(map|persona|stage|step|lane|card|point|link|comment)(\d*)"(?=[,}\]])/g, '"x$1$2"')
            .replaceAll(/"type":"x/g, '"type":"')
        ) as typeof record
    )
  )
  expect(mapDifferences(start(), other)).toMatchObject({ isRelated: false })
})

it('puts a stage that is gone where it stood', () => {
  const today = start()
  const tomorrow = after(future(today), 'stage.remove', { id: 'stage1' })
  const { groups } = mapDifferences(today, after(tomorrow, 'stage.edit', { id: 'stage2', title: 'Live with it' }))
  expect(groups.map(({ stage }) => stage?.title)).toEqual(['Buy', 'Live with it'])
})
