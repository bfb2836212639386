// The view of the layers on random maps, in any room: every card once, in its band, beside no other; the same as set from scratch.
import { expect, test } from 'vitest'
import { layerFindingsOf } from '#core/analyses/layerFindings.ts'
import { layersOf } from '#core/analyses/layers.ts'
import { layerLinksWithin, layoutLayers, type LayersLayout } from '#core/layout/layers.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { drawnRecords } from '#core/scene/check.ts'
import { layersScene } from '#core/scene/layersScene.ts'
import { themeOf } from '#core/theme/theme.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

const kinds = ['experiences', 'interactions', 'touchpoints', 'frontstage', 'procedures', 'systems'] as const
const words = {
  layers: [0, 1, 2, 3, 4].map((layer) => ({ name: `Layer ${layer}`, meaning: 'What it means' })),
  nothingBeneath: 'Nothing beneath',
  servesNothing: 'Serves nothing',
  constraint: 'Constraint',
  channel: (channel: string) => channel
}

test('every card and link is drawn once, nothing overlaps, and an edit leaves what setting it anew would give', () => {
  forSeeds(runs(15), (seed) => {
    const random = new Random(seed)
    const keys = freshOrderKeys(kinds.length)
    let document = documentOf([
      ...[...allRecords(smallJourney())].filter(({ type }) => type !== 'lane'),
      ...kinds.map((kind, index) => newLane(`layer${index}`, kind, kind, keys[index] ?? ''))
    ])
    let next = 0
    for (let edit = 0; edit < 90; edit += 1) {
      document = randomCommand(document, random, () => `n${seed}x${(next += 1)}`)?.document ?? document
      if (edit % 9 !== 0) continue
      const room = { width: 500 + random.below(1500), height: 300 + random.below(900) }
      const layers = layersOf(document)
      const layout = layoutLayers(layers, layerFindingsOf(layers), room)
      isSound(layout)
      expect(drawnRecords(layersScene(layout, themeOf('light'), words))).toEqual(new Set(layers.placeOf.keys()))
      expect(new Set(layerLinksWithin(layout).map(({ support }) => support.link.id))).toEqual(
        new Set(layers.support.below.flat().map(({ link }) => link.id))
      )
      // Copies of all records: nothing that was kept for the old ones is found again.
      const anew = layersOf(documentOf([...allRecords(document)].map((record) => ({ ...record }))))
      const other = layoutLayers(anew, layerFindingsOf(anew), room)
      expect(other.boxes).toEqual(layout.boxes)
      expect(layerLinksWithin(other)).toEqual(layerLinksWithin(layout))
    }
  })
})

function isSound(layout: LayersLayout): void {
  expect(layout.boxes.length).toBe(layout.layers.cards.length)
  for (const band of layout.bands) {
    const row = band.cards.toSorted((a, b) => a.x - b.x)
    expect(row).toEqual(band.cards)
    row.forEach((box, index) => {
      const before = row[index - 1]
      expect(box.x).toBeGreaterThanOrEqual(before ? before.x + before.width : band.x + layout.nameWidth)
      expect(box.x + box.width).toBeLessThanOrEqual(band.x + band.width)
      expect(box.y).toBeGreaterThanOrEqual(band.y)
      expect(box.y + box.height).toBeLessThanOrEqual(band.y + band.height)
      for (const line of box.lines) expect(line.x + line.width).toBeLessThanOrEqual(box.width)
    })
  }
}
