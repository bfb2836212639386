import { describe, expect, it } from 'vitest'
import { ariaChord, capsOf, matchesChord, showChord } from '../../../../src/renderer/features/canvas/keys/chord.ts'
import { press } from './mapFixture.ts'

describe('a chord', () => {
  it('takes Ctrl for Mod, and ⌘ on a Mac', () => {
    expect(matchesChord(press('z', { ctrl: true }), 'Mod+z', 'other')).toBe(true)
    expect(matchesChord(press('z', { meta: true }), 'Mod+z', 'mac')).toBe(true)
    expect(matchesChord(press('z', { ctrl: true }), 'Mod+z', 'mac')).toBe(false)
  })

  it('asks for exactly its modifiers', () => {
    expect(matchesChord(press('Z', { ctrl: true, shift: true }), 'Mod+z', 'other')).toBe(false)
    expect(matchesChord(press('Z', { ctrl: true, shift: true }), 'Mod+Shift+z', 'other')).toBe(true)
    expect(matchesChord(press('ArrowUp', { alt: true }), 'ArrowUp', 'other')).toBe(false)
  })

  it('finds a sign whatever it takes to type it', () => {
    expect(matchesChord(press('?', { shift: true }), '?', 'other')).toBe(true)
    expect(matchesChord(press('+', { ctrl: true, shift: true }), 'Mod++', 'other')).toBe(true)
  })

  it('finds a digit by its place on layouts where Shift makes another sign of it', () => {
    expect(matchesChord(press('@', { shift: true, code: 'Digit2' }), 'Shift+Digit2', 'other')).toBe(true)
    expect(matchesChord(press('é', { shift: true, code: 'Digit2' }), 'Shift+Digit2', 'other')).toBe(true)
  })

  it('finds letters by their place where the layout has none', () => {
    expect(matchesChord(press('я', { ctrl: true, code: 'KeyZ' }), 'Mod+z', 'other')).toBe(true)
  })

  it('is written as the platform writes it', () => {
    expect([showChord('Mod+Shift+z', 'other'), showChord('Mod+Shift+z', 'mac')]).toEqual(['Ctrl+Shift+Z', '⇧⌘Z'])
    expect([showChord('Alt+ArrowUp', 'other'), showChord('Shift+Digit2', 'other')]).toEqual(['Alt+↑', 'Shift+2'])
    expect([ariaChord('Mod+z', 'other'), ariaChord('Mod+z', 'mac')]).toEqual(['Control+Z', 'Meta+Z'])
    expect([capsOf('Mod++'), capsOf('Shift+Digit2')]).toEqual(['Mod+Plus', 'Shift+2'])
  })
})
