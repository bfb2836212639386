// @vitest-environment node
// What a browser draws of the SVG beside the pixels of the PNG, and the widths of its lines beside those that were measured.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JourneyRecord } from '#core/model/records.ts'
import { measureText } from '#core/text/measure.ts'
import type { FontWeight } from '#core/scene/primitives.ts'
import { writePng } from '#publishing/writers/png.ts'
import { writeSvg } from '#publishing/writers/svg.ts'
import { fileBrowser, sampleRecords, written, type FileBrowser } from './inBrowser.ts'

let browser: FileBrowser
beforeAll(async () => {
  browser = await fileBrowser()
})
afterAll(() => browser.close())

interface Line {
  readonly text: string
  readonly width: number
  readonly size: number
  readonly weight: number
  readonly italic: boolean
  readonly letterSpacing: number
}

async function linesOf(svg: Buffer): Promise<Line[]> {
  const { page, complaints } = await browser.open(svg, 'svg')
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('text')].map((element) => ({
      text: element.textContent ?? '',
      width: element.getComputedTextLength(),
      size: Number(element.getAttribute('font-size')),
      weight: Number(element.getAttribute('font-weight')),
      italic: element.getAttribute('font-style') === 'italic',
      letterSpacing: Number(element.getAttribute('letter-spacing') ?? 0)
    }))
  )
  expect(complaints).toEqual([])
  await page.close()
  return lines
}

describe.each(['en', 'vi'] as const)('the sample in %s', (language) => {
  test.each(['light', 'dark', 'ink'] as const)('looks the same in SVG and PNG, %s', { timeout: 60_000 }, async (look) => {
    const apart = await apartAt(sampleRecords(language), { language, look })
    // Letters are smoothed otherwise; a shape that is missing, moved or of another colour costs far more.
    expect(apart.mean).toBeLessThan(1.2)
    expect(apart.worstBlock).toBeLessThan(40)
  })

  test('has lines as wide as they were measured, with the letters of the file alone', async () => {
    for (const { text, width, size, weight, italic, letterSpacing } of await linesOf(
      await written(writeSvg, sampleRecords(language), { language })
    ))
      expect(Math.abs(width - measureText(text, { size, weight: weight as FontWeight, italic, letterSpacing })), text).toBeLessThan(0.05)
  })
})

describe('letters that the typeface lacks', () => {
  const foreign = 'Trả → xong ✓ 😀 👩‍💻 👍🏽 مرحبا بكم Ωμέγα Жук ★ שלום 🇻🇳 ☎️ ‱ ① ↔ ▲ ♥'
  const records = sampleRecords('vi').map((record) => (record.type === 'card' ? { ...record, text: foreign } : record))

  test('are never wider than the room that was kept for them', async () => {
    const lines = await linesOf(await written(writeSvg, records, { language: 'vi' }))
    expect(lines.filter(({ text }) => text.includes('→')).length).toBeGreaterThan(10)
    for (const { text, width, size, weight, italic, letterSpacing } of lines)
      expect(width, text).toBeLessThan(measureText(text, { size, weight: weight as FontWeight, italic, letterSpacing }) + 0.5)
  })

  test('look the same in SVG and PNG', { timeout: 60_000 }, async () => {
    const apart = await apartAt(records, { language: 'vi', look: 'light' })
    expect(apart.mean).toBeLessThan(1.2)
    expect(apart.worstBlock).toBeLessThan(48)
  })
})

/** How far apart a map is in SVG as the browser draws it and in PNG, of the same size to the pixel. */
async function apartAt(records: JourneyRecord[], options: Parameters<typeof written>[2]) {
  const svg = await written(writeSvg, records, options)
  const png = await written(writePng, records, { ...options, picture: { by: 'scale', scale: 1 } })
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
  const { page } = await browser.open(svg, 'svg', size)
  const drawn = await page.screenshot()
  await page.close()
  const { page: blank } = await browser.open(Buffer.from('<!DOCTYPE html>'), 'html')
  const apart = await blank.evaluate(difference, [drawn.toString('base64'), png.toString('base64')] as const)
  await blank.close()
  expect(apart.sizes).toEqual([size, size])
  return apart
}

/** Runs in the page: mean difference a channel of two pictures, and the largest mean of a block of 16 × 16. */
async function difference(pictures: readonly [string, string]) {
  const read = async (base64: string) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, canvas.width, canvas.height)
  }
  const [one, other] = [await read(pictures[0]), await read(pictures[1])]
  const blocks = new Map<number, number>()
  let sum = 0
  for (let at = 0; at < one.data.length; at += 4) {
    let own = 0
    for (let channel = 0; channel < 3; channel += 1) own += Math.abs(one.data[at + channel]! - other.data[at + channel]!) / 3
    sum += own
    const [x, y] = [(at / 4) % one.width, Math.floor(at / 4 / one.width)]
    const block = (y >> 4) * 10_000 + (x >> 4)
    blocks.set(block, (blocks.get(block) ?? 0) + own / 256)
  }
  return {
    sizes: [one, other].map(({ width, height }) => ({ width, height })),
    mean: sum / (one.width * one.height),
    worstBlock: Math.max(...blocks.values())
  }
}
