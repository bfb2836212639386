import { expect } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { paperSizes } from '#core/handOut/options.ts'
import { paperOf } from '#core/handOut/paper.ts'
import { drawableCards } from '#publishing/completePages.ts'
import { eachText } from '#publishing/eachText.ts'
import { makePdf, pdfOptions } from '../../unit/publishing/pdf/makePdf.ts'
import { allText, openPdf, solid } from '../../unit/publishing/pdf/openPdf.ts'
import { Random } from '../randomJourney.ts'
import { seed } from '../seed.ts'
import { nastyJourney } from './nastyJourney.ts'

/** Writes random maps as PDF on random paper and reads them with another reader: all text, all cards, and no address but of web and mail. */
export async function pdfRounds(count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    const own = (seed + round * 7919) % 1_000_000_000
    try {
      await check(own)
    } catch (error) {
      throw new Error(`Repeat with OI_SEED=${own} OI_RUNS=1`, { cause: error })
    }
  }
}

const rightToLeft = /[\u0590-\u08ff\u202a-\u202e]/u
const letters = (text: string): string => [...text].sort().join('')

async function check(own: number): Promise<void> {
  const random = new Random(own)
  const document = nastyJourney(own)
  const language = random.pick(['en', 'vi'] as const) ?? 'en'
  const options = pdfOptions(language, {
    look: random.pick(['light', 'dark', 'ink'] as const) ?? 'light',
    density: random.pick(['comfortable', 'compact'] as const) ?? 'compact',
    titleBlock: random.next() < 0.7,
    paper: {
      size: random.pick(paperSizes) ?? 'fit',
      orientation: random.pick(['wide', 'tall'] as const) ?? 'wide',
      spread: random.pick(['one', 'stages', 'tiles'] as const) ?? 'one'
    }
  })
  const { data, cards, pages } = await makePdf(document, options)
  const { sheets } = paperOf(document, options, editionIn(language, '2026-11-21', 7))
  const pdf = await openPdf(data)
  expect([pages, pdf.numPages]).toEqual([sheets.length, sheets.length])
  expect(cards).toBe(drawableCards(document).length)
  const lines: string[] = []
  for (const { scene } of sheets) eachText(scene.primitives, ({ text }) => lines.push(text.normalize('NFC')))
  const expected = solid(lines.join(''))
  const found = await allText(pdf)
  // A reader passes over what lies beyond the sheet of a tile: what is not wider than the strip that two sheets share is whole somewhere.
  if (sheets.some(({ kind }) => kind === 'tile')) {
    for (const line of new Set(lines)) if (line.length <= 4 && !rightToLeft.test(line)) expect(found).toContain(solid(line))
  }
  // What runs from right to left is put in order by the reader: there the letters are compared, not their order.
  else if (rightToLeft.test(expected)) expect(letters(found)).toBe(letters(expected))
  else expect(found).toBe(expected)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    expect(Math.max(page.view[2] ?? 0, page.view[3] ?? 0)).toBeLessThanOrEqual(14_400)
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) expect(url).toMatch(/^(?:https?:\/\/|mailto:)/u)
  }
  expect(await pdf.getOutline()).not.toHaveLength(0)
}
