// Slides in a presentation program that is not ours: LibreOffice opens them, has as many pages, and draws what the preview draws. Needs
// `soffice` and `pdftoppm`; says so where they are missing.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { slidePages } from '#core/handOut/slides/slidePages.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newMap } from '#core/model/map.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { drawingStyle } from '#core/scene/elements.ts'
import type { Scene } from '#core/scene/primitives.ts'
import { svgElements } from '#core/scene/svg.ts'
import { loadRasteriser } from '#publishing/rasteriser.ts'
import { makePptx, sampleDocument, slideOptions } from '../unit/publishing/pptx/makePptx.ts'
import { pptxRounds } from '../property/handOut/pptxRounds.ts'
import { runs, seed } from '../property/seed.ts'

const resources = join(import.meta.dirname, '../../resources')
const hasPrograms = ['soffice', 'pdftoppm'].every((program) => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
if (!hasPrograms) process.stdout.write('LibreOffice or poppler is missing: slides are not compared with what another program draws.\n')

test(`300 random maps become sound slides (OI_SEED=${seed})`, () => pptxRounds(runs(300)))

const kinds = (['en', 'vi'] as const).flatMap((language) =>
  (['16:9', '4:3'] as const).flatMap((slides) => (['light', 'dark', 'ink'] as const).map((look) => ({ language, slides, look })))
)

test.skipIf(!hasPrograms).each(kinds)('another program draws the sample as the preview does: $language, $slides, $look', async (kind) => {
  await compare(sampleDocument(kind.language), kind)
})

test.skipIf(!hasPrograms)('another program opens slides of an empty map and of one of 600 cards', async () => {
  await compare(documentOf([newMap('map', '')]), { language: 'en', slides: '16:9', look: 'light' })
  await compare(documentOf(makeMap({ cards: 600, seed: 5 })), { language: 'vi', slides: '16:9', look: 'light' })
})

/** Mean difference of the brightness of slides, each seen from afar, that is taken for the same picture: of 255. */
const tolerance = 4

async function compare(document: JourneyDocument, { language, slides, look }: (typeof kinds)[number]): Promise<void> {
  const options = slideOptions(language, { slides, look })
  const { data } = await makePptx(document, options)
  const pages = slidePages(document, options, editionIn(language, '2026-11-21', 7))
  const folder = mkdtempSync(join(tmpdir(), 'slides-'))
  try {
    writeFileSync(join(folder, 'slides.pptx'), data)
    const fonts = join(folder, 'fonts.conf')
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${join(resources, 'fonts')}</dir></fontconfig>`
    )
    const office = [`-env:UserInstallation=file://${join(folder, 'office')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    execFileSync('soffice', [...office, join(folder, 'slides.pptx')], { stdio: 'ignore', env: { ...process.env, FONTCONFIG_FILE: fonts } })
    execFileSync('pdftoppm', ['-r', '48', join(folder, 'slides.pdf'), join(folder, 'page')])
    const drawn = readdirSync(folder)
      .filter((name) => name.endsWith('.ppm'))
      .sort()
    expect(drawn).toHaveLength(pages.length)
    const rasterise = await loadRasteriser(resources)
    for (const [at, { name, scene }] of pages.entries()) {
      const theirs = brightness(readFileSync(join(folder, drawn[at] ?? '')))
      const size = { width: scene.width / 2, height: scene.height / 2 }
      const ours = rasterise(svgOfPage(scene, size), size)
      const difference = differenceOf(theirs, ours, size)
      expect([name, difference < tolerance, difference]).toEqual([name, true, difference])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function svgOfPage(scene: Scene, { width, height }: { width: number; height: number }): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${scene.width} ${scene.height}" ` +
    `style="${drawingStyle.replaceAll('"', "'")}">${svgElements(scene.primitives, () => undefined)}</svg>`
  )
}

/** Pixels of a plain PPM (P6) as brightness, row by row. */
function brightness(ppm: Buffer): { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => number } {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(ppm.toString('latin1', 0, 64))
  if (!head) throw new Error('no PPM')
  const [all, width, height] = [head[0], Number(head[1]), Number(head[2])]
  return {
    width,
    height,
    at: (x, y) => {
      const from = all.length + (Math.min(y, height - 1) * width + Math.min(x, width - 1)) * 3
      return ((ppm[from] ?? 0) + (ppm[from + 1] ?? 0) + (ppm[from + 2] ?? 0)) / 3
    }
  }
}

/** Mean difference of two pictures, each made coarse first: edges of letters are never alike. */
function differenceOf(
  theirs: ReturnType<typeof brightness>,
  ours: Uint8Array,
  { width, height }: { width: number; height: number }
): number {
  const cell = 8
  let sum = 0
  let count = 0
  for (let top = 0; top + cell <= height; top += cell)
    for (let left = 0; left + cell <= width; left += cell) {
      let [a, b] = [0, 0]
      for (let y = top; y < top + cell; y += 1)
        for (let x = left; x < left + cell; x += 1) {
          const from = (y * width + x) * 4
          a += theirs.at(x, y)
          b += ((ours[from] ?? 0) + (ours[from + 1] ?? 0) + (ours[from + 2] ?? 0)) / 3
        }
      sum += Math.abs(a - b) / (cell * cell)
      count += 1
    }
  return sum / count
}
