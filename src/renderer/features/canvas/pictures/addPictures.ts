// Pictures onto the map: read one after the other while the map stays alive, then put down together, as one step of undo.
import type { Box } from '#core/layout/boxes.ts'
import { cellBox } from '#core/layout/place.ts'
import type { CardPicture } from '#core/model/card.ts'
import type { Id } from '#core/model/id.ts'
import type { Place } from '#core/model/orderKey.ts'
import { cardsInCell, find } from '#core/queries/journey.ts'
import { focusCard } from '../actions/cardActions.ts'
import type { Canvas } from '../canvas.ts'
import type { Observable } from '../observable.ts'
import { boxesOf, type PictureTarget } from './pictureTarget.ts'

/** A map takes at most so many pictures at a time: more is a folder taken by mistake. */
export const mostPictures = 200

let lastNumber = 0

/** Makes cards of picture files. What cannot be taken is said, the rest is added all the same. */
export async function addPictures(canvas: Canvas, files: readonly File[], target: PictureTarget, boxes?: readonly Box[]): Promise<void> {
  const port = canvas.pictures.get()
  if (!port || files.length === 0) return
  if (canvas.state().readOnly) return canvas.warn('canvas:say.readOnly')
  const { focus } = canvas.state()
  const count = Math.min(files.length, mostPictures)
  const arrival = { number: (lastNumber += 1), boxes: boxes ?? boxesOf(canvas, target, count), count }
  const show = (done: number) =>
    canvas.arriving.set([...canvas.arriving.get().filter(({ number }) => number !== arrival.number), { ...arrival, done }])
  show(0)
  const said = setTimeout(() => canvas.say('pictures:adding', { count }), 500)
  const pictures: CardPicture[] = []
  for (const [index, file] of files.slice(0, mostPictures).entries()) {
    const kept = await port.keep(file)
    if (kept.ok) pictures.push(kept.picture)
    else port.complain(kept.words)
    show(index + 1)
  }
  clearTimeout(said)
  if (files.length > count) port.complain(canvas.words.get()('pictures:tooMany', { limit: mostPictures, count: files.length }))
  await nothing(canvas.typing.burst)
  await nothing(canvas.gesture)
  canvas.arriving.set(canvas.arriving.get().filter(({ number }) => number !== arrival.number))
  const ids = putDown(canvas, pictures, target)
  const [first] = ids
  if (first === undefined) return
  canvas.say('pictures:added', { count: ids.length })
  // Who has gone elsewhere in the meantime stays there.
  if (canvas.state().focus !== focus) return
  focusCard(canvas, first)
  canvas.session.select(ids)
}

/** Adds the cards; the ids of those that are there. While pictures were read, others may have removed what they were meant for. */
function putDown(canvas: Canvas, pictures: readonly CardPicture[], target: PictureTarget): readonly Id[] {
  const { layout, document } = canvas.state()
  if (pictures.length === 0) return []
  const added: Id[] = []
  const add = (stepId: Id, place: Place, some: readonly CardPicture[]) => {
    const cards = some.map((picture) => ({ id: canvas.session.newId(), text: '', fields: { picture } }))
    if (canvas.run('card.add', { laneId: target.laneId, stepId, place, cards })) added.push(...cards.map(({ id }) => id))
  }
  canvas.asOneStep(() => {
    if (target.kind === 'cell') {
      const { place, stepId, laneId } = target
      const isThere = typeof place === 'string' || cardsInCell(document, laneId, stepId).some(({ id }) => id === place.after)
      return add(stepId, isThere ? place : 'end', pictures)
    }
    const steps = layout.steps.slice(0, pictures.length)
    // More pictures than steps: the last step takes the rest.
    steps.forEach(({ step }, index) => add(step.id, 'end', pictures.slice(index, index === steps.length - 1 ? undefined : index + 1)))
  })
  return added
}

/** Replaces the picture of a card by a file; what it showed before no longer describes it. */
export async function setCardPicture(canvas: Canvas, cardId: Id, file: File): Promise<void> {
  const port = canvas.pictures.get()
  const card = find(canvas.state().document, 'card', cardId)
  if (!port || !card) return
  const cell = cellBox(canvas.state().layout, card.laneId, card.stepId)
  const arrival = { number: (lastNumber += 1), boxes: cell ? [cell] : [], done: 0, count: 1 }
  canvas.arriving.set([...canvas.arriving.get(), arrival])
  const kept = await port.keep(file)
  await nothing(canvas.gesture)
  canvas.arriving.set(canvas.arriving.get().filter(({ number }) => number !== arrival.number))
  if (!kept.ok) return port.complain(kept.words)
  if (canvas.run('card.edit', { ids: [cardId], fields: { picture: kept.picture } })) canvas.say('pictures:added', { count: 1 })
}

/** Waits until a hand or a burst of typing has ended: what is done then is a step of its own. */
function nothing<Value>(observable: Pick<Observable<Value | null>, 'get' | 'subscribe'>): Promise<void> {
  return new Promise((resolve) => {
    if (observable.get() === null) return resolve()
    const stop = observable.subscribe(() => {
      if (observable.get() !== null) return
      stop()
      resolve()
    })
  })
}
