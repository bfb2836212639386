import { afterEach, expect, test } from 'vitest'
import { holdKeys } from '../../../../src/renderer/ui/holdKeys.ts'

afterEach(() => document.body.replaceChildren())

function field(): HTMLInputElement {
  const element = document.createElement('input')
  document.body.append(element)
  element.focus()
  return element
}

function press(key: string, target: EventTarget = document.activeElement ?? document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

test('what is typed while a field is on its way reaches nobody else, and then the field', () => {
  const elsewhere = field()
  const heard: string[] = []
  elsewhere.addEventListener('keydown', ({ key }) => heard.push(key))
  const keys = holdKeys()
  for (const key of ['x', 'Backspace', 'f', 'i', 't']) expect(press(key).defaultPrevented).toBe(true)
  expect(heard).toEqual([])

  const wanted = field()
  const told: string[] = []
  wanted.addEventListener('input', () => told.push(wanted.value))
  keys.release(wanted)
  expect(wanted.value).toBe('fit')
  expect(told).toEqual(['x', '', 'f', 'fi', 'fit'])
  press('a', elsewhere)
  expect(heard).toEqual(['a'])
})

test('keys that write nothing are pressed again in the field, in their place', () => {
  const keys = holdKeys()
  for (const key of ['o', 'ArrowDown', 'Enter']) press(key)
  const wanted = field()
  const pressed: string[] = []
  wanted.addEventListener('keydown', ({ key }) => pressed.push(`${key} after ${wanted.value}`))
  keys.release(wanted)
  expect(pressed).toEqual(['ArrowDown after o', 'Enter after o'])
})

test('Escape lets go of everything', () => {
  let escapes = 0
  const keys = holdKeys(() => (escapes += 1))
  press('a')
  press('Escape')
  expect(escapes).toBe(1)
  expect(press('b').defaultPrevented).toBe(false)
  const wanted = field()
  keys.release(wanted)
  expect(wanted.value).toBe('')
})
