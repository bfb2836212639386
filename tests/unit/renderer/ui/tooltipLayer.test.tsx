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
