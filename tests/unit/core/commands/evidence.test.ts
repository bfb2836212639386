import { expect, test } from 'vitest'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { newCard } from '#core/model/card.ts'
import { invertDiff, type RecordsDiff } from '#core/model/diff.ts'
import { documentOf, recordOf, type JourneyDocument } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { rebaseDiff } from '#core/commands/rebase.ts'
import { evidenceFor, evidenceOf } from '#core/queries/journey.ts'

const base = documentOf([
  newMap('m', 'Map'),
  newPersona('p', 'Lan', 0, 'a0'),
  newStage('s', 'One', 'a0'),
  newStep('t', 's', 'First', 'a0'),
  newLane('l', 'pains', 'Pains', 'a0'),
  newLane('f', 'emotion', 'Feeling', 'a1'),
  newCard('guess', 'l', 't', 'Nobody answers', 'a0'),
  { ...newCard('sealed', 'l', 't', 'Codes', 'a1'), certainty: 'validated' },
  newEmotionPoint('feels', { laneId: 'f', stepId: 't', personaId: 'p' }, -1),
  { ...newEvidence('e'), text: 'Twelve calls', targetIds: [] }
])

function run<Name extends CommandId>(document: JourneyDocument, id: Name, args: CommandArgs<Name>): [JourneyDocument, RecordsDiff] {
  const outcome = runCommand(document, id, args, { newId: () => 'new' })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return [outcome.value.document, outcome.value.diff]
}

const sure = (document: JourneyDocument, id: string) => (recordOf(document, id) as { certainty?: string } | undefined)?.certainty

test('what was assumed is backed by evidence as soon as some is added, what was validated stays so, and undo takes both back', () => {
  const fields = { text: 'I rang ten times', targetIds: ['guess', 'sealed', 'feels', 'p'] }
  const [added, diff] = run(base, 'evidence.add', { fields })
  expect(['guess', 'sealed', 'feels'].map((id) => sure(added, id))).toEqual(['evidence', 'validated', 'evidence'])
  expect(evidenceFor(added, 'p').map(({ id }) => id)).toEqual(['new'])
  const undone = rebaseDiff(added, invertDiff(diff)).document
  expect(['guess', 'sealed', 'feels'].map((id) => sure(undone, id))).toEqual(['assumption', 'validated', 'assumption'])
  expect(evidenceOf(undone).map(({ id }) => id)).toEqual(['e'])
})

test('tying a piece that is there does the same; untying leaves it to people what they make of it', () => {
  const [tied] = run(base, 'evidence.tie', { ids: ['e'], targetIds: ['guess'], tied: true })
  expect(sure(tied, 'guess')).toBe('evidence')
  const [untied] = run(tied, 'evidence.tie', { ids: ['e'], targetIds: ['guess'], tied: false })
  expect(sure(untied, 'guess')).toBe('evidence')
  expect(evidenceFor(untied, 'guess')).toEqual([])
  const [removed] = run(tied, 'evidence.remove', { ids: ['e'] })
  expect(sure(removed, 'guess')).toBe('evidence')
})

test('evidence whose cards are all removed stays, tied to nothing', () => {
  const [tied] = run(base, 'evidence.tie', { ids: ['e'], targetIds: ['guess', 'feels'], tied: true })
  const [without] = run(tied, 'card.remove', { ids: ['guess'] })
  const [bare] = run(without, 'emotion.remove', { ids: ['feels'] })
  expect(recordOf(bare, 'e')).toMatchObject({ text: 'Twelve calls', targetIds: [] })
})

test('a quote of ten thousand characters is kept whole; one beyond the limit and a link that is too long are refused', () => {
  const words = 'Tôi gọi mười lần. '.repeat(556).trim()
  expect(words.length).toBeGreaterThanOrEqual(10_000)
  const [added] = run(base, 'evidence.add', { fields: { text: words } })
  expect(recordOf(added, 'new')).toMatchObject({ text: words })
  const refusalOf = (fields: object) => runCommand(base, 'evidence.add', { fields }, { newId: () => 'new' })
  expect(refusalOf({ text: 'x'.repeat(20_001) })).toEqual({ ok: false, error: { code: 'tooLong' } })
  expect(refusalOf({ url: `https://a.example/${'x'.repeat(2000)}` })).toEqual({ ok: false, error: { code: 'tooLong' } })
  expect(refusalOf({ date: '2026-02-30' })).toEqual({ ok: false, error: { code: 'badValue' } })
  expect(refusalOf({ targetIds: ['l'] })).toEqual({ ok: false, error: { code: 'notFound' } })
})
