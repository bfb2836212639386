import { newCard } from '../model/card.ts'
import { newEmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import { laneTakesCards, newLane } from '../model/lane.ts'
import { newLink } from '../model/link.ts'
import { freshOrderKeys, orderKeyAt, orderKeysAt, type Place } from '../model/orderKey.ts'
import { newPersona } from '../model/persona.ts'
import { newStage } from '../model/stage.ts'
import { newStep } from '../model/step.ts'
import { allStepsOf, lanesOf, personasOf, stagesOf, stepsOf } from '../queries/journey.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { joinedReview } from './cardCommands.ts'
import { defineCommand, type CommandEnv } from './command.ts'
import { roundScore } from './emotionCommands.ts'
import type { LaneCopy } from './laneCopy.ts'
import { everyMetric, measureCopier } from './pasteLaneMeasures.ts'
import type { Transaction } from './transaction.ts'

/**
 * Puts a copied lane into a map with everything in it. Steps are matched by their position; where the map has fewer, steps with the
 * titles of the copy are added to its last stage. Personas and metrics are matched by id, then by name; what is missing is added. Where a
 * step has values of a metric already, these stay.
 */
export const pasteLane = defineCommand<{ id?: Id; copy: LaneCopy; place: Place; stageTitle?: string }>({
  undo: 'record',
  run: (tx, { id, copy, place, stageTitle }, env) => {
    const laneId = id ?? env.newId()
    const lane = newLane(laneId, copy.kind, cleanLine(copy.title), orderKeyAt(lanesOf(tx.document), place))
    tx.add({ ...lane, color: copy.color })
    const steps = enoughSteps(tx, env, copy, stageTitle ?? '')
    const personas = everyPersona(tx, env, copy)
    const measure = measureCopier(tx, env, everyMetric(tx, env, copy))
    const takesCards = laneTakesCards(copy.kind)
    const keys = freshOrderKeys(copy.cards.length)
    const cardIds = copy.cards.map((card, position) => {
      const stepId = steps[card.column]
      if (stepId === undefined || !takesCards) return undefined
      const { span, color, channel, control, certainty, picture, votes } = card
      const cardId = env.newId()
      const fields = {
        span,
        color,
        channel,
        control,
        certainty,
        picture,
        votes,
        constraint: card.constraint ?? false,
        touchpoint: joinedReview(null, card.touchpoint ?? null),
        owner: cleanLine(card.owner),
        notes: cleanText(card.notes)
      }
      const personaId = card.persona === null ? null : (personas.get(card.persona) ?? null)
      tx.add({ ...newCard(cardId, laneId, stepId, cleanText(card.text), keys[position] ?? ''), ...fields, personaId })
      for (const values of card.measures ?? []) measure(values, { stepId, cardId })
      return cardId
    })
    addFeelings(tx, env, { copy, laneId, steps, personas })
    for (const { column, ...values } of copy.measures ?? []) {
      const stepId = steps[column]
      if (stepId !== undefined) measure(values, { stepId, cardId: null })
    }
    addLinks(tx, env, copy, cardIds)
    return undefined
  }
})

function enoughSteps(tx: Transaction, env: CommandEnv, copy: LaneCopy, stageTitle: string): readonly Id[] {
  const present = allStepsOf(tx.document).map((step) => step.id)
  const missing = copy.steps.slice(present.length)
  if (missing.length === 0) return present
  let stageId = stagesOf(tx.document).at(-1)?.id
  if (stageId === undefined) {
    stageId = env.newId()
    tx.add(newStage(stageId, cleanLine(stageTitle), orderKeyAt([], 'end')))
  }
  const keys = orderKeysAt(stepsOf(tx.document, stageId), 'end', missing.length)
  for (const [position, title] of missing.entries()) tx.add(newStep(env.newId(), stageId, cleanLine(title), keys[position] ?? ''))
  return allStepsOf(tx.document).map((step) => step.id)
}

function everyPersona(tx: Transaction, env: CommandEnv, copy: LaneCopy): ReadonlyMap<string, Id> {
  const known = new Map<string, Id>()
  for (const { key, name, kind, summary } of copy.personas) {
    const personas = personasOf(tx.document)
    const same = tx.find('persona', key) ?? personas.find((persona) => persona.name.toLowerCase() === cleanLine(name).toLowerCase())
    if (same) {
      known.set(key, same.id)
      continue
    }
    const id = env.newId()
    const slot = Math.max(-1, ...personas.map((persona) => persona.slot)) + 1
    tx.add({ ...newPersona(id, cleanLine(name), Math.min(999, slot), orderKeyAt(personas, 'end')), kind, summary: cleanLine(summary) })
    known.set(key, id)
  }
  return known
}

function addFeelings(
  tx: Transaction,
  env: CommandEnv,
  { copy, laneId, steps, personas }: { copy: LaneCopy; laneId: Id; steps: readonly Id[]; personas: ReadonlyMap<string, Id> }
): void {
  if (copy.kind !== 'emotion') return
  const taken = new Set<string>()
  for (const point of copy.points) {
    const stepId = steps[point.column]
    const personaId = personas.get(point.persona)
    const kind = point.kind ?? 'lived'
    const place = `${stepId} ${personaId} ${kind}`
    if (stepId === undefined || personaId === undefined || taken.has(place)) continue
    taken.add(place)
    const record = newEmotionPoint(env.newId(), { laneId, stepId, personaId, kind }, roundScore(point.score))
    tx.add({ ...record, note: cleanText(point.note), quote: cleanText(point.quote), certainty: point.certainty })
  }
}

function addLinks(tx: Transaction, env: CommandEnv, copy: LaneCopy, cardIds: readonly (Id | undefined)[]): void {
  const drawn = new Set<string>()
  for (const { from, to, kind, label } of copy.links) {
    const [fromId, toId] = [cardIds[from], cardIds[to]]
    const pair = `${from} ${to}`
    if (fromId === undefined || toId === undefined || fromId === toId || drawn.has(pair)) continue
    drawn.add(pair)
    tx.add({ ...newLink(env.newId(), fromId, toId, kind), label: cleanLine(label) })
  }
}
