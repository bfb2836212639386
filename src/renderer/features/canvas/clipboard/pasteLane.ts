// A whole lane from the clipboard, into this map or another.
import { readLaneCopy } from '#core/commands/laneCopy.ts'
import { find } from '#core/queries/journey.ts'
import type { Canvas } from '../canvas.ts'

/** Puts a lane that was copied behind the focused one. False where the text holds none. */
export function pasteLane(canvas: Canvas, json: string): boolean {
  const copy = readLaneCopy(json)
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
