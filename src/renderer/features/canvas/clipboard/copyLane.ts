// A whole lane onto the clipboard: what Ctrl+C does on its header.
import { laneCopyOf } from '#core/commands/laneCopyOf.ts'
import type { Canvas } from '../canvas.ts'

/** Type under which a whole lane lies on the clipboard. */
export const laneType = 'application/x-outside-in-lane+json'

/** Puts the lane whose header has the focus on the clipboard; as text its cards, a line each. False where no lane header has the focus. */
export function copyLane(canvas: Canvas, data: Pick<DataTransfer, 'setData'> | null): boolean {
  const { focus, document } = canvas.state()
  const copy = focus?.kind === 'lane' ? laneCopyOf(document, focus.id) : undefined
  if (!copy) return false
  data?.setData(laneType, JSON.stringify(copy))
  data?.setData('text/plain', copy.cards.map((card) => card.text.replaceAll('\n', ' ')).join('\n'))
  canvas.say('structure:say.laneCopied', { name: copy.title })
  return true
}
