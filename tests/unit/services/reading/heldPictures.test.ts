import { expect, test } from 'vitest'
import { heldPictures } from '#services/reading/heldPictures.ts'

const pictures = (length: number) => [{ hash: 'a'.repeat(64), mime: 'image/png', data: 'x'.repeat(length) }]

test('pictures stay until they are let go, or until too much came after them; the newest always stay', () => {
  const held = heldPictures(100)
  const [first, second] = [held.hold(pictures(60)), held.hold(pictures(40))]
  expect([held.get(first)?.length, held.get(second)?.length]).toEqual([1, 1])
  const third = held.hold(pictures(30))
  expect([held.get(first), held.get(second)?.length, held.get(third)?.length]).toEqual([undefined, 1, 1])
  held.release(second)
  held.release('unknown')
  const large = held.hold(pictures(500))
  expect([held.get(second), held.get(third), held.get(large)?.length]).toEqual([undefined, undefined, 1])
})
