import { expect, it } from 'vitest'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { differencesOf } from '#core/queries/differences.ts'
import { sampleRecords } from '../../persistence/sampleRecords.ts'

const records = sampleRecords('A map', 12).filter(({ type }) => type !== 'link')
const ids = (some: readonly JourneyRecord[]) => some.map(({ id }) => id)

it('lists what went, came and changed, what holds others first, then as one reads', () => {
  const gone = new Set(['card9', 'card2', 'card0', 'persona1'])
  const later = records.filter(({ id }) => !gone.has(id)).map((record) => (record.id === 'card4' ? { ...record, text: 'now' } : record))
  const differences = differencesOf(
    documentOf(records),
    documentOf([...later, { ...records.find(({ id }) => id === 'card9')!, id: 'new' }])
  )
  expect(ids(differences.gone)).toEqual(['persona1', 'card0', 'card2', 'card9'])
  expect(ids(differences.came)).toEqual(['new'])
  expect(differences.changed.map(([before, after]) => [before.id, 'text' in after ? after.text : ''])).toEqual([['card4', 'now']])
})

it('finds nothing between a map and itself', () => {
  expect(differencesOf(documentOf(records), documentOf([...records].reverse()))).toEqual({ gone: [], came: [], changed: [] })
})
