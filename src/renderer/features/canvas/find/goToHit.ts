// Going from hit to hit: the focus goes along, the keyboard stays where one types.
import type { MapHit } from '#core/queries/findInMap.ts'
import type { Canvas } from '../canvas.ts'
import { showRecord } from '../camera/showRecord.ts'

/** Goes to the next or the previous hit; after the last comes the first. */
export function goToNextHit(canvas: Canvas, direction: -1 | 1): void {
  canvas.find.finish.get()()
  const { hits } = canvas.find.found.get()
  if (hits.length === 0) return
  const at = canvas.find.current.get()
  goToHit(canvas, at < 0 ? (direction === 1 ? 0 : hits.length - 1) : (at + direction + hits.length) % hits.length)
}

/** Goes to a hit by its position. */
export function goToHit(canvas: Canvas, index: number): void {
  const { find, places } = canvas
  const { hits, needle } = find.found.get()
  const hit = hits[index]
  if (!hit) return
  places.get().leave(`find ${needle}`)
  find.current.set(index)
  if (hit.recordType === 'comment' && hit.cardId !== null) showRecord(canvas, hit.cardId)
  else showRecord(canvas, hit.id)
  canvas.say('finding:atHit', { index: index + 1, total: hits.length, text: hit.text.slice(0, 120), place: placeOfHit(canvas, hit) })
}

/** Where a hit is: “Doing, step 3: Compare plans”. */
export function placeOfHit(canvas: Canvas, hit: MapHit): string {
  const words = canvas.words.get()
  const { layout } = canvas.state()
  const lane = hit.laneId === null ? undefined : layout.lanes.find((box) => box.lane.id === hit.laneId)?.lane.title
  const step = hit.stepId === null ? undefined : layout.steps.find((box) => box.step.id === hit.stepId)
  if (hit.recordType === 'step') return words('shortcuts:paletteStep', { number: (step?.index ?? 0) + 1 })
  const what = hit.field === 'text' ? '' : words(`finding:field.${hit.field === 'title' ? hit.recordType : hit.field}`)
  const where = step ? words('finding:laneAndStep', { lane: lane ?? '', index: step.index + 1 }) : ''
  return [what, where].filter(Boolean).join(' · ')
}
