import { expect, test } from 'vitest'
import type { JourneySummary } from '#contract/shapes.ts'
import { newMap, type MapRecord } from '#core/model/map.ts'
import { isOtherEarlier, likeliestOf, relativesOf, titled } from '../../../../src/renderer/features/compare/relatives.ts'

const summary = (id: string, title = id): JourneySummary => ({
  ...{ id, title, state: 'current', reviewDate: null, personas: [], stageCount: 0, stepCount: 0, cardCount: 0 },
  ...{ revision: 1, createdAt: 0, updatedAt: 0, trashedAt: null }
})
const derived = (from: string): MapRecord => ({
  ...newMap('map', 'Own'),
  state: 'future',
  derivedFrom: { journeyId: from, title: 'Origin' }
})
const nobody = { trashed: [], derivedIds: [] }

test('puts the origin first, then what was derived from this map, then the others, and never the map itself', () => {
  const present = ['own', 'other', 'child', 'origin'].map((id) => summary(id))
  const relatives = relativesOf(derived('origin'), 'own', { present, trashed: [], derivedIds: ['child'] })
  expect(relatives.origin).toMatchObject({ fate: 'there', map: { id: 'origin' } })
  expect(relatives.derived.map(({ id }) => id)).toEqual(['child'])
  expect(relatives.others.map(({ id }) => id)).toEqual(['other'])
  expect(likeliestOf(relatives)).toBe('origin')
  expect(likeliestOf(relativesOf(newMap('map', 'Own'), 'own', { present, trashed: [], derivedIds: ['child'] }))).toBe('child')
  expect(likeliestOf(relativesOf(newMap('map', 'Own'), 'own', { present, ...nobody }))).toBe(null)
})

test('says what became of an origin that is in the trash or gone', () => {
  const lists = { present: [summary('own')], derivedIds: [] }
  expect(relativesOf(derived('origin'), 'own', { ...lists, trashed: [summary('origin', 'Renamed since')] }).origin).toEqual({
    fate: 'inTrash',
    id: 'origin',
    title: 'Renamed since'
  })
  expect(relativesOf(derived('origin'), 'own', { ...lists, trashed: [] }).origin).toEqual({ fate: 'gone', id: 'origin', title: 'Origin' })
})

test('knows which of two maps is the earlier one', () => {
  const [today, tomorrow] = [newMap('map', 'T'), { ...newMap('map', 'F'), state: 'future' as const }]
  expect(isOtherEarlier({ id: 'a', map: derived('b') }, { id: 'b', map: today })).toBe(true)
  expect(isOtherEarlier({ id: 'b', map: today }, { id: 'a', map: derived('b') })).toBe(false)
  expect(isOtherEarlier({ id: 'a', map: today }, { id: 'b', map: tomorrow })).toBe(false)
  expect(isOtherEarlier({ id: 'a', map: tomorrow }, { id: 'b', map: today })).toBe(true)
  expect(isOtherEarlier({ id: 'a', map: today }, { id: 'b', map: today })).toBe(true)
})

test('finds maps by their titles, whatever the accents', () => {
  const maps = [summary('a', 'Hoá đơn cước'), summary('b', 'Onboarding')]
  expect(titled(maps, 'cuoc hoa').map(({ id }) => id)).toEqual(['a'])
  expect(titled(maps, '  ').map(({ id }) => id)).toEqual(['a', 'b'])
  expect(titled(maps, 'zzz')).toEqual([])
})
