import { describe, expect, test } from 'vitest'
import {
  bailMark,
  closeMark,
  emptyHistory,
  historyLimit,
  openMark,
  recordEdit,
  redoEdit,
  undoEdit,
  type History
} from '#core/history/history.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import { newStage } from '#core/model/stage.ts'

const stage = (title: string) => newStage('s', title, 'a0')
const retitled = (from: string, to: string): RecordsDiff => ({ added: [], updated: [[stage(from), stage(to)]], removed: [] })
const typed = (history: History, from: string, to: string) =>
  recordEdit(history, { label: 'stage.edit', diff: retitled(from, to), undo: 'merge', mergeKey: 'stage.edit s' })
const made = (history: History, from: string, to: string) =>
  recordEdit(history, { label: 'stage.move', diff: retitled(from, to), undo: 'record' })
const steps = ({ done }: History) =>
  done.map(({ diff }) =>
    diff.updated.map(([from, to]) => `${from.type === 'stage' && from.title}→${to.type === 'stage' && to.title}`).join()
  )

describe('what one step of undo is', () => {
  test('repeating a command that merges on one thing is one step', () => {
    expect(steps(typed(typed(emptyHistory, '', 'a'), 'a', 'ab'))).toEqual(['→ab'])
  })
  test('a command that records is a step of its own, before and after', () => {
    expect(steps(typed(made(typed(emptyHistory, '', 'a'), 'a', 'b'), 'b', 'c'))).toEqual(['→a', 'a→b', 'b→c'])
  })
  test('everything between opening and closing a mark is one step, whatever it was', () => {
    const marked = closeMark(made(typed(openMark(made(emptyHistory, '', 'a')), 'a', 'b'), 'b', 'c'))
    expect(steps(marked)).toEqual(['→a', 'a→c'])
    expect(steps(typed(marked, 'c', 'd'))).toEqual(['→a', 'a→c', 'c→d'])
  })
  test('the first edit of a mark does not join what was typed before it', () => {
    expect(steps(typed(openMark(typed(emptyHistory, '', 'a')), 'a', 'b'))).toEqual(['→a', 'a→b'])
  })
  test('typing after closing a mark starts anew', () => {
    expect(steps(typed(closeMark(typed(openMark(emptyHistory), '', 'a')), 'a', 'b'))).toEqual(['→a', 'a→b'])
  })
  test('what changes nothing, or cannot be undone, is not a step', () => {
    expect(made(emptyHistory, 'a', 'a').done.length).toBe(1)
    expect(recordEdit(emptyHistory, { label: 'x', diff: { added: [], updated: [], removed: [] }, undo: 'record' })).toBe(emptyHistory)
    expect(recordEdit(emptyHistory, { label: 'x', diff: retitled('a', 'b'), undo: 'ignore' })).toBe(emptyHistory)
  })
  test('typing there and back leaves no step', () => {
    expect(steps(typed(typed(emptyHistory, 'a', 'ab'), 'ab', 'a'))).toEqual([])
  })
})

describe('taking back', () => {
  test('bailing out of a mark takes back all of it and nothing before it', () => {
    const { history, diff } = bailMark(made(made(openMark(made(emptyHistory, '', 'a')), 'a', 'b'), 'b', 'c'))
    expect(steps(history)).toEqual(['→a'])
    expect(diff).toEqual(retitled('c', 'a'))
    expect(bailMark(openMark(emptyHistory))).toEqual({ history: emptyHistory, diff: null })
  })
  test('undo and redo go to the ends and stop; a new edit drops what was undone', () => {
    const two = made(made(emptyHistory, '', 'a'), 'a', 'b')
    const undone = undoEdit(two)!
    expect(undone.diff).toEqual(retitled('b', 'a'))
    expect(redoEdit(undone.history)!.diff).toEqual(retitled('a', 'b'))
    expect(undoEdit(undoEdit(undone.history)!.history)).toBeNull()
    expect(redoEdit(two)).toBeNull()
    expect(redoEdit(made(undone.history, 'a', 'c'))).toBeNull()
  })
  test('typing after an undo does not join the step that is left', () => {
    const undone = undoEdit(typed(made(typed(emptyHistory, '', 'a'), 'a', 'b'), 'b', 'c'))!.history
    expect(steps(typed(undoEdit(undone)!.history, 'a', 'ax'))).toEqual(['→a', 'a→ax'])
  })
})

test('the oldest steps are forgotten first, also inside a mark', () => {
  let history = emptyHistory
  for (let count = 0; count < historyLimit + 5; count += 1) history = made(history, `${count}`, `${count + 1}`)
  expect(history.done).toHaveLength(historyLimit)
  expect(steps(history)[0]).toBe('5→6')
  const marked = made(made(openMark(history), 'x', 'y'), 'y', 'z')
  expect(steps(marked).at(-1)).toBe('x→z')
  expect(bailMark(marked).history.done).toHaveLength(historyLimit - 1)
})
