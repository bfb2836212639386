// Hand-offs against a plain walk over the steps that knows nothing of lists and caches.
import { expect, test } from 'vitest'
import { handOffsOf } from '#core/analyses/handOffs.ts'
import type { Card } from '#core/model/card.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { compareOrder } from '#core/model/orderKey.ts'
import { allStepsOf, lanesOf } from '#core/queries/journey.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

function plainly(document: JourneyDocument): string[] {
  const lanes = lanesOf(document)
  const line = lanes.findIndex(({ kind }) => kind === 'lineOfVisibility')
  const isUnseen = (laneId: string) => {
    const at = lanes.findIndex(({ id }) => id === laneId)
    return line >= 0 ? at > line : ['backstage', 'procedures', 'systems'].includes(lanes[at]?.kind ?? '')
  }
  const steps = allStepsOf(document)
  const columnOf = ({ stepId }: Card) => steps.findIndex(({ id }) => id === stepId)
  const laneAt = ({ laneId }: Card) => lanes.findIndex(({ id }) => id === laneId)
  const cards = [...allRecords(document)].filter(
    (record): record is Card => record.type === 'card' && record.owner !== '' && isUnseen(record.laneId)
  )
  const found: string[] = []
  let last: { key: string; column: number } | undefined
  steps.forEach((_, column) => {
    const here = cards
      .filter((card) => columnOf(card) <= column && column < columnOf(card) + card.span)
      .sort((a, b) => laneAt(a) - laneAt(b) || columnOf(a) - columnOf(b) || compareOrder(a, b))
    const keys = [...new Set(here.map(({ owner }) => owner.replace(/\s+/gu, ' ').toLowerCase()))]
    const turns = keys.toSorted((a, b) => Number(b === last?.key) - Number(a === last?.key))
    for (const key of turns) {
      if (last && last.key !== key) found.push(`${last.key} ${last.column} → ${key} ${column}`)
      last = { key, column }
    }
  })
  return found
}

test('hand-offs agree with a plain walk over the steps, after every edit', () => {
  forSeeds(runs(30), (seed) => {
    const random = new Random(seed)
    let document = smallJourney()
    let next = 0
    for (let edit = 0; edit < 150; edit += 1) {
      document = randomCommand(document, random, () => `n${seed}x${(next += 1)}`)?.document ?? document
      if (edit % 5 !== 0) continue
      const { handOffs } = handOffsOf(document)
      const key = (name: string) => name.replace(/\s+/gu, ' ').toLowerCase()
      expect(handOffs.map(({ from, to, fromColumn, toColumn }) => `${key(from)} ${fromColumn} → ${key(to)} ${toColumn}`)).toEqual(
        plainly(document)
      )
    }
  })
})
