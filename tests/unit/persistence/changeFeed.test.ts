import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { sampleRecords } from './sampleRecords.ts'
import { codeOf, opened, temporaryPath, valueOf } from './temporaryLibrary.ts'

const id = 'j0000000000000000001'
const adding = (name: string) => ({ added: [newCard(name, 'lane0', 'step0', name, name)], updated: [], removed: [] })

function two(): [Library, Library] {
  const path = temporaryPath()
  const first = opened(path)
  valueOf(first.journeys.create({ id, records: sampleRecords('A'), attachments: [], at: 0 }))
  return [first, opened(path)]
}

const save = (library: Library, baseRevision: number, name: string) =>
  valueOf(library.journeys.save({ id, baseRevision, diff: adding(name), origin: name, at: baseRevision }))

it('tells what another process committed, once and in order', () => {
  const [mine, theirs] = two()
  save(theirs, 1, 'zx')
  save(theirs, 2, 'zy')
  expect(valueOf(mine.feed.look())).toEqual({
    changes: [
      { journeyId: id, revision: 2, origin: 'zx', diff: adding('zx') },
      { journeyId: id, revision: 3, origin: 'zy', diff: adding('zy') }
    ],
    listChanged: true,
    wentBack: false
  })
  expect(valueOf(mine.feed.look())).toEqual({ changes: [], listChanged: false, wentBack: false })
})

it('does not take our own commits for news, also between those of others', () => {
  const [mine, theirs] = two()
  mine.feed.skip(save(mine, 1, 'zv').seq)
  expect(valueOf(mine.feed.look()).changes).toEqual([])
  save(theirs, 2, 'zw')
  mine.feed.skip(save(mine, 3, 'zx').seq)
  save(theirs, 4, 'zy')
  expect(valueOf(mine.feed.look()).changes.map(({ origin }) => origin)).toEqual(['zw', 'zy'])
})

it('tells that journeys came, went to the trash, and were erased', () => {
  const [mine, theirs] = two()
  const listChanged = () => valueOf(mine.feed.look()).listChanged
  valueOf(theirs.journeys.create({ id: 'j0000000000000000002', records: sampleRecords('B'), attachments: [], at: 0 }))
  expect(listChanged()).toBe(true)
  valueOf(theirs.journeys.setTrashed(id, 1))
  expect(listChanged()).toBe(true)
  valueOf(theirs.journeys.erase(id))
  expect(listChanged()).toBe(true)
  valueOf(theirs.settings.set('theme', '"dark"'))
  expect(listChanged()).toBe(false)
})

it('sees a journey change after another one was erased', () => {
  const [mine, theirs] = two()
  valueOf(theirs.journeys.create({ id: 'j0000000000000000002', records: sampleRecords('B'), attachments: [], at: 0 }))
  save(theirs, 1, 'zx')
  valueOf(theirs.journeys.setTrashed(id, 1))
  valueOf(theirs.journeys.erase(id))
  valueOf(mine.feed.look())
  const request = { id: 'j0000000000000000002', baseRevision: 1, diff: adding('zy'), origin: 'zy', at: 1 }
  valueOf(theirs.journeys.save(request))
  expect(valueOf(mine.feed.look()).changes.map(({ origin }) => origin)).toEqual(['zy'])
  expect(codeOf(mine.journeys.save(request))).toBe('stale')
})

it('says that a change was written in other versions instead of handing it on', () => {
  const [mine, theirs] = two()
  save(theirs, 1, 'zx')
  valueOf(mine.feed.look())
  const sqlite = new Sqlite(mine.path)
  sqlite.exec(
    `UPDATE journeys SET revision = 3; INSERT INTO changes (journey, revision, format, origin, at, diff) VALUES (1, 3, 999, 'new', 0, '?')`
  )
  sqlite.close()
  expect(valueOf(mine.feed.look()).changes).toEqual([{ journeyId: id, revision: 3, origin: 'new', diff: null }])
  expect(valueOf(mine.journeys.changesSince(id, 2))).toEqual({ revision: 3, diffs: null })
})
