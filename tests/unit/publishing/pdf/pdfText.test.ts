import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { pagesOf } from '#core/handOut/pages.ts'
import { newCard } from '#core/model/card.ts'
import { withChanges, type JourneyDocument } from '#core/model/document.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { lanesOf, allStepsOf } from '#core/queries/journey.ts'
import { makePdf, pdfOptions, sample } from './makePdf.ts'
import { allText, openPdf, poppler, solid, textPieces } from './openPdf.ts'

/** Every letter of the Vietnamese alphabet with every tone, both cases, and the sign of the currency. */
const vowels = 'aăâeêioôơuưy'
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const letters = [...vowels, ...vowels.toUpperCase()].flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')))
const alphabet = [...letters, 'đ', 'Đ', '₫']

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
}

function lines(primitives: readonly Primitive[], x = 0, y = 0, scale = 1): Line[] {
  return primitives.flatMap((primitive): Line[] => {
    if (primitive.kind === 'group')
      return lines(primitive.children, x + primitive.x * scale, y + primitive.y * scale, scale * (primitive.scale ?? 1))
    if (primitive.kind !== 'text') return []
    const share = primitive.anchor === 'middle' ? 0.5 : primitive.anchor === 'end' ? 1 : 0
    return [{ text: primitive.text, x: x + (primitive.x - primitive.width * share) * scale, y: y + primitive.y * scale }]
  })
}

function withCard(document: JourneyDocument, text: string): JourneyDocument {
  const lane = lanesOf(document).find(({ kind }) => kind === 'doing')!
  const step = allStepsOf(document)[0]!
  return withChanges(document, [{ from: null, to: newCard('letters', lane.id, step.id, text, 'zz') }])
}

describe('text in a PDF', () => {
  it('knows all 134 letters that Vietnamese has beside those of ASCII', () =>
    expect(new Set(alphabet.filter((letter) => letter > '\u007f' && letter !== '₫')).size).toBe(134))

  it('gives back every letter of Vietnamese as it was typed, composed or not', async () => {
    for (const form of ['NFC', 'NFD']) {
      const words = Array.from({ length: 21 }, (_, index) => alphabet.slice(index * 7, index * 7 + 7).join('')).filter(Boolean)
      const { data } = await makePdf(withCard(sample('vi'), words.join(' ').normalize(form)), pdfOptions('vi'))
      const text = await allText(await openPdf(data))
      for (const word of words) expect(text).toContain(word)
      const other = poppler('pdftotext', ['-raw', '-', '-'], data)?.toString('utf8')
      if (other === undefined) continue
      expect(other.normalize('NFC') === other).toBe(true)
      for (const word of words) expect(solid(other)).toContain(word)
    }
  })

  it.each(['en', 'vi'] as const)('is one piece a line, where the drawing has it (%s)', async (language) => {
    const document = sample(language)
    const [page] = pagesOf(document, pdfOptions(language), editionIn(language, '2026-11-21', 7))
    const { data } = await makePdf(document, pdfOptions(language))
    const pieces = await textPieces(await openPdf(data), 1)
    const expected = lines(page!.scene.primitives)
    expect(pieces.map(({ text }) => text)).toEqual(expected.map(({ text }) => text))
    pieces.forEach((piece, index) => {
      expect(piece.x).toBeCloseTo(expected[index]!.x * 0.75, 1)
      expect(piece.y).toBeCloseTo((page!.scene.height - expected[index]!.y) * 0.75, 1)
    })
  })

  it('carries the letters that it uses in subsets of the typeface, and no other font', async () => {
    const { data } = await makePdf(sample('vi'), pdfOptions('vi'))
    const fonts = [
      ...Buffer.from(data)
        .toString('latin1')
        .matchAll(/\/BaseFont\/(\S+?)\//gu)
    ].map(([, name]) => name ?? '')
    expect(fonts.length).toBeGreaterThan(4)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+BeVietnamPro-/u)
    expect(data.length).toBeLessThan(200_000)
    const listed = poppler('pdffonts', ['-'], data)?.toString('utf8')
    if (listed !== undefined)
      for (const row of listed.trim().split('\n').slice(2)) expect(row).toMatch(/^[A-Z]{6}\+BeVietnamPro-.*yes yes yes/u)
  })

  it('draws letters that the typeface lacks with others, which can be copied as well', async () => {
    const strange = ['Привет', 'Ελλάδα', '→ 42', '★ 😀']
    const { data, issues } = await makePdf(withCard(sample('en'), strange.join(' ')))
    const text = await allText(await openPdf(data))
    for (const words of strange) expect(text).toContain(solid(words))
    expect(issues).toEqual([])
  })

  it('says which letters no font has, draws boxes for them and lets them be copied', async () => {
    const nowhere = '\u{10ffff}\u{e123}'
    const { data, issues } = await makePdf(withCard(sample('en'), `A ${nowhere} B`))
    expect(issues.map(({ code }) => code)).toEqual(['writing.noShape'])
    expect(await allText(await openPdf(data))).toContain(`A${nowhere}B`)
  })
})
