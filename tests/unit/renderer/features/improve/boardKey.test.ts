import { expect, test } from 'vitest'
import { boardKey } from '../../../../../src/renderer/features/improve/boardKey.ts'
import { everything, isShown, ownersOf } from '../../../../../src/renderer/features/improve/backlogFilter.ts'
import { titleOf } from '../../../../../src/renderer/features/improve/opportunitiesFromCards.ts'

const press = (key: string, more: object = {}) => ({
  key,
  code: '',
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more
})
const placed = { impact: 0.5, effort: 0.98 }

test('arrows move a card by a little, with Shift by much, and stop at the edge', () => {
  expect(boardKey(press('ArrowUp'), placed)).toEqual({ kind: 'put', place: { impact: 0.55, effort: 0.98 }, isStep: true })
  expect(boardKey(press('ArrowDown', { shiftKey: true }), placed)).toEqual({
    kind: 'put',
    place: { impact: 0.3, effort: 0.98 },
    isStep: true
  })
  expect(boardKey(press('ArrowRight'), placed)).toEqual({ kind: 'put', place: { impact: 0.5, effort: 1 }, isStep: true })
})

test('a card that is not placed begins in the middle; digits put it into a quarter', () => {
  const waiting = { impact: null, effort: null }
  expect(boardKey(press('ArrowLeft'), waiting)).toEqual({ kind: 'put', place: { impact: 0.5, effort: 0.45 }, isStep: true })
  expect(boardKey(press('1'), waiting)).toEqual({ kind: 'put', place: { impact: 0.75, effort: 0.25 }, isStep: false })
  expect(boardKey(press('4'), placed)).toEqual({ kind: 'put', place: { impact: 0.25, effort: 0.75 }, isStep: false })
  expect(boardKey(press('Delete'), waiting)).toBeNull()
  expect(boardKey(press('Delete'), placed)).toEqual({ kind: 'put', place: null, isStep: false })
})

test('votes with plus and minus; chords are not the board’s', () => {
  expect(boardKey(press('+', { shiftKey: true }), placed)).toEqual({ kind: 'vote', change: 1 })
  expect(boardKey(press('-'), placed)).toEqual({ kind: 'vote', change: -1 })
  expect(boardKey(press('ArrowUp', { altKey: true }), placed)).toBeNull()
  expect(boardKey(press('1', { ctrlKey: true }), placed)).toBeNull()
  expect(boardKey(press('x'), placed)).toBeNull()
})

test('a filter by status and owner; nobody is an owner too, and last', () => {
  const list = [
    { status: 'doing', owner: 'Hà' },
    { status: 'done', owner: ' ' },
    { status: 'doing', owner: 'An' },
    { status: 'agreed', owner: 'Hà ' }
  ] as const
  expect(ownersOf(list, (a, b) => a.localeCompare(b, 'vi'))).toEqual(['An', 'Hà', ''])
  const shown = (filter: typeof everything) => list.filter((each) => isShown(each, filter)).length
  expect(shown(everything)).toBe(4)
  expect(shown({ status: 'doing', owner: null })).toBe(2)
  expect(shown({ status: null, owner: 'Hà' })).toBe(2)
  expect(shown({ status: null, owner: '' })).toBe(1)
  expect(shown({ status: 'done', owner: 'An' })).toBe(0)
})

test('the title of an opportunity is the first line of its card, never longer than a title may be', () => {
  expect(titleOf('  14 minutes on hold\nat month’s end ')).toBe('14 minutes on hold')
  expect(titleOf('')).toBe('')
  const long = titleOf('🙂'.repeat(400))
  expect(long.length).toBeLessThanOrEqual(500)
  expect(long.endsWith('🙂…')).toBe(true)
})
