import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { cleanLine } from '#core/text/clean.ts'
import { TextField } from '../../../../src/renderer/ui/TextField.tsx'

function Cleaned({ initial, undo }: { initial: string; undo: string }) {
  const [value, setValue] = useState(initial)
  return (
    <>
      <TextField label="Name" value={value} onChange={(text) => setValue(cleanLine(text))} />
      <button onClick={() => setValue(undo)}>undo</button>
    </>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('textbox')

test('a space at the end stays while one types on, though it is not kept', () => {
  render(<Cleaned initial="Chị" undo="" />)
  fireEvent.focus(field())
  fireEvent.change(field(), { target: { value: 'Chị ' } })
  expect(field().value).toBe('Chị ')
  fireEvent.change(field(), { target: { value: 'Chị Lan' } })
  fireEvent.blur(field())
  expect(field().value).toBe('Chị Lan')
})

test('undo under the caret is shown at once', () => {
  render(<Cleaned initial="before" undo="before" />)
  fireEvent.focus(field())
  fireEvent.change(field(), { target: { value: 'after' } })
  fireEvent.click(screen.getByRole('button'))
  expect(field().value).toBe('before')
})
