import { describe, expect, it } from 'vitest'
import { cutEdges } from '../../../../src/renderer/features/present/useCutEdges.ts'

describe('a row that scrolls sideways', () => {
  const row = { clientWidth: 300, scrollWidth: 500 }

  it('is cut where it goes on', () => {
    expect(cutEdges({ ...row, scrollLeft: 0 })).toBe('end')
    expect(cutEdges({ ...row, scrollLeft: 100 })).toBe('both')
    expect(cutEdges({ ...row, scrollLeft: 200 })).toBe('start')
  })

  it('is whole where everything is in sight, whatever rounding takes', () => {
    expect(cutEdges({ scrollLeft: 0, clientWidth: 300, scrollWidth: 300 })).toBeUndefined()
    expect(cutEdges({ scrollLeft: 0.5, clientWidth: 300, scrollWidth: 301 })).toBeUndefined()
  })
})
