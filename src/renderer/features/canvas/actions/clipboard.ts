// Cards on the clipboard: as lines of text for everyone, and with all their fields for maps.
import type { Card } from '#core/model/card.ts'
import { cardPictureSchema, certainties, channels, controls } from '#core/model/card.ts'
import { find } from '#core/queries/journey.ts'
import type { Canvas, CopiedCard } from '../canvas.ts'
import { focusCard } from './cardActions.ts'
import { focusedCell, isInCardCell, placeOfNewCard, targetCards } from './targets.ts'

/** Type under which whole cards lie on the clipboard. */
const cardsType = 'application/x-outside-in-cards+json'
/** More cards than this are a mistake, not a paste. */
const mostCards = 2000

/** Puts the selected cards on the clipboard; cutting removes them. */
export function copyCards(canvas: Canvas, data: Pick<DataTransfer, 'setData'> | null, { isCut }: { isCut: boolean }): void {
  const cards = targetCards(canvas.state())
  if (cards.length === 0) return
  const copied = cards.map(copyOf)
  canvas.copied.set(copied)
  data?.setData('text/plain', copied.map((card) => card.text.replaceAll('\n', ' ')).join('\n'))
  data?.setData(cardsType, JSON.stringify(copied))
  if (isCut && canvas.run('card.remove', { ids: cards.map((card) => card.id) })) {
    canvas.say('canvas:say.removedCards', { count: cards.length })
  } else canvas.say('canvas:say.copied', { count: cards.length })
}

/** Puts what is on the clipboard into the focused cell, behind the focused card; without a clipboard what was copied here. */
export function pasteCards(canvas: Canvas, data: Pick<DataTransfer, 'getData'> | null): void {
  const state = canvas.state()
  const cell = focusedCell(state)
  if (!cell || !isInCardCell(state)) return
  const own = data ? readCards(data.getData(cardsType)) : canvas.copied.get()
  const cards = own.length > 0 ? own : linesOf(data?.getData('text/plain') ?? '').map((text): CopiedCard => ({ text, fields: {} }))
  if (cards.length === 0) return
  const known = cards.map((card) => ({ id: canvas.session.newId(), text: card.text, fields: withKnownPersona(canvas, card.fields) }))
  const place = placeOfNewCard(state, cell)
  if (!canvas.run('card.add', { laneId: cell.laneId, stepId: cell.stepId, place, cards: known })) return
  const last = known.at(-1)
  if (last) focusCard(canvas, last.id)
  canvas.session.select(known.map((card) => card.id))
  canvas.say('canvas:say.pasted', { count: known.length })
}

/** One card a line; bullets, numbers and empty lines fall away. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .slice(0, mostCards)
}

function copyOf(card: Card): CopiedCard {
  const { text, color, personaId, channel, control, certainty, owner, notes, picture } = card
  return { text, fields: { color, personaId, channel, control, certainty, owner, notes, ...(picture ? { picture } : {}) } }
}

/** What another program put there under our name is read with suspicion: anything odd is left out. */
export function readCards(json: string): CopiedCard[] {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return []
  }
  if (!Array.isArray(read)) return []
  return read.slice(0, mostCards).flatMap((entry: unknown): CopiedCard[] => {
    const { text, fields } = (entry ?? {}) as { text?: unknown; fields?: unknown }
    if (typeof text !== 'string') return []
    return [{ text: text.slice(0, 20_000), fields: readFields((fields ?? {}) as Record<string, unknown>) }]
  })
}

function readFields(fields: Record<string, unknown>): CopiedCard['fields'] {
  const color = fields['color']
  const personaId = fields['personaId']
  const channel = channels.find((known) => known === fields['channel'])
  const control = controls.find((known) => known === fields['control'])
  const certainty = certainties.find((known) => known === fields['certainty'])
  const picture = cardPictureSchema.safeParse(fields['picture'])
  return {
    ...(typeof color === 'number' && Number.isInteger(color) && color >= 0 && color <= 7 ? { color } : {}),
    ...(typeof personaId === 'string' ? { personaId } : {}),
    ...(channel ? { channel } : {}),
    ...(control ? { control } : {}),
    ...(certainty ? { certainty } : {}),
    ...(picture.success ? { picture: picture.data } : {}),
    ...(typeof fields['owner'] === 'string' ? { owner: fields['owner'].slice(0, 500) } : {}),
    ...(typeof fields['notes'] === 'string' ? { notes: fields['notes'].slice(0, 20_000) } : {})
  }
}

/** Cards from another map may name a persona that this one does not have. */
function withKnownPersona(canvas: Canvas, fields: CopiedCard['fields']): CopiedCard['fields'] {
  const { personaId } = fields
  return personaId && !find(canvas.state().document, 'persona', personaId) ? { ...fields, personaId: null } : fields
}
