import { expect, test } from 'vitest'
import { usualHandOut, type PictureSize } from '#core/handOut/options.ts'
import { picturePixels, pictureScale } from '#core/handOut/picturePixels.ts'
import { documentOf } from '#core/model/document.ts'
import { textCell } from '#core/handOut/tables/tableCell.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { templateIds } from '#core/samples/templateIds.ts'
import { recordsOfTemplate } from '#core/samples/templates.ts'
import { countDrawn } from '../../../../src/renderer/features/exporting/preview/countDrawn.ts'
import { firstCells, firstLines, shownMost } from '../../../../src/renderer/features/exporting/preview/firstOf.ts'
import { makePreview, makeTable } from '../../../../src/renderer/features/exporting/preview/makePreview.ts'
import { fileNameOf } from '../../../../src/renderer/features/exporting/fileNameOf.ts'

const newIds = () => {
  let last = 0
  return () => `id${(last += 1)}`
}
const request = { format: 'png', options: { ...usualHandOut, language: 'vi' }, day: '2026-11-21', version: 7 } as const
const templateOf = (template: (typeof templateIds)[number]) => documentOf(recordsOfTemplate(template, 'vi', newIds()))

test('the preview of every template holds all of its cards and steps', () => {
  for (const template of templateIds) {
    const { facts } = makePreview(templateOf(template), request)
    const { cards, drawnCards, steps, drawnSteps } = facts.completeness
    expect({ template, drawnCards, drawnSteps }).toEqual({ template, drawnCards: cards, drawnSteps: steps })
    expect(facts.pages).toHaveLength(1)
  }
})

test('a card that is not drawn is counted as missing', () => {
  const document = templateOf('customerJourney')
  const { pages } = makePreview(document, request)
  const { cards, drawnCards } = countDrawn(
    document,
    pages.map((page) => ({ ...page, scene: { ...page.scene, primitives: [] } }))
  )
  expect(cards).toBeGreaterThan(0)
  expect(drawnCards).toBe(0)
})

test('what stays at home is not in the preview, and is counted', () => {
  const document = templateOf('customerJourney')
  const choice = { ...usualHandOut.choice, without: ['assumptions' as const] }
  const before = makePreview(document, request).facts
  const { facts } = makePreview(document, { ...request, options: { ...request.options, choice } })
  expect(facts.leftOut.cards).toBeGreaterThan(0)
  expect(facts.completeness.cards).toBe(before.completeness.cards - facts.leftOut.cards)
  expect(facts.completeness.drawnCards).toBe(facts.completeness.cards)
})

test('lanes that the map hides are left out, and nobody is said to have chosen so', () => {
  const sample = documentOf(sampleMap('en', newIds()))
  const { facts } = makePreview(sample, request)
  expect(facts.leftOut).toMatchObject({ cards: 0, hiddenLanes: 3 })
  const choice = { ...usualHandOut.choice, without: ['assumptions' as const] }
  const { leftOut } = makePreview(sample, { ...request, options: { ...request.options, choice } }).facts
  expect(leftOut.cards).toBe(
    facts.completeness.cards - makePreview(sample, { ...request, options: { ...request.options, choice } }).facts.completeness.cards
  )
})

test('long tables and texts are cut for the eye alone', () => {
  const row = Array.from({ length: 90 }, (_, at) => ({ ...textCell(`cell ${at}`), columns: at === 0 ? 90 : 1 }))
  const table = firstCells({ name: 'long', rows: Array.from({ length: 999 }, () => row), headRows: 1 })
  expect(table).toMatchObject({ rowCount: 998, columnCount: 90 })
  expect(table.rows[0]?.[0]?.columns).toBe(shownMost.columns)
  expect(table.rows.flat().length).toBeLessThanOrEqual(shownMost.cells)
  expect(firstLines(`${'x'.repeat(5000)}\n`.repeat(1000)).length).toBeLessThan(shownMost.lines * (shownMost.lineLength + 2))
})

test('texts are shown from their beginning and say what they cannot hold', () => {
  const { facts } = makePreview(templateOf('customerJourney'), { ...request, format: 'mermaid' })
  expect(facts.pages).toEqual([])
  expect(facts.text).toMatch(/^journey\n/)
  expect(facts.issues.length).toBeGreaterThan(0)
})

test('a table for the clipboard has the map’s stages with their spans, and the same words as lines', () => {
  const { html, text } = makeTable(templateOf('customerJourney'), request)
  expect(html).toMatch(/<th colspan="\d+">/)
  expect(text.split('\n').length).toBeGreaterThan(3)
  expect(text).toContain('\t')
})

test('the size that is promised is counted in whole pixels', () => {
  const scene = { width: 1996.4, height: 1179.000_000_1 }
  const sizeOf = (size: PictureSize) => picturePixels(scene, pictureScale(size, scene.width))
  expect(sizeOf({ by: 'scale', scale: 2 })).toEqual({ width: 3993, height: 2358 })
  expect(sizeOf({ by: 'pixels', width: 3840 }).width).toBe(3840)
  expect(sizeOf({ by: 'dpi', dpi: 192 })).toEqual({ width: 3993, height: 2358 })
})

test('a title becomes a name that every system takes', () => {
  expect(fileNameOf('Hoá đơn: sai/đúng?')).toBe('Hoá đơn sai đúng')
  expect(fileNameOf(' ... ')).toBe('map')
})
