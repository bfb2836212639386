import { expect, test } from 'vitest'
import { allRecords, documentOf, recordOf, withChanges, type RecordChange } from '#core/model/document.ts'
import { newCard } from '#core/model/card.ts'
import { changesSince } from '#core/queries/changesSince.ts'
import { smallJourney } from '../../../property/randomJourney.ts'

const start = withChanges(smallJourney(), [
  { from: null, to: newCard('stays', 'l0', 't0', 'stays', 'a') },
  { from: null, to: newCard('goes', 'l0', 't1', 'goes', 'a') }
])
const records = (id: string) => recordOf(start, id) ?? null

test('what came, went and changed between two states, and nothing else', () => {
  const stays = records('stays')
  const other = newCard('stays', 'l0', 't0', 'other words', 'a')
  const came = newCard('came', 'l1', 't0', 'came', 'a')
  const changes: RecordChange[] = [
    { from: stays, to: other },
    { from: records('goes'), to: null },
    { from: null, to: came }
  ]
  const byId = (a: RecordChange, b: RecordChange) => ((a.from ?? a.to)?.id ?? '').localeCompare((b.from ?? b.to)?.id ?? '')
  expect(changesSince(start, withChanges(start, changes))?.toSorted(byId)).toEqual(changes.toSorted(byId))
  expect(changesSince(start, start)).toEqual([])
})

test('two maps that share nothing are read anew', () => {
  const many = documentOf([...allRecords(start), ...Array.from({ length: 500 }, (_, at) => newCard(`c${at}`, 'l0', 't0', '', `a${at}`))])
  expect(changesSince(start, many)).toBeNull()
})
