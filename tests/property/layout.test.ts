import { describe, expect, test } from 'vitest'
import { runCommand } from '#core/commands/runCommand.ts'
import { layoutMap, updateLayout } from '#core/layout/layout.ts'
import type { Box, CardBox, MapLayout } from '#core/layout/boxes.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf, recordOfType } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { applyDiff, invertDiff, squashDiffs, type RecordsDiff } from '#core/model/diff.ts'
import { smallJourney, Random, randomCommand } from './randomJourney.ts'

const seeds = Array.from({ length: 12 }, (_, index) => 20_261_121 + index)

function allCards(layout: MapLayout): (Box & { readonly card: CardBox })[] {
  return layout.lanes.flatMap((lane) =>
    [...lane.cells.values()].flat().map((card) => ({ card, x: card.x, y: lane.y + card.y, width: card.width, height: card.height }))
  )
}

// What a link box works out only on demand, which comparing the boxes would pass over.
const drawnLinks = ({ links }: MapLayout) =>
  links.map(({ link, d, tip, tail, labelAt, bounds, points }) => ({ link, d, tip, tail, labelAt, bounds, points }))

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe.each(seeds)('random commands, seed %i', (seed) => {
  test('an updated layout equals one made from scratch after every command', () => {
    const random = new Random(seed)
    const density = seed % 2 === 0 ? 'comfortable' : 'compact'
    let count = 0
    const newId = () => `r${(count += 1)}`
    let document = smallJourney()
    let layout = layoutMap(document, { density })
    const diffs: RecordsDiff[] = []
    for (let step = 0; step < 160; step += 1) {
      const outcome = randomCommand(document, random, newId)
      if (!outcome) continue
      document = outcome.document
      diffs.push(outcome.diff)
      layout = updateLayout(layout, document, outcome.diff)
      const fromScratch = layoutMap(document, { density })
      expect(layout, `after ${outcome.id}, step ${step}`).toEqual(fromScratch)
      expect(drawnLinks(layout), `links after ${outcome.id}, step ${step}`).toEqual(drawnLinks(fromScratch))
    }
    // Many edits at once, as undo brings them.
    const back = invertDiff(squashDiffs(diffs.slice(diffs.length >> 1)))
    const before = applyDiff(document, back)
    const restored = updateLayout(layout, before, back)
    expect(restored).toEqual(layoutMap(before, { density }))
    expect(drawnLinks(restored)).toEqual(drawnLinks(layoutMap(before, { density })))
  })

  test('cards never overlap, lie in their lane, and all are there', () => {
    const random = new Random(seed + 1000)
    let count = 0
    let document = smallJourney()
    for (let step = 0; step < 260; step += 1) document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
    const layout = layoutMap(document, { density: 'comfortable' })
    const cards = allCards(layout)
    for (const [index, a] of cards.entries()) for (const b of cards.slice(index + 1)) expect(overlap(a, b)).toBe(false)
    for (const lane of layout.lanes)
      for (const card of [...lane.cells.values()].flat()) expect(card.y + card.height + 8).toBeLessThanOrEqual(lane.height)
    for (const { card } of cards) expect(recordOfType(document, 'card', card.card.id)).toBe(card.card)
  })
})

test('writing one card leaves every other box the same object', () => {
  const random = new Random(7)
  let count = 0
  const newId = () => `r${(count += 1)}`
  let document = smallJourney()
  for (let step = 0; step < 400; step += 1) document = randomCommand(document, random, newId)?.document ?? document
  const layout = layoutMap(document, { density: 'comfortable' })
  const place = allCards(layout)[0]?.card
  if (!place) throw new Error('the random journey has no card')
  const outcome = runCommand(document, 'card.setText', { id: place.card.id, text: `${place.card.text}!` }, { newId })
  if (!outcome.ok) throw new Error(outcome.error.code)
  const next = updateLayout(layout, outcome.value.document, outcome.value.diff)
  expect(next.steps).toBe(layout.steps)
  expect(next.stages).toBe(layout.stages)
  const before = new Set(allCards(layout).map(({ card }) => card))
  const changed = allCards(next).filter(({ card }) => !before.has(card))
  expect(changed.map(({ card }) => card.card.id)).toEqual([place.card.id])
  expect(next.lanes.filter((lane, index) => lane !== layout.lanes[index]).map((lane) => lane.lane.id)).toEqual([place.card.laneId])
})

test('a card that keeps its height keeps every link; one that grows moves only the links below it or beside it', () => {
  const steps = freshOrderKeys(6)
  const lanes = ['doing', 'thinking', 'needs'] as const
  const card = (lane: number, step: number) => newCard(`c${lane}${step}`, `l${lane}`, `t${step}`, 'A card', 'a0')
  const document = documentOf([
    newMap('map', 'Links'),
    newStage('s', 'Stage', 'a0'),
    ...steps.map((key, step) => newStep(`t${step}`, 's', `Step ${step}`, key)),
    ...lanes.map((kind, lane) => newLane(`l${lane}`, kind, kind, steps[lane] ?? '')),
    ...lanes.flatMap((_, lane) => steps.map((_, step) => card(lane, step))),
    ...lanes.flatMap((_, lane) => [0, 3].map((step) => newLink(`k${lane}${step}`, `c${lane}${step}`, `c${lane}${step + 1}`, 'leadsTo')))
  ])
  const layout = layoutMap(document, { density: 'comfortable' })
  const kept = (text: string) => {
    const outcome = runCommand(document, 'card.setText', { id: 'c10', text }, { newId: () => 'new' })
    if (!outcome.ok) throw new Error(outcome.error.code)
    const next = updateLayout(layout, outcome.value.document, outcome.value.diff)
    return { isSame: next.links === layout.links, ids: next.links.filter((box, at) => box === layout.links[at]).map((box) => box.link.id) }
  }
  expect(kept('A deed')).toEqual({ isSame: true, ids: ['k00', 'k03', 'k10', 'k13', 'k20', 'k23'] })
  expect(kept('A card that says so much that its row has to grow')).toEqual({ isSame: false, ids: ['k00', 'k03', 'k13'] })
})
