import { expect, it, vi } from 'vitest'
import { newCard } from '#core/model/card.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve, testFolder } from './services.ts'
const adding = (id) => ({ added: [newCard(id, 'lane0', 'step0', id, `a0${id}V`)], updated: [], removed: [] })
it('shows windows of two hosts on one library each other’s edits, and lets neither overwrite', async () => {
  const folder = testFolder()
  const [one, two] = [await serve({ folder }), await serve({ folder })]
  const { id } = valueOf(await one.client.call('journeys.create', { records: sampleRecords('A'), attachments: [] }))
  await vi.waitFor(() => expect(two.events).toContainEqual({ name: 'library.changed', data: {} }), 5000)
  valueOf(await two.client.call('journeys.open', { id }))
  valueOf(await one.client.call('journeys.save', { id, baseRevision: 1, diff: adding('x'), origin: 'one' }))
  const change = { name: 'journey.changed', data: { id, revision: 2, diff: adding('x'), origin: 'one' } }
  await vi.waitFor(() => expect(two.events).toContainEqual(change), 5000)
  expect(one.events.filter((event) => event.name === 'journey.changed')).toEqual([change])
  valueOf(await two.client.call('journeys.save', { id, baseRevision: 2, diff: adding('y'), origin: 'two' }))
  // A stale save brings the news along: the window need not wait for the next look.
  expect(codeOf(await one.client.call('journeys.save', { id, baseRevision: 2, diff: adding('z'), origin: 'one' }))).toBe('stale')
  expect(one.events.at(-1)?.name === 'library.changed' ? one.events.at(-2) : one.events.at(-1)).toEqual({
    name: 'journey.changed',
    data: { id, revision: 3, diff: adding('y'), origin: 'two' }
  })
  valueOf(await one.client.call('journeys.save', { id, baseRevision: 3, diff: adding('z'), origin: 'one' }))
  const records = valueOf(await two.client.call('journeys.open', { id })).records.map((record) => record.id)
  expect(['x', 'y', 'z'].every((card) => records.includes(card))).toBe(true)
})
