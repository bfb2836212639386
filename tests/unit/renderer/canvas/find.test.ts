import { expect, it, vi } from 'vitest'
import { followFind } from '../../../../src/renderer/features/canvas/find/followFind.ts'
import { goToNextHit } from '../../../../src/renderer/features/canvas/find/goToHit.ts'
import { smallCanvas } from './mapFixture.ts'

const focusedCard = (canvas: ReturnType<typeof smallCanvas>) => {
  const { focus } = canvas.state()
  return focus?.kind === 'cell' ? focus.cardId : null
}

it('goes to a hit of the words that are typed, however soon after the last letter', () => {
  const canvas = smallCanvas()
  const stop = followFind(canvas)
  canvas.find.typed.set('walks')
  goToNextHit(canvas, 1)
  expect(focusedCard(canvas)).toBe('doing-2')
  canvas.find.typed.set('cold')
  goToNextHit(canvas, 1)
  expect(focusedCard(canvas)).toBe('pains-1')
  stop()
})

it('finds by itself, and forgets what it found when nothing is typed any more', async () => {
  const canvas = smallCanvas()
  const stop = followFind(canvas)
  canvas.find.typed.set('up')
  await vi.waitUntil(() => canvas.find.found.get().hits.length === 2)
  canvas.find.typed.set('')
  expect(canvas.find.found.get().hits).toEqual([])
  goToNextHit(canvas, 1)
  expect(canvas.find.current.get()).toBe(-1)
  stop()
})
