import { describe, expect, test } from 'vitest'
import { iconTable } from '#core/icons/iconTable.generated.ts'
import { absolutePath } from '#core/scene/absolutePath.ts'
describe('absolutePath', () => {
  test('makes relative moves and the lines that follow them absolute', () => {
    expect(absolutePath('m18 8 4 4-4 4')).toBe('M18 8L22 12L18 16')
    expect(absolutePath('M5 12h14v-2H1z l1 1')).toBe('M5 12L19 12L19 10L1 10ZL6 13')
  })
  test('reads arc flags that stand without spaces', () => {
    expect(absolutePath('M2 2a6 6 0 01-1.5.5')).toBe('M2 2A6 6 0 0 1 0.5 2.5')
  })
  test('mirrors the control points that smooth curves leave out', () => {
    expect(absolutePath('M0 0c0 1 1 2 2 2s2 1 2 2')).toBe('M0 0C0 1 1 2 2 2C3 2 4 3 4 4')
    expect(absolutePath('M0 0q1 2 2 0t2 0')).toBe('M0 0Q1 2 2 0Q3 -2 4 0')
  })
  test('leaves nothing but M L C Q A Z in any icon', () => {
    for (const paths of Object.values(iconTable)) for (const path of paths) expect(absolutePath(path)).toMatch(/^M[-\d. MLCQAZ]+$/u)
  })
})
