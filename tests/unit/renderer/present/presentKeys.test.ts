import { expect, test } from 'vitest'
import { present } from '../../../../src/contract/messages/en/present.ts'
import type { KeyPress } from '../../../../src/renderer/features/canvas/keys/chord.ts'
import { deedOf, presentKeys, typedNumber } from '../../../../src/renderer/features/present/presentKeys.ts'

function press(key: string, with_: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...with_ }
}

test('the keys of a presentation, and of the clickers that people have', () => {
  const means = Object.fromEntries(
    [
      'ArrowRight',
      'ArrowLeft',
      'PageDown',
      'PageUp',
      ' ',
      'ArrowDown',
      'ArrowUp',
      'Home',
      'End',
      '.',
      'b',
      'w',
      'n',
      't',
      'p',
      'f',
      'Escape',
      '?'
    ].map((key) => [key, deedOf(press(key, { shiftKey: key === '?' }), 'other')])
  )
  expect(means).toEqual({
    ArrowRight: 'next',
    ArrowLeft: 'previous',
    PageDown: 'forward',
    PageUp: 'back',
    ' ': 'forward',
    ArrowDown: 'down',
    ArrowUp: 'up',
    Home: 'first',
    End: 'last',
    '.': 'black',
    b: 'black',
    w: 'white',
    n: 'notes',
    t: 'timer',
    p: 'presenter',
    f: 'fullScreen',
    Escape: 'leave',
    '?': 'sheet'
  })
  expect(deedOf(press(' ', { shiftKey: true }), 'other')).toBe('back')
  expect(deedOf(press('T', { shiftKey: true }), 'other')).toBe('restart')
})

test('what belongs to the browser or to the page is left alone', () => {
  for (const key of ['f', 'n', 't', 'p', 'w']) expect(deedOf(press(key, { ctrlKey: true }), 'other'), key).toBeUndefined()
  expect(deedOf(press('Enter'), 'other')).toBeUndefined()
  expect(deedOf(press('x'), 'other')).toBeUndefined()
})

test('no chord means two things, and every row has its words', () => {
  const chords = presentKeys.flatMap(({ keys }) => keys)
  expect(new Set(chords).size).toBe(chords.length)
  expect(presentKeys.map(({ id }) => id).sort()).toEqual(Object.keys(present.keys).sort())
})

test('digits make a number, three of them at most; other keys are none', () => {
  expect(typedNumber('', press('1'))).toBe('1')
  expect(typedNumber('1', press('2'))).toBe('12')
  expect(typedNumber('0', press('7'))).toBe('7')
  expect(typedNumber('123', press('4'))).toBe('234')
  expect(typedNumber('', press('0'))).toBe('0')
  for (const other of [press('a'), press('F1'), press('1', { ctrlKey: true }), press('Enter')])
    expect(typedNumber('1', other)).toBeUndefined()
})
