import { expect, test } from 'vitest'
import { touchpointColumns } from '#core/analyses/touchpointFilters.ts'
import { touchpointTable } from '#core/analyses/touchpointTable.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { documentOf } from '#core/model/document.ts'
import { personasOf } from '#core/queries/journey.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages, type Language } from '#contract/messages/messages.ts'
import {
  beginningWith,
  choicesOf,
  joinEdits,
  wordsIn,
  writeValue,
  writeWords,
  type Say
} from '../../../../../src/renderer/features/touchpoints/cells.ts'

function counted(): () => string {
  let last = 0
  return () => `r${String((last += 1)).padStart(8, '0')}`
}

const sayIn =
  (language: Language): Say =>
  (key, values) => {
    const [namespace = '', path = ''] = key.split(':')
    const found = path
      .split('.')
      .reduce<unknown>(
        (words, part) => (words as Record<string, unknown>)[part],
        (messages[language] as Record<string, unknown>)[namespace]
      )
    if (typeof found !== 'string') throw new Error(`no words for ${key}`)
    return formatMessage(found, values ?? {})
  }

test.each(['en', 'vi'] as const)('%s: the words of every cell, put into an empty row, say the same there', (language) => {
  const say = sayIn(language)
  const document = documentOf(sampleMap(language, counted()))
  const personas = personasOf(document)
  const rows = touchpointTable(document)
  const target = rows[2]
  if (!target) throw new Error('the sample has touchpoints')
  for (const source of rows)
    for (const column of touchpointColumns) {
      const words = wordsIn(source, column, say, personas)
      const written = writeWords(target, column, words, say, personas)
      if (written.kind === 'refused') expect([column, written.why]).toEqual(['answered', 'shown'])
      if (written.kind !== 'edit') continue
      const outcome = runCommand(document, 'touchpoint.answer', { edits: [written.edit] }, { newId: counted() })
      if (!outcome.ok) throw new Error(outcome.error.code)
      const after = touchpointTable(outcome.value.document).find(({ id }) => id === target.id)
      const own = after && wordsIn(after, column, say, personas)
      // The step is the row's own; the phase is what was put in. An empty feeling leaves that of the curve.
      if (column === 'when') expect(own?.split(' · ')[1]).toBe(words.split(' · ')[1])
      else if (words !== '') expect(own).toBe(words)
    }
})

test('words that are no choice are refused with what would be one, and never written', () => {
  const say = sayIn('en')
  const document = documentOf(sampleMap('en', counted()))
  const rows = touchpointTable(document)
  const [first] = rows
  const gap = rows.find(({ card }) => card === null)
  if (!first || !gap) throw new Error('the sample has a touchpoint and a gap')
  expect(writeWords(first, 'met', 'maybe', say, [])).toEqual({ kind: 'refused', why: 'choice' })
  expect(writeWords(first, 'feeling', '6', say, [])).toEqual({ kind: 'refused', why: 'feeling' })
  expect(writeWords(first, 'answered', '5', say, [])).toEqual({ kind: 'refused', why: 'shown' })
  expect(writeWords(gap, 'owner', 'Finance', say, [])).toEqual({ kind: 'refused', why: 'gap' })
  expect(writeWords(gap, 'feeling', '4', say, [])).toEqual({ kind: 'edit', edit: { id: gap.id, fields: { touchpoint: { feeling: 1 } } } })
  // A touchpoint keeps its name, and what is there already is no edit.
  expect(writeValue(first, 'name', ' ')).toEqual({ kind: 'same' })
  expect(writeValue(first, 'expects', first.review.expects)).toEqual({ kind: 'same' })
})

test('first letters choose, whatever their accents', () => {
  const choices = choicesOf('control', sayIn('vi'), [])
  expect(beginningWith(choices, 'ng')).toBe('uncontrolled')
  expect(beginningWith(choices, 'ẢNH')).toBe('influenced')
  expect(beginningWith(choices, 'x')).toBeUndefined()
  expect(beginningWith(choicesOf('met', sayIn('en'), []), 'not')).toBeNull()
})

test('edits of one row are one edit', () => {
  expect(
    joinEdits([
      { id: 'a', fields: { touchpoint: { expects: 'x' } } },
      { id: 'b', text: 'B' },
      { id: 'a', fields: { owner: 'o', touchpoint: { met: 'no' } } }
    ])
  ).toEqual([
    { id: 'a', fields: { owner: 'o', touchpoint: { expects: 'x', met: 'no' } } },
    { id: 'b', text: 'B', fields: {} }
  ])
})
