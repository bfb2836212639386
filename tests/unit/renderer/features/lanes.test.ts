import { describe, expect, test } from 'vitest'
import { laneKinds } from '#core/model/lane.ts'
import { findKinds, laneGroups } from '../../../../src/renderer/features/lanes/laneGroups.ts'
import { nextTile } from '../../../../src/renderer/features/lanes/nextTile.ts'
import { domain } from '#contract/messages/vi/domain.ts'
import { structure } from '#contract/messages/vi/structure.ts'

describe('the gallery of lanes', () => {
  test('offers every kind once', () => {
    expect(laneGroups.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...laneKinds].sort())
  })

  test('finds kinds without their accents, those whose name fits before those whose explanation does', () => {
    const wordsOf = (kind: (typeof laneKinds)[number]) => ({ name: domain.lane[kind], about: structure.about[kind] })
    const found = (needle: string) => findKinds(needle, wordsOf).flatMap(({ kinds }) => kinds)
    expect(found('diem dau')).toContain('pains')
    expect(found('điểm đau')[0]).toBe('pains')
    expect(found('zzz')).toEqual([])
    expect(found(' ')).toHaveLength(laneKinds.length)
  })

  test('arrows go along the rows, and up and down to the nearest tile', () => {
    const tiles = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 100, y: 0 },
      { id: 'c', x: 200, y: 0 },
      { id: 'd', x: 0, y: 50 },
      { id: 'e', x: 0, y: 120 },
      { id: 'f', x: 100, y: 120 }
    ]
    const go = (id: string, ...moves: ('up' | 'down' | 'left' | 'right')[]) => moves.reduce((at, move) => nextTile(tiles, at, move), id)
    expect([
      go('a', 'right'),
      go('c', 'right'),
      go('c', 'down'),
      go('d', 'down', 'right'),
      go('f', 'up', 'up'),
      go('a', 'up'),
      go('a', 'left')
    ]).toEqual(['b', 'd', 'd', 'f', 'a', 'a', 'a'])
  })
})
