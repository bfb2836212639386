import { describe, expect, it } from 'vitest'
import { footScene } from '#core/scene/foot.ts'
import { themeOf } from '#core/theme/theme.ts'

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ sign: [], signWidth: 16, text: `What sign ${index} means` }))

/** How many signs stand in each line. */
function lines(count: number, width: number, note = ''): number[] {
  const counted = new Map<number, number>()
  for (const each of footScene(entries(count), themeOf('light'), width, note).primitives)
    if (each.kind === 'group') counted.set(each.y ?? 0, (counted.get(each.y ?? 0) ?? 0) + 1)
  return [...counted.values()]
}

describe('the foot of a page', () => {
  it('says everything in one line where there is room', () => {
    expect(lines(4, 900)).toEqual([4])
  })

  it('spreads what needs more evenly over as few lines as there have to be', () => {
    expect(lines(6, 900)).toEqual([3, 3])
    expect(lines(7, 900)).toEqual([4, 3])
    // Not where the note at the end of the last line would need a line of its own.
    expect(lines(6, 900, 'Version 1, and much more that is to be said of it, up to here, in many words')).toEqual([4, 2])
    expect(lines(1, 20)).toEqual([1])
    expect(lines(0, 900)).toEqual([])
  })
})
