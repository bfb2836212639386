// Pictures on cards: choosing one, replacing it, taking it away.
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { focusedCell, isInCardCell, targetCards } from './targets.ts'

const canAdd = (canvas: Canvas): boolean => !canvas.state().readOnly && canvas.pictures.get() !== null

/** The one card that is meant, or undefined: several at a time have no picture in common. */
function oneCard({ state }: Canvas) {
  const cards = targetCards(state())
  return cards.length === 1 ? cards[0] : undefined
}

/** Onto the card that is meant; where none is, every file becomes a card of its own in the focused cell. */
async function choosePicture(canvas: Canvas): Promise<void> {
  const card = oneCard(canvas)
  const cell = focusedCell(canvas.state())
  const files = (await canvas.pictures.get()?.choose({ several: card === undefined })) ?? []
  canvas.takeKeyboard.get()()
  const [first] = files
  if (!first) return
  const { addPictures, setCardPicture } = await import('../pictures/addPictures.ts')
  if (card) await setCardPicture(canvas, card.id, first)
  else if (cell) await addPictures(canvas, files, { kind: 'cell', laneId: cell.laneId, stepId: cell.stepId, place: 'end' })
}

/** Rows of the action table about pictures. */
export const pictureActions: readonly Action[] = [
  {
    id: 'picture.add',
    group: 'cards',
    label: 'addPicture',
    icon: 'image',
    keys: [],
    when: (canvas) => {
      const cards = targetCards(canvas.state())
      if (!canAdd(canvas)) return false
      return cards.length === 0 ? isInCardCell(canvas.state()) : cards.length === 1 && cards[0]?.picture === null
    },
    run: (canvas) => void choosePicture(canvas)
  },
  {
    id: 'picture.replace',
    group: 'cards',
    label: 'replacePicture',
    icon: 'replace',
    keys: [],
    when: (canvas) => canAdd(canvas) && oneCard(canvas)?.picture != null,
    run: (canvas) => void choosePicture(canvas)
  },
  {
    id: 'picture.remove',
    group: 'cards',
    label: 'removePicture',
    icon: 'x',
    keys: [],
    when: (canvas) => !canvas.state().readOnly && targetCards(canvas.state()).some((card) => card.picture !== null),
    run: (canvas) => {
      const ids = targetCards(canvas.state()).flatMap((card) => (card.picture === null ? [] : [card.id]))
      if (canvas.run('card.edit', { ids, fields: { picture: null } })) canvas.say('pictures:removed')
    }
  }
]
