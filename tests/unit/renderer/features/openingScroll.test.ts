import { describe, expect, it } from 'vitest'
import type { LayerBand } from '#core/layout/layers.ts'
import { openingScroll } from '../../../../src/renderer/features/layers/openingScroll.ts'

const nameWidth = 200
const viewOf = (width: number, xs: readonly number[]) => {
  const cards = xs.map((x) => ({ x, width: 150 }))
  return { width, nameWidth, bands: [{ cards } as unknown as LayerBand] }
}

describe('the view from outside in', () => {
  it('begins where most experiences are in sight', () => {
    const view = viewOf(3000, [300, 1400, 1600, 1800, 2700])
    const start = openingScroll(view, 1000)
    expect(start).toBe(1400 - nameWidth - 40)
    // All three are beside the names.
    expect([1400, 1600, 1800].every((x) => x >= start + nameWidth && x + 150 <= start + 1000)).toBe(true)
  })

  it('begins at the left where nothing more is to be seen elsewhere, and where there is no experience', () => {
    expect(openingScroll(viewOf(3000, [300, 2700]), 1000)).toBe(0)
    expect(openingScroll(viewOf(1000, [300, 500]), 1000)).toBe(0)
    expect(openingScroll(viewOf(3000, []), 1000)).toBe(0)
  })

  it('goes no further than the view is wide', () => {
    expect(openingScroll(viewOf(1500, [1340]), 1000)).toBe(500)
  })
})
