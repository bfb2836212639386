// The scene of the targets: a grid of two-line cards with an arrow from each card to the next one of its lane.
import { newCard } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
const lanes = 20
const cardsPerCell = 2
const stepsPerStage = 5
const kinds = ['doing', 'thinking', 'needs', 'pains', 'gains']
/** A map of `cards` cards: 20 lanes, two cards in each cell, as many steps as that makes (125 for 5,000 cards). */
export function gridMap(cards) {
  const steps = Math.ceil(cards / (lanes * cardsPerCell))
  const records = [newMap('map', `${cards} cards`)]
  const stageKeys = freshOrderKeys(Math.ceil(steps / stepsPerStage))
  stageKeys.forEach((key, index) => records.push(newStage(`stage${index}`, `Stage ${index + 1}`, key)))
  freshOrderKeys(steps).forEach((key, index) =>
    records.push(newStep(`step${index}`, `stage${Math.floor(index / stepsPerStage)}`, `Step ${index + 1}`, key))
  )
  freshOrderKeys(lanes).forEach((key, index) =>
    records.push(newLane(`lane${index}`, kinds[index % kinds.length] ?? 'text', `Lane ${index + 1}`, key))
  )
  const places = freshOrderKeys(cardsPerCell)
  for (let number = 0; number < cards; number += 1) {
    const place = number % cardsPerCell
    const lane = Math.floor(number / cardsPerCell) % lanes
    const step = Math.floor(number / (cardsPerCell * lanes))
    const text = `Card ${number + 1} tells what happens`
    records.push(newCard(idAt(step, lane, place), `lane${lane}`, `step${step}`, text, places[place] ?? ''))
    if (step > 0) records.push(newLink(`link${number}`, idAt(step - 1, lane, place), idAt(step, lane, place), 'leadsTo'))
  }
  return { records, document: documentOf(records) }
}
function idAt(step, lane, place) {
  return `card${step}x${lane}x${place}`
}
