import { newCard, type Card } from '../model/card.ts'
import { emptyDiff } from '../model/diff.ts'
import { newEmotionPoint, type EmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import { newMeasure, type Measure } from '../model/measure.ts'
import { laneTakesCards, newLane, type LaneKind } from '../model/lane.ts'
import { newLink, type LinkKind } from '../model/link.ts'
import { freshOrderKeys, orderKeyAt, orderKeysAt, type Place } from '../model/orderKey.ts'
import { newStage } from '../model/stage.ts'
import { newStep } from '../model/step.ts'
import { cardsInCell, lanesOf, linksOf, pointAt, stagesOf, stepsOf } from '../queries/journey.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { cleanFields, type CardFields } from './cardCommands.ts'
import { defineCommand, refuse, type CommandEnv, type Refusal } from './command.ts'
import { roundScore } from './emotionCommands.ts'
import type { MeasureFields } from './metricCommands.ts'
import { addPersona } from './personaCommands.ts'
import type { Transaction } from './transaction.ts'

/** A card for a cell; cards of one cell stand in the order in which they come. */
export interface FillingCard {
  readonly id?: Id
  readonly laneId: Id
  readonly stepId: Id
  readonly text: string
  readonly fields?: CardFields
  /** What was measured at it, of each metric once; metrics that this map does not have are passed over. */
  readonly measures?: readonly (MeasureFields & { readonly metricId: Id })[]
}

/** A feeling for a step; takes the place of the one that is there. */
export interface FillingFeeling {
  readonly laneId: Id
  readonly stepId: Id
  readonly personaId: Id
  /** −2 to +2. */
  readonly score: number
  /** Kept as the note of the feeling where there is one. */
  readonly note?: string
}

/** What is put into many cells at once, with the people, steps and lanes that it needs. */
export interface Filling {
  readonly personas?: readonly { readonly id: Id; readonly name: string }[]
  /** Steps behind the last one; a map without stages gets one of this title. */
  readonly steps?: readonly { readonly id: Id; readonly title: string }[]
  readonly stageTitle?: string
  /** Lanes one below the other, from a place on. */
  readonly lanes?: readonly { readonly id: Id; readonly kind: LaneKind; readonly title: string; readonly place: Place }[]
  readonly cards?: readonly FillingCard[]
  /** Where the cards go in cells that have some already: behind one of them or at the end. */
  readonly place?: Place
  readonly feelings?: readonly FillingFeeling[]
  /** Arrows among cards; those that are there already are passed over. */
  readonly links?: readonly { readonly fromId: Id; readonly toId: Id; readonly kind: LinkKind; readonly label: string }[]
}

/** Fills many cells in one go: what pasting a table, a list or cards of several cells does. Its time is linear in what is put in. */
export const fillCells = defineCommand<Filling>({
  undo: 'record',
  // Writing more is not moving anything; new steps and lanes are, and so is a card that covers several.
  whenLocked: ({ steps = [], lanes = [], cards = [], feelings = [] }) =>
    steps.length + lanes.length + feelings.length === 0 && cards.every(({ fields }) => (fields?.span ?? 1) === 1),
  run: (tx, filling, env) => {
    for (const { id, name } of filling.personas ?? []) addPersona.run(tx, { id, name }, env)
    addSteps(tx, filling, env)
    for (const { id, kind, title, place } of filling.lanes ?? []) {
      tx.add(newLane(id, kind, cleanLine(title), orderKeyAt(lanesOf(tx.document), place)))
    }
    return addCards(tx, filling, env) ?? addFeelings(tx, filling.feelings ?? [], env) ?? addLinks(tx, filling.links ?? [], env)
  }
})

function addSteps(tx: Transaction, { steps = [], stageTitle = '' }: Filling, env: CommandEnv): void {
  if (steps.length === 0) return
  const last = stagesOf(tx.document).at(-1)
  const stageId = last?.id ?? env.newId()
  if (!last) tx.add(newStage(stageId, cleanLine(stageTitle), orderKeyAt([], 'end')))
  const keys = orderKeysAt(stepsOf(tx.document, stageId), 'end', steps.length)
  // Behind the last step no card reaches over anything: what is cut off there stays cut off.
  tx.apply({ ...emptyDiff, added: steps.map(({ id, title }, at) => newStep(id, stageId, cleanLine(title), keys[at] ?? '')) })
}

function addCards(tx: Transaction, { cards = [], place = 'end' }: Filling, env: CommandEnv): Refusal | undefined {
  const cells = new Map<string, FillingCard[]>()
  for (const card of cards) {
    const key = `${card.laneId} ${card.stepId}`
    const cell = cells.get(key)
    if (cell) cell.push(card)
    else cells.set(key, [card])
  }
  const added: (Card | Measure)[] = []
  for (const cell of cells.values()) {
    const [first] = cell
    if (!first) continue
    const lane = tx.find('lane', first.laneId)
    if (!lane || !tx.find('step', first.stepId)) return refuse('notFound')
    if (!laneTakesCards(lane.kind)) return refuse('laneTakesNoCards')
    const present = cardsInCell(tx.document, first.laneId, first.stepId)
    const keys = present.length === 0 ? freshOrderKeys(cell.length) : orderKeysAt(present, place, cell.length)
    for (const [at, { id, text, fields, measures = [] }] of cell.entries()) {
      if (fields?.personaId && !tx.find('persona', fields.personaId)) return refuse('notFound')
      const card = newCard(id ?? env.newId(), first.laneId, first.stepId, cleanText(text), keys[at] ?? '')
      added.push({ ...card, ...cleanFields(fields ?? {}, null) })
      for (const { metricId, ...values } of measures)
        if (tx.find('metric', metricId))
          added.push({ ...newMeasure(env.newId(), { metricId, stepId: card.stepId, cardId: card.id }), ...values })
    }
  }
  tx.apply({ ...emptyDiff, added })
  return undefined
}

function addFeelings(tx: Transaction, feelings: readonly FillingFeeling[], env: CommandEnv): Refusal | undefined {
  // Two feelings of one persona at one step: the later stays.
  const points = new Map<string, FillingFeeling>()
  for (const feeling of feelings) points.set(`${feeling.laneId} ${feeling.stepId} ${feeling.personaId}`, feeling)
  const added: EmotionPoint[] = []
  const updated: [EmotionPoint, EmotionPoint][] = []
  for (const { laneId, stepId, personaId, score, note } of points.values()) {
    const lane = tx.find('lane', laneId)
    if (!lane || !tx.find('step', stepId) || !tx.find('persona', personaId)) return refuse('notFound')
    if (lane.kind !== 'emotion') return refuse('laneHasNoCurve')
    if (!Number.isFinite(score)) return refuse('badValue')
    const kept = { score: roundScore(score), ...(note ? { note: cleanText(note) } : {}) }
    const point = pointAt(tx.document, laneId, stepId, personaId)
    if (point) updated.push([point, { ...point, ...kept }])
    else added.push({ ...newEmotionPoint(env.newId(), { laneId, stepId, personaId }, kept.score), ...kept })
  }
  tx.apply({ ...emptyDiff, added, updated })
  return undefined
}

function addLinks(tx: Transaction, links: NonNullable<Filling['links']>, env: CommandEnv): Refusal | undefined {
  for (const { fromId, toId, kind, label } of links) {
    if (!tx.find('card', fromId) || !tx.find('card', toId)) return refuse('notFound')
    if (fromId === toId) return refuse('sameCard')
    if (linksOf(tx.document, fromId).some((link) => link.fromId === fromId && link.toId === toId)) continue
    tx.add({ ...newLink(env.newId(), fromId, toId, kind), label: cleanLine(label) })
  }
  return undefined
}
