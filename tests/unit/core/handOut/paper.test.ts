import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { paperOf } from '#core/handOut/paper.ts'
import { pxPerMm, sheetSize } from '#core/handOut/paper/paperSize.ts'
import { smallestText } from '#core/handOut/paper/smallestText.ts'
import { tileMeasures, tileScale, tilesOf } from '#core/handOut/paper/tiles.ts'
import { documentOf, withChanges } from '#core/model/document.ts'
import { stagesOf, stepsOf } from '#core/queries/journey.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'

const edition = editionIn('en', '2026-11-21', null)
let count = 0
const document = documentOf(sampleMap('en', () => `id${(count += 1)}`))
const options = (paper: HandOutOptions['paper'], more: Partial<HandOutOptions> = {}): HandOutOptions => ({
  ...usualHandOut,
  language: 'en',
  paper,
  ...more
})

describe('paper', () => {
  it('has the sizes of ISO 216, either way round', () => {
    expect(sheetSize({ size: 'a4', orientation: 'wide', spread: 'one' })).toEqual({ width: 297, height: 210 })
    expect(sheetSize({ size: 'a0', orientation: 'tall', spread: 'one' })).toEqual({ width: 841, height: 1189 })
    expect(sheetSize({ size: 'fit', orientation: 'tall', spread: 'one' })).toBeNull()
  })

  it('says how small the smallest text becomes, and warns below what can be read from where it hangs', () => {
    const small = paperOf(document, options({ size: 'a4', orientation: 'wide', spread: 'one' }), edition)
    expect(small.smallestText).toBeGreaterThan(1)
    expect(small.smallestText).toBeLessThan(2.5)
    expect(small.issues.map(({ code, values }) => [code, values['wanted']])).toEqual([['paper.small.one', '2.5']])
    const large = paperOf(document, options({ size: 'a0', orientation: 'wide', spread: 'one' }), edition)
    expect([large.wantedText, large.issues]).toEqual([6, []])
    expect(large.smallestText).toBeGreaterThan(6)
    // Four times the side of A4 is four times the text.
    expect((large.smallestText ?? 0) / (small.smallestText ?? 1)).toBeGreaterThan(3.9)
  })

  it('does not take single letters on marks for text', () => {
    const text = (text: string, size: number) => ({
      kind: 'text' as const,
      x: 0,
      y: 0,
      text,
      size,
      weight: 400 as const,
      fill: '#000000',
      width: 9
    })
    expect(
      smallestText([text('L', 6), text('12', 7), { kind: 'group', x: 0, y: 0, scale: 0.5, children: [text('word', 20)] }, text('long', 12)])
    ).toBe(10)
    expect(smallestText([text('L', 6)])).toBeNull()
  })

  it('prints a stage a sheet of A4 so that it can be read, either way round, and with four steps as well', () => {
    for (const language of ['en', 'vi'] as const) {
      const own = documentOf(sampleMap(language, () => `id${(count += 1)}`))
      const [first, second] = stagesOf(own)
      const moved = stepsOf(own, second!.id).map((step) => ({ from: step, to: { ...step, stageId: first!.id, order: `z${step.order}` } }))
      const wider = withChanges(own, moved)
      expect(stepsOf(wider, first!.id)).toHaveLength(4)
      for (const each of [own, wider])
        for (const orientation of ['wide', 'tall'] as const) {
          const printed = paperOf(each, options({ size: 'a4', orientation, spread: 'stages' }), editionIn(language, '2026-11-21', null))
          const sizes = printed.sheets.map(({ name, smallestText }) => [name, smallestText ?? 0] as const)
          expect(sizes.filter(([, size]) => size < 2.5)).toEqual([])
        }
    }
  })

  it('fits all of a page on one sheet, inside what printers reach', () => {
    const { sheets } = paperOf(document, options({ size: 'a3', orientation: 'tall', spread: 'one' }), edition)
    const [sheet] = sheets
    expect([sheets.length, sheet!.scene.width, sheet!.scene.height]).toEqual([1, 297 * pxPerMm, 420 * pxPerMm])
    const drawing = sheet!.scene.primitives[1]
    expect(drawing?.kind === 'group' && drawing.x >= 5 * pxPerMm - 0.01 && drawing.y >= 5 * pxPerMm).toBe(true)
  })

  it('spreads a drawing over tiles that cover all of it and share a strip', () => {
    const sheet = { width: 297, height: 210 }
    for (const [width, height, scale] of [
      [900, 600, 1],
      [2000, 1200, 1],
      [26_000, 9000, 1],
      [2000, 1200, 1.9],
      [1046.9, 600, 1]
    ] as const) {
      const tiles = tilesOf({ width, height }, sheet, scale)
      const shared = (tileMeasures.overlap * pxPerMm) / scale
      const right = Math.max(...tiles.map((tile) => tile.left + tile.width))
      const bottom = Math.max(...tiles.map((tile) => tile.top + tile.height))
      expect([right >= width - 0.02, bottom >= height - 0.02]).toEqual([true, true])
      // No sheet more than it takes: without the last column or row something would be missing.
      expect(Math.max(...tiles.map((tile) => tile.left))).toBeLessThan(Math.max(1, width - shared))
      for (const tile of tiles) {
        const next = tiles.find(({ row, column }) => row === tile.row && column === tile.column + 1)
        if (next) expect(tile.left + tile.width - next.left).toBeCloseTo(shared, 6)
      }
    }
    expect(tilesOf({ width: 2000, height: 1200 }, sheet, 1).map(({ label }) => label)).toEqual(['A1', 'A2', 'B1', 'B2'])
    expect(tilesOf({ width: 900, height: 30_000 }, sheet, 1).at(27)?.label).toBe('AB1')
  })

  it('draws tiles a little smaller where that spares a row, never smaller than can be read', () => {
    const sheet = { width: 297, height: 210 }
    // Two columns of A4 are 2,056 px wide.
    const scale = tileScale({ width: 2100, height: 600 }, sheet, 0.8)
    expect([tilesOf({ width: 2100, height: 600 }, sheet, 1).length, tilesOf({ width: 2100, height: 600 }, sheet, scale).length]).toEqual([
      3, 2
    ])
    expect(scale).toBeCloseTo(2056 / 2100, 2)
    expect(tileScale({ width: 2100, height: 600 }, sheet, 0.99)).toBe(1)
    expect(tileScale({ width: 900, height: 600 }, sheet, 0.5)).toBe(1)
    expect(tileScale({ width: 900, height: 600 }, sheet, 1.9)).toBe(1.9)
  })

  it('draws tiles at 100 %, and larger for a wall', () => {
    const table = paperOf(document, options({ size: 'a4', orientation: 'wide', spread: 'tiles' }), edition)
    expect(table.sheets[0]?.kind).toBe('overview')
    expect(table.smallestText).toBeCloseTo(12 / pxPerMm, 6)
    const wall = paperOf(document, options({ size: 'a0', orientation: 'wide', spread: 'tiles' }), edition)
    expect(wall.smallestText).toBeGreaterThanOrEqual(6)
    expect([...table.issues, ...wall.issues]).toEqual([])
  })

  it('speaks of sizes as the language writes them', () => {
    const vi = paperOf(document, options({ size: 'a4', orientation: 'wide', spread: 'one' }), editionIn('vi', '2026-11-21', null))
    expect(vi.issues[0]?.values['wanted']).toBe('2,5')
  })

  it('has words for what stands on its sheets in both languages', () => {
    for (const language of ['en', 'vi'] as const) {
      const { say } = editionIn(language, '2026-11-21', null)
      for (const key of ['stageOf', 'tileFoot', 'overview', 'overviewTitle', 'overviewHint'])
        expect(say(`paper:${key}`)).not.toContain('paper:')
      for (const key of ['small.one', 'small.stages', 'small.tiles', 'small.view', 'userUnit', 'pictures'])
        expect(say(`issue:paper.${key}`)).not.toContain('issue:')
    }
  })
})
