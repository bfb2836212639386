import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { diagramScene } from '#core/exchange/diagram/diagramScene.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { newMap } from '#core/model/map.ts'
import { lanesOf } from '#core/queries/journey.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { drawnRecords } from '#core/scene/check.ts'
import type { Primitive } from '#core/scene/primitives.ts'

const edition = editionIn('vi', '2026-11-21', null)
let count = 0
const document = documentOf(sampleMap('vi', () => `id${(count += 1)}`))

function texts(primitives: readonly Primitive[]): string[] {
  return primitives.flatMap((one) => (one.kind === 'text' ? [one.text] : one.kind === 'group' ? texts(one.children) : []))
}

test.each(['canvas', 'drawio'] as const)('the preview of %s shows every card that the file holds, within its edges', (format) => {
  const hidden = new Set(lanesOf(document).flatMap((lane) => (lane.hidden ? [lane.id] : [])))
  const cards = [...allRecords(document)].flatMap((record) => (record.type === 'card' && !hidden.has(record.laneId) ? [record.id] : []))
  const scene = diagramScene(document, edition, format)
  expect([...drawnRecords(scene)].sort()).toEqual(cards.sort())
  const [ground, drawing] = scene.primitives
  expect(ground).toMatchObject({ kind: 'rect', width: scene.width, height: scene.height })
  const inner = drawing?.kind === 'group' ? drawing : null
  for (const one of inner?.children ?? [])
    if (one.kind === 'rect') {
      expect(one.x + (inner?.x ?? 0)).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width + (inner?.x ?? 0)).toBeLessThanOrEqual(scene.width)
      expect(one.y + one.height + (inner?.y ?? 0)).toBeLessThanOrEqual(scene.height)
    }
  // Feelings are words in a canvas and points of curves in draw.io.
  expect(texts(scene.primitives).some((text) => text.startsWith('Chị Lan:'))).toBe(format === 'canvas')
})

test('a map without anything has a preview too', () => {
  const { width, height } = diagramScene(documentOf([newMap('map', '')]), edition, 'canvas')
  expect([width > 0, height > 0]).toEqual([true, true])
})
