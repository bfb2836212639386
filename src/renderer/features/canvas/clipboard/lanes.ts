// Whole lanes on the clipboard. Whoever handles copy and paste asks here first when a lane header has the focus.
import { laneCopyOf, readLaneCopy } from '#core/commands/laneCopy.ts'
import { find } from '#core/queries/journey.ts'
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

/** Puts a lane from the clipboard behind the focused one. False where there is none on the clipboard. */
export function pasteLane(canvas: Canvas, data: Pick<DataTransfer, 'getData'> | null): boolean {
  const copy = data ? readLaneCopy(data.getData(laneType)) : undefined
  if (!copy) return false
  const { focus, document } = canvas.state()
  const beside = focus?.kind === 'lane' ? focus.id : focus?.kind === 'cell' ? focus.laneId : null
  const place = beside !== null && find(document, 'lane', beside) ? ({ after: beside } as const) : 'end'
  const id = canvas.session.newId()
  if (canvas.run('lane.paste', { id, copy, place, stageTitle: canvas.words.get()('domain:newStage') })) {
    canvas.session.setFocus({ kind: 'lane', id })
    canvas.session.select([])
    canvas.say('structure:say.lanePasted', { name: copy.title })
  }
  return true
}
