import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keyCaps } from '../../../../src/renderer/ui/Kbd.tsx'
import { Marked } from '../../../../src/renderer/ui/Marked.tsx'

test('what was found is marked, and what looks like HTML stays text', () => {
  const { container } = render(<Marked text="Con <b>đường</b> ngập" ranges={[[7, 12]]} />)
  expect(container.textContent).toBe('Con <b>đường</b> ngập')
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['đường'])
})

test('a long text is cut before its first hit', () => {
  const text = `${'word '.repeat(60)}hit here`
  const { container } = render(<Marked text={text} ranges={[[300, 303]]} />)
  expect(container.textContent?.startsWith('…word')).toBe(true)
  expect(container.querySelector('mark')?.textContent).toBe('hit')
})

test('keys are written as the platform writes them', () => {
  expect(keyCaps('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keyCaps('Mod+Shift+z', true)).toEqual(['⌘', '⇧', 'Z'])
  expect(keyCaps('Mod++', false)).toEqual(['Ctrl', '+'])
  expect(keyCaps('Shift+Digit2', false)).toEqual(['Shift', '2'])
})
