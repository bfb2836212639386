import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Tooltip } from '../../../../src/renderer/ui/Tooltip.tsx'
import { TooltipLayer } from '../../../../src/renderer/ui/TooltipLayer.tsx'

// The top layer is the browser's; jsdom has none.
Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined })

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function show() {
  render(
    <>
      <Tooltip text="Sharp, to print">
        <button>PDF</button>
      </Tooltip>
      <TooltipLayer />
    </>
  )
  return screen.getByRole('button')
}

const said = () => document.querySelector('.tooltip')?.textContent

test('a control to which one walked by key says what it is', () => {
  const button = show()
  fireEvent.keyDown(document.body, { key: 'Tab' })
  act(() => {
    button.focus()
    vi.advanceTimersByTime(1)
  })
  expect(said()).toBe('Sharp, to print')
})

test('a control that has the focus because a dialog opened covers nothing with its name', () => {
  const button = show()
  fireEvent.keyDown(document.body, { key: 'e', ctrlKey: true })
  act(() => {
    button.focus()
    vi.advanceTimersByTime(2000)
  })
  expect(said()).toBe('')
})

test('a control that comes to lie under a pointer at rest says its name once the pointer moves', () => {
  const button = show()
  const over = (kind: 'pointerOver' | 'pointerMove', target: Element, clientX: number) => {
    fireEvent[kind](target, { clientX, clientY: 8 })
    act(() => void vi.advanceTimersByTime(2000))
  }
  over('pointerMove', document.body, 40)
  over('pointerOver', button, 40)
  expect(said()).toBe('')
  over('pointerMove', button, 41)
  expect(said()).toBe('Sharp, to print')
})

test('a control that the pointer reaches says its name; once pressed it does so again only when the pointer comes back', () => {
  const button = show()
  fireEvent.pointerMove(document.body, { clientX: 10, clientY: 8 })
  const reach = () => {
    fireEvent.pointerOver(button, { clientX: 40, clientY: 8 })
    fireEvent.pointerMove(button, { clientX: 40, clientY: 8 })
    act(() => void vi.advanceTimersByTime(2000))
  }
  reach()
  expect(said()).toBe('Sharp, to print')
  fireEvent.pointerDown(button)
  fireEvent.pointerMove(button, { clientX: 42, clientY: 8 })
  act(() => void vi.advanceTimersByTime(2000))
  expect(said()).toBe('')
  fireEvent.pointerOver(document.body, { clientX: 10, clientY: 8 })
  reach()
  expect(said()).toBe('Sharp, to print')
})
