import { newCard, type Card } from '../model/card.ts'
import type { Id } from '../model/id.ts'
import { laneTakesCards } from '../model/lane.ts'
import { orderKeyAt, orderKeysAt, type Place } from '../model/orderKey.ts'
import { cardsInCell } from '../queries/journey.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { noReview, type TouchpointReview } from '../model/touchpointReview.ts'
import { sameValue } from '../model/diff.ts'
import { defineCommand, refuse, type Refusal } from './command.ts'
import { removeRecord } from './removal.ts'
import { copyMeasures } from './touchpointMeasures.ts'
import type { Transaction } from './transaction.ts'

/** The fields of a card that a person can write beside its text and place. */
export type CardFields = Partial<
  Pick<Card, 'span' | 'color' | 'personaId' | 'channel' | 'control' | 'certainty' | 'owner' | 'notes' | 'picture' | 'votes' | 'constraint'>
> & {
  /** Answers to questions of the touchpoint review; those that are absent stay as they are. Null: none are answered any more. */
  readonly touchpoint?: Partial<TouchpointReview> | null
}

/** Adds cards with the given texts, in order, at one place of a cell. */
export const addCards = defineCommand<{
  laneId: Id
  stepId: Id
  place: Place
  cards: readonly { id?: Id; text: string; fields?: CardFields }[]
}>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { laneId, stepId, place, cards }, env) => {
    const refusal = refuseCell(tx, laneId, stepId)
    if (refusal) return refusal
    if (cards.some(({ fields }) => fields?.personaId && !tx.find('persona', fields.personaId))) return refuse('notFound')
    const keys = orderKeysAt(cardsInCell(tx.document, laneId, stepId), place, cards.length)
    cards.forEach(({ id, text, fields }, position) => {
      const card = newCard(id ?? env.newId(), laneId, stepId, cleanText(text), keys[position] ?? '')
      tx.add({ ...card, ...cleanFields(fields ?? {}, null) })
    })
    return undefined
  }
})

/** Replaces the text of a card. */
export const setCardText = defineCommand<{ id: Id; text: string }>({
  undo: 'merge',
  whenLocked: true,
  run: (tx, { id, text }) => {
    if (!tx.find('card', id)) return refuse('notFound')
    tx.update('card', id, (card) => void (card.text = cleanText(text)))
    return undefined
  }
})

/** Changes fields of one or more cards alike. */
export const editCards = defineCommand<{ ids: readonly Id[]; fields: CardFields }>({
  undo: 'merge',
  // How many steps a card covers is its place.
  whenLocked: ({ fields }) => fields.span === undefined,
  run: (tx, { ids, fields }) => {
    if (ids.some((id) => !tx.find('card', id))) return refuse('notFound')
    if (fields.personaId && !tx.find('persona', fields.personaId)) return refuse('notFound')
    for (const id of ids) tx.update('card', id, (card) => void Object.assign(card, cleanFields(fields, card.touchpoint)))
    return undefined
  }
})

/** Moves cards, in the given order, to one place of a cell. */
export const moveCards = defineCommand<{ ids: readonly Id[]; laneId: Id; stepId: Id; place: Place }>({
  undo: 'record',
  run: (tx, { ids, laneId, stepId, place }) => {
    const refusal = refuseCell(tx, laneId, stepId)
    if (refusal) return refusal
    if (ids.some((id) => !tx.find('card', id))) return refuse('notFound')
    const keys = orderKeysAt(cardsInCell(tx.document, laneId, stepId), place, ids.length, new Set(ids))
    ids.forEach((id, position) =>
      tx.update('card', id, (card) => {
        card.laneId = laneId
        card.stepId = stepId
        card.order = keys[position] ?? card.order
      })
    )
    return undefined
  }
})

/** Copies each card right behind itself, in the same cell, without its links, comments and votes: those are about the original. What was measured at it comes along. */
export const duplicateCards = defineCommand<{ ids: readonly Id[]; newIds?: readonly Id[] }>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { ids, newIds }, env) => {
    if (ids.some((id) => !tx.find('card', id))) return refuse('notFound')
    ids.forEach((id, position) => {
      const card = tx.find('card', id)
      if (!card) return
      const order = orderKeyAt(cardsInCell(tx.document, card.laneId, card.stepId), { after: id })
      const copy = { ...card, id: newIds?.[position] ?? env.newId(), votes: 0, order }
      tx.add(copy)
      copyMeasures(tx, env, [[card, copy]])
    })
    return undefined
  }
})

/** Removes cards with their links. */
export const removeCards = defineCommand<{ ids: readonly Id[] }>({
  undo: 'record',
  run: (tx, { ids }) => {
    if (ids.some((id) => !tx.find('card', id))) return refuse('notFound')
    for (const id of ids) removeRecord(tx, id)
    return undefined
  }
})

function refuseCell(tx: Transaction, laneId: Id, stepId: Id): Refusal | undefined {
  const lane = tx.find('lane', laneId)
  if (!lane || !tx.find('step', stepId)) return refuse('notFound')
  return laneTakesCards(lane.kind) ? undefined : refuse('laneTakesNoCards')
}

/** Fields as they are kept: texts cleaned, answers about a touchpoint joined to those that there are. */
export function cleanFields({ touchpoint, ...fields }: CardFields, review: TouchpointReview | null): Partial<Card> {
  return {
    ...fields,
    ...(touchpoint === undefined ? {} : { touchpoint: joinedReview(review, touchpoint) }),
    ...(fields.owner === undefined ? {} : { owner: cleanLine(fields.owner) }),
    ...(fields.notes === undefined ? {} : { notes: cleanText(fields.notes) }),
    ...(fields.picture ? { picture: { ...fields.picture, alt: cleanLine(fields.picture.alt) } } : {})
  }
}

/** The answers with others over them, texts cleaned; null where nothing is answered. */
export function joinedReview(review: TouchpointReview | null, answers: Partial<TouchpointReview> | null): TouchpointReview | null {
  if (answers === null) return null
  const given = Object.entries(answers).filter(([, value]) => value !== undefined)
  const cleaned = given.map(([question, value]) => [question, typeof value === 'string' ? cleanText(value) : value] as const)
  const joined = { ...(review ?? noReview), ...Object.fromEntries(cleaned) } as TouchpointReview
  return sameValue(joined, noReview) ? null : joined
}
