// A page of a PDF, painted by two programs that share nothing with the writer, beside the picture of the same drawing that goes into PNG files.
import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { paperOf } from '#core/handOut/paper.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import type { Scene } from '#core/scene/primitives.ts'
import { svgOf } from '#core/scene/svg.ts'
import { loadRasteriser } from '#publishing/rasteriser.ts'
import { makePdf, pdfOptions, resourcesFolder, sample } from '../../unit/publishing/pdf/makePdf.ts'
import { openPdf, poppler } from '../../unit/publishing/pdf/openPdf.ts'

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue a pixel. */
  readonly pixels: Uint8Array
}

const a4: HandOutOptions['paper'] = { size: 'a4', orientation: 'wide', spread: 'one' }
const cases: readonly {
  readonly name: string
  readonly document: JourneyDocument
  readonly options: HandOutOptions
  readonly page: number
}[] = [
  { name: 'en light', document: sample('en'), options: pdfOptions('en'), page: 1 },
  { name: 'vi dark', document: sample('vi'), options: pdfOptions('vi', { look: 'dark' }), page: 1 },
  { name: 'vi ink', document: sample('vi'), options: pdfOptions('vi', { look: 'ink' }), page: 1 },
  { name: 'vi, a stage on A4', document: sample('vi'), options: pdfOptions('vi', { paper: { ...a4, spread: 'stages' } }), page: 3 },
  { name: 'en, a tile on A4', document: sample('en'), options: pdfOptions('en', { paper: { ...a4, spread: 'tiles' } }), page: 2 },
  {
    name: 'made up, on A3',
    document: documentOf(makeMap({ cards: 60, seed: 11 })),
    options: pdfOptions('en', { paper: { ...a4, size: 'a3' } }),
    page: 1
  }
]

test.each(cases)('a page of a PDF looks like the drawing ($name)', { timeout: 60_000 }, async ({ document, options, page }) => {
  const { sheets } = paperOf(document, options, editionIn(options.language, '2026-11-21', 7))
  const { data } = await makePdf(document, options)
  const drawn = await drawnPicture(sheets[page - 1]!.scene)
  // Letters are smoothed differently everywhere; a shape that is missing, moved or of another colour costs far more.
  expectLike(drawn, await paintedByPdfJs(data, page), { whole: 1, worst: 18 })
  // Poppler moves thin lines to whole pixels and draws letters stronger.
  const other = paintedByPoppler(data, page)
  if (other) expectLike(drawn, other, { whole: 4, worst: 45 })
})

function expectLike(drawn: Picture, painted: Picture, most: { readonly whole: number; readonly worst: number }): void {
  const { whole, worst } = difference(drawn, painted)
  expect(whole).toBeLessThan(most.whole)
  expect(worst).toBeLessThan(most.worst)
}

async function drawnPicture(scene: Scene): Promise<Picture> {
  const width = Math.ceil(scene.width)
  const height = Math.ceil(scene.height)
  const rasterise = await loadRasteriser(resourcesFolder)
  return { width, height, pixels: withoutAlpha(rasterise(svgOf(scene), { width, height })) }
}

async function paintedByPdfJs(data: Uint8Array, number: number): Promise<Picture> {
  const pdf = await openPdf(data)
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: 96 / 72 })
  const width = Math.ceil(viewport.width - 1e-6)
  const height = Math.ceil(viewport.height - 1e-6)
  const factory = pdf.canvasFactory as {
    create: (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }
  }
  const { canvas, context } = factory.create(width, height)
  await page.render({ canvas, canvasContext: context, viewport }).promise
  return { width, height, pixels: withoutAlpha(context.getImageData(0, 0, width, height).data) }
}

function paintedByPoppler(data: Uint8Array, page: number): Picture | null {
  const ppm = poppler('pdftoppm', ['-r', '96', '-f', String(page), '-l', String(page), '-'], data)
  if (!ppm) return null
  const head = /^P6\s(\d+)\s(\d+)\s255\s/u.exec(ppm.toString('latin1', 0, 40))
  if (!head) throw new Error('pdftoppm painted nothing')
  return { width: Number(head[1]), height: Number(head[2]), pixels: ppm.subarray(head[0].length) }
}

function withoutAlpha(pixels: Uint8Array | Uint8ClampedArray): Uint8Array {
  const out = new Uint8Array((pixels.length / 4) * 3)
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) out.set(pixels.subarray(from, from + 3), to)
  return out
}

/** Side of the squares in which pictures are compared, px: about as large as a mark or two letters. */
const side = 24

/** Mean difference of a channel, 0 to 255, of the whole and of the square that differs most; sizes may differ by a pixel. */
function difference(one: Picture, other: Picture): { whole: number; worst: number } {
  expect(Math.abs(one.width - other.width)).toBeLessThanOrEqual(1)
  expect(Math.abs(one.height - other.height)).toBeLessThanOrEqual(1)
  const columns = Math.floor(Math.min(one.width, other.width) / side)
  const rows = Math.floor(Math.min(one.height, other.height) / side)
  const sums = new Float64Array(columns * rows)
  for (let y = 0; y < rows * side; y += 1)
    for (let at = 0; at < columns * side * 3; at += 1) {
      const square = Math.floor(y / side) * columns + Math.floor(at / (side * 3))
      const apart = Math.abs((one.pixels[y * one.width * 3 + at] ?? 0) - (other.pixels[y * other.width * 3 + at] ?? 0))
      sums[square] = (sums[square] ?? 0) + apart
    }
  const means = sums.map((sum) => sum / (side * side * 3))
  return { whole: means.reduce((sum, mean) => sum + mean, 0) / means.length, worst: Math.max(...means) }
}
