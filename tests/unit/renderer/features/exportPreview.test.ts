import { expect, test } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'
import { documentOf } from '#core/model/document.ts'
import { templateIds } from '#core/samples/templateIds.ts'
import { recordsOfTemplate } from '#core/samples/templates.ts'
import { pixelSize as publishedSize } from '../../../../src/publishing/picture.ts'
import { completenessOf, pixelSize, previewScene } from '../../../../src/renderer/features/exporting/preview.ts'
import { fileNameOf } from '../../../../src/renderer/features/exporting/fileNameOf.ts'

const newIds = () => {
  let last = 0
  return () => `id${(last += 1)}`
}
const look = { look: 'light', density: 'compact', titleBlock: true, words: sceneWords('vi') } as const

test('the preview of every template holds all of its cards and steps', () => {
  for (const template of templateIds) {
    const document = documentOf(recordsOfTemplate(template, 'vi', newIds()))
    const { cards, drawnCards, steps, drawnSteps } = completenessOf(document, previewScene(document, look))
    expect({ template, drawnCards, drawnSteps }).toEqual({ template, drawnCards: cards, drawnSteps: steps })
  }
})

test('a card that is not drawn is counted as missing', () => {
  const document = documentOf(recordsOfTemplate('customerJourney', 'en', newIds()))
  const scene = previewScene(document, look)
  const { cards, drawnCards } = completenessOf(document, { ...scene, primitives: [] })
  expect(cards).toBeGreaterThan(0)
  expect(drawnCards).toBe(0)
})

test('the size that is promised is the size that is published', () => {
  for (const scale of [1, 2, 3, 4]) {
    const scene = { width: 1996.4, height: 1179.000_000_1 }
    expect(pixelSize(scene, scale)).toEqual(publishedSize(scene, scale))
  }
})

test('a title becomes a name that every system takes', () => {
  expect(fileNameOf('Hoá đơn: sai/đúng?')).toBe('Hoá đơn sai đúng')
  expect(fileNameOf(' ... ')).toBe('map')
})
