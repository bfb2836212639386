import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf, withChanges } from '#core/model/document.ts'
import { allStepsOf, lanesOf } from '#core/queries/journey.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { publish } from '#publishing/publish.ts'
import { uprightPictures } from '#publishing/uprightPictures.ts'
import { poppler } from './pdf/openPdf.ts'

const red = [255, 0, 60]
const blue = [0, 60, 255]

/** A real photo, 64 × 32 px, red on the left and blue on the right, that asks to be turned: 6 is by a quarter to the right. */
function photo(orientation: number): Buffer {
  const canvas = createCanvas(64, 32)
  const context = canvas.getContext('2d')
  for (const [x, color] of [red, blue].entries()) {
    context.fillStyle = `rgb(${color.join(' ')})`
    context.fillRect(x * 32, 0, 32, 32)
  }
  const jpeg = canvas.encodeSync('jpeg', 95)
  const tiff = Buffer.from(`49492a000800000001001201030001000000${orientation.toString(16).padStart(2, '0')}00000000000000`, 'hex')
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, content.length + 2]), content, jpeg.subarray(2)])
}

const hash = 'a'.repeat(64)
const lying = { hash, mime: 'image/jpeg', data: photo(6) }

/** Where the middle of a colour lies in a picture, as a share of its width and height. */
async function middleOf(picture: Buffer, color: readonly number[]): Promise<{ x: number; y: number }> {
  const image = await loadImage(picture)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const found = { count: 0, x: 0, y: 0 }
  for (let at = 0; at < data.length; at += 4)
    if (color.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) < 24)) {
      found.count += 1
      found.x += (at / 4) % image.width
      found.y += Math.floor(at / 4 / image.width)
    }
  return { x: found.x / found.count / image.width, y: found.y / found.count / image.height }
}

function embedded(text: string): Buffer {
  return Buffer.from(/data:image\/(?:png|jpeg);base64,([\w+/=]+)/.exec(text)?.[1] ?? '', 'base64')
}

/** The picture as it lies in a finished file, or the whole drawing. */
const seenIn: Readonly<Partial<Record<HandOutFormat, (data: Buffer) => Buffer | null>>> = {
  png: (data) => data,
  svg: (data) => embedded(data.toString('utf8')),
  html: (data) => embedded(data.toString('utf8')),
  pdf: (data) => poppler('pdftoppm', ['-png', '-r', '150', '-singlefile', '-'], data),
  pptx: (data) => Buffer.from(unzipSync(data)['ppt/media/image1.png'] ?? [])
}

describe('a photo taken with the camera on its side', () => {
  it.each(['png', 'svg', 'html', 'pdf', 'pptx'] as const)('stands upright in %s', async (format) => {
    let count = 0
    const sample = documentOf(sampleMap('en', () => `id${(count += 1)}`))
    const lane = lanesOf(sample).find(({ kind }) => kind === 'doing')!
    const card = newCard('picture', lane.id, allStepsOf(sample)[0]!.id, 'With a photo', 'zz')
    const picture = { hash, alt: '', width: 32, height: 64 }
    const document = withChanges(sample, [{ from: null, to: { ...card, picture } }])
    const { data, issues } = await publish({
      document,
      format,
      options: { ...usualHandOut, language: 'en' },
      edition: editionIn('en', '2026-11-21', null),
      attachments: [lying],
      resourcesFolder: join(import.meta.dirname, '../../../resources')
    })
    expect(issues.filter(({ code }) => code.endsWith('ictures'))).toEqual([])
    const seen = seenIn[format]?.(Buffer.from(data))
    if (!seen) return
    const [above, below] = [await middleOf(seen, red), await middleOf(seen, blue)]
    expect(above.y).toBeLessThan(below.y)
    expect(Math.abs(above.x - below.x)).toBeLessThan(0.01)
  })

  it.each([
    [2, 'right', 'left'],
    [3, 'right', 'left'],
    [4, 'left', 'right'],
    [5, 'top', 'bottom'],
    [6, 'top', 'bottom'],
    [7, 'bottom', 'top'],
    [8, 'bottom', 'top']
  ])('is turned as orientation %s asks: red at the %s', async (orientation, redAt, blueAt) => {
    const [upright] = await uprightPictures([{ ...lying, data: photo(orientation) }])
    const side = ({ x, y }: { x: number; y: number }) =>
      Math.abs(x - 0.5) > 0.2 ? (x < 0.5 ? 'left' : 'right') : y < 0.5 ? 'top' : 'bottom'
    const picture = Buffer.from(upright?.data ?? [])
    expect([side(await middleOf(picture, red)), side(await middleOf(picture, blue))]).toEqual([redAt, blueAt])
  })

  it('stays as it is where it cannot be unpacked, and so does everything that is upright', async () => {
    const given = [
      { ...lying, data: photo(6).subarray(0, 300) },
      { ...lying, data: photo(1) }
    ]
    expect(await uprightPictures(given)).toEqual(given)
  })
})
