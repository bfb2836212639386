// A map of five layers for the benches: as many cards as asked for, twice as many links between neighbouring layers.
import { layerNames } from '#core/analyses/layers.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

/** Five cards in every cell; each card rests on two of the next layer, near it in the journey, and every tenth is owned or a constraint. */
export function layeredMap(cards: number): JourneyDocument {
  const perCell = 5
  const steps = Math.ceil(cards / perCell / layerNames.length)
  const keys = freshOrderKeys(Math.max(steps, perCell, layerNames.length))
  const key = (index: number) => keys[index] ?? ''
  const records: JourneyRecord[] = [newMap('map', 'Layers'), newStage('stage', 'Stage', key(0))]
  layerNames.forEach((kind, layer) => records.push(newLane(`lane${layer}`, kind, kind, key(layer))))
  const id = (layer: number, number: number) => `card${layer}x${number}`
  for (let step = 0; step < steps; step += 1) {
    records.push(newStep(`step${step}`, 'stage', `Step ${step}`, key(step)))
    for (let layer = 0; layer < layerNames.length; layer += 1) {
      for (let row = 0; row < perCell; row += 1) {
        const number = step * perCell + row
        const card = newCard(
          id(layer, number),
          `lane${layer}`,
          `step${step}`,
          `A card of ${layer} at step ${step}, number ${row}`,
          key(row)
        )
        records.push({ ...card, owner: layer > 2 ? `Department ${(step + row) % 200}` : '', constraint: layer === 3 && number % 10 === 0 })
      }
    }
  }
  const most = steps * perCell
  for (let layer = 0; layer < 4; layer += 1) {
    for (let number = 0; number < most; number += 1) {
      for (const by of [0, 7, ...(number % 2 === 0 ? [31] : [])]) {
        const other = (number * (by === 31 ? 3 : 1) + by) % most
        records.push(newLink(`link${layer}x${number}x${by}`, id(layer, number), id(layer + 1, other), 'dependsOn'))
      }
    }
  }
  return documentOf(records)
}
