import { describe, expect, test } from 'vitest'
import { layoutMap } from '#core/layout/layout.ts'
import type { Box, LinkBox, MapLayout } from '#core/layout/boxes.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { billDocument } from '../../../golden/sceneFixture.ts'
import { Random, randomCommand, smallJourney } from '../../../property/randomJourney.ts'

const layout = layoutMap(billDocument(), { density: 'comfortable' })

function linkOf(id: string): LinkBox {
  const box = layout.links.find((other) => other.link.id === id)
  if (!box) throw new Error(`no link ${id}`)
  return box
}

describe('routes', () => {
  test('a loop runs 9 px under the tallest card of its row and ends upwards under its card', () => {
    const top = layout.lanes[0]?.y ?? 0
    const again = linkOf('again')
    // Step 7 and step 5: middle of their cards; the cards are 54 and 72 high.
    expect(again.points).toEqual([
      { x: 1180, y: top + 62 },
      { x: 1180, y: top + 89 },
      { x: 816, y: top + 89 },
      { x: 816, y: top + 80 }
    ])
    expect(again.tip.angle).toBe(-Math.PI / 2)
    expect(again.labelAt).toEqual({ x: 998, y: top + 89 })
  })

  test('cards in one column are linked at their right side', () => {
    const leads = linkOf('leads')
    expect(leads.points.map((point) => point.x)).toEqual([1072, 1078, 1078, 1072])
    expect(leads.tip.angle).toBe(Math.PI)
  })

  test.each([
    [1, 0],
    [2, 0],
    // Where cards wall in the one that is linked, no way round is left.
    [4, 0.01]
  ])('no route runs through a card, where cards span up to %i steps (seeds 1–20)', (widest, mostCrossing) => {
    let [routes, crossing] = [0, 0]
    for (let seed = 1; seed <= 20; seed += 1) {
      const wild = wildLayout(seed, widest)
      const cards = wild.lanes.flatMap((lane) =>
        [...lane.cells.values()].flat().map((card) => ({ x: card.x, y: lane.y + card.y, width: card.width, height: card.height }))
      )
      routes += wild.links.length
      crossing += wild.links.filter(({ points }) =>
        points.slice(1).some((to, index) => cards.some((card) => runsThrough(card, points[index] ?? to, to)))
      ).length
    }
    expect(routes).toBeGreaterThan(50)
    expect(crossing / routes).toBeLessThanOrEqual(mostCrossing)
  })

  test('before its way is looked for, a link is known to be where its ends are (seeds 1–20)', () => {
    let [near, all] = [0, 0]
    for (let seed = 1; seed <= 20; seed += 1) {
      for (const link of wildLayout(seed, 2).links) {
        const about = link.reach
        const { bounds } = link
        all += 1
        const isWithin =
          bounds.x >= about.x &&
          bounds.y >= about.y &&
          bounds.x + bounds.width <= about.x + about.width &&
          bounds.y + bounds.height <= about.y + about.height
        if (isWithin) near += 1
        expect(link.reach).toEqual(bounds)
      }
    }
    // The others go a long way round cards that span steps.
    expect(all).toBeGreaterThan(50)
    expect(near / all).toBeGreaterThan(0.9)
  })
})

function wildLayout(seed: number, widest: number): MapLayout {
  const random = new Random(seed)
  let count = 0
  let document = smallJourney()
  for (let step = 0; step < 220; step += 1) document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
  const records = [...allRecords(document)].map((record) =>
    record.type === 'card' ? { ...record, span: Math.min(widest, record.span) } : record
  )
  return layoutMap(documentOf(records), { density: 'comfortable' })
}

function runsThrough(card: Box, a: { x: number; y: number }, b: { x: number; y: number }): boolean {
  const isAcross = Math.min(a.x, b.x) < card.x + card.width && Math.max(a.x, b.x) > card.x
  return isAcross && Math.min(a.y, b.y) < card.y + card.height && Math.max(a.y, b.y) > card.y
}
