import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { pictureHead } from '#core/pictures/pictureHead.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf, withChanges } from '#core/model/document.ts'
import { allStepsOf, lanesOf, personasOf } from '#core/queries/journey.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { publish } from '#publishing/publish.ts'
import { withoutWebp } from '#publishing/webp/withoutWebp.ts'
import { poppler } from '../pdf/openPdf.ts'
import { chunkTypes, lyingWebp, movingWebp, turnedWebp, unpacked, webpOf } from './webpFiles.ts'

const attachmentOf = (data: Uint8Array, hash = 'a'.repeat(64)) => ({ hash, mime: 'image/webp', data })

const none: ReadonlySet<string> = new Set()

/** What becomes of a file on its way into a drawing. */
async function drawn(file: Buffer): Promise<Uint8Array> {
  const [attachment] = await withoutWebp([attachmentOf(file)], none)
  return attachment?.data ?? Buffer.alloc(0)
}

/** The largest difference of any channel of any pixel; of what nobody sees the colour does not count. */
function apart(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let most = one.length === other.length ? 0 : Infinity
  for (let at = 0; at < one.length; at += 4) {
    const isSeen = (one[at + 3] ?? 0) + (other[at + 3] ?? 0) > 0
    for (let channel = at; channel < at + 4; channel += 1)
      if (isSeen) most = Math.max(most, Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)))
  }
  return most
}

function pixel({ rgba, width }: { readonly rgba: Uint8ClampedArray; readonly width: number }, x: number, y: number): number[] {
  return [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

describe('a WebP in a drawing', () => {
  it.each([
    ['with loss', webpOf(), 'VP8 '],
    ['without loss', webpOf({ quality: 100 }), 'VP8L'],
    ['with loss and see-through', webpOf({ isSeeThrough: true }), 'ALPH'],
    ['without loss and see-through', webpOf({ quality: 100, isSeeThrough: true }), 'VP8L'],
    ['of an odd size', webpOf({ width: 33, height: 17 }), 'VP8 ']
  ])('%s is a PNG of the same pixels as an independent reader finds', async (_, file, kind) => {
    expect(chunkTypes(file)).toContain(kind)
    const png = await drawn(file)
    expect(pictureHead(png)?.mime).toBe('image/png')
    const [ours, theirs] = [await unpacked(png), await unpacked(file)]
    expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height])
    expect(apart(ours.rgba, theirs.rgba)).toBeLessThanOrEqual(1)
  })

  it('stays see-through where it is made smaller, and no edge of it darkens', async () => {
    const png = await unpacked(await drawn(webpOf({ width: 2000, height: 1000, quality: 100, isSeeThrough: true })))
    expect(png.width * png.height).toBeLessThan(1.01 * 640 * 640)
    expect(png.width / png.height).toBeCloseTo(2, 2)
    expect(pixel(png, png.width - 9, png.height - 9)[3]).toBe(0)
    for (let x = 0; x < png.width; x += 1) {
      const [, , blue = 0, alpha = 0] = pixel(png, x, Math.floor(png.height / 2))
      if (x > png.width / 2 + 2 && alpha > 16) expect(blue).toBeGreaterThan(245)
    }
  })

  it('stands on white on a card, where the sign for a missing picture would be seen through it', async () => {
    const photo = attachmentOf(webpOf({ isSeeThrough: true }), 'b'.repeat(64))
    const [onCard, left] = await withoutWebp([{ ...photo, hash: 'a'.repeat(64) }, photo], new Set(['a'.repeat(64)]))
    expect(pixel(await unpacked(onCard?.data ?? Buffer.alloc(0)), 60, 28)).toEqual([255, 255, 255, 255])
    expect(pixel(await unpacked(left?.data ?? Buffer.alloc(0)), 60, 28)[3]).toBe(0)
  })

  it('that moves is its first frame, at the place that it has on its canvas', async () => {
    const first = webpOf({ width: 32, height: 16, isSeeThrough: true })
    const second = webpOf({ colors: ['rgb(0 200 0)', 'rgb(0 200 0)'] })
    const canvas = { width: 64, height: 32 }
    const file = movingWebp(canvas, [
      { still: first, width: 32, height: 16, x: 10, y: 6 },
      { still: second, ...canvas, x: 0, y: 0 }
    ])
    const png = await unpacked(await drawn(file))
    expect([png.width, png.height]).toEqual([64, 32])
    expect(pixel(png, 2, 2)[3]).toBe(0)
    expect(pixel(png, 39, 20)[3]).toBe(0)
    const [red, green, blue, alpha] = pixel(png, 14, 10)
    expect([red! > 240, green! < 20, blue! < 80, alpha]).toEqual([true, true, true, 255])
  })

  it('is not turned, whatever its Exif asks: browsers show it like that, too', async () => {
    const size = { width: 64, height: 32 }
    const png = await unpacked(await drawn(turnedWebp(webpOf(), size)))
    expect([png.width, png.height]).toEqual([64, 32])
  })

  it('stays as it is where it cannot be unpacked, and so does every other picture', async () => {
    const whole = webpOf({ isSeeThrough: true })
    const moving = movingWebp({ width: 64, height: 32 }, [{ still: whole, width: 64, height: 32, x: 0, y: 0 }])
    const outside = movingWebp({ width: 64, height: 32 }, [{ still: whole, width: 64, height: 32, x: 2, y: 0 }])
    const frameLies = movingWebp({ width: 64, height: 32 }, [{ still: whole, width: 16, height: 8, x: 0, y: 0 }])
    const given = [
      ...[whole.subarray(0, 60), moving.subarray(0, 70), outside, frameLies],
      lyingWebp(webpOf(), { width: 8, height: 8 }),
      lyingWebp(webpOf(), { width: 16_000, height: 16_000 }),
      Buffer.from('RIFF\0\0\0\0WEBPVP8X'),
      Buffer.from('no picture')
    ].map((data, index) => attachmentOf(data, String(index)))
    expect(await withoutWebp(given, none)).toEqual(given)
  })

  it('that breaks off anywhere never throws, and the one behind it is drawn', async () => {
    const still = webpOf({ isSeeThrough: true, quality: 100 })
    const moving = movingWebp({ width: 64, height: 32 }, [{ still, width: 64, height: 32, x: 0, y: 0 }])
    const cut = [still, moving].flatMap((file) =>
      Array.from({ length: Math.floor(file.length / 7) }, (_, index) => attachmentOf(file.subarray(0, 7 * index + 1), String(index)))
    )
    const drawn = await withoutWebp([...cut, attachmentOf(webpOf())], none)
    expect(drawn).toHaveLength(cut.length + 1)
    expect(drawn.at(-1)?.mime).toBe('image/png')
  })
})

/** The pictures that lie in a finished file, or the whole drawing. */
const seenIn = {
  png: (data) => [data],
  svg: (data) => embedded(data.toString('utf8')),
  html: (data) => embedded(data.toString('utf8')),
  pdf: (data) => [poppler('pdftoppm', ['-png', '-r', '150', '-singlefile', '-'], data)].filter((page) => page !== null),
  pptx: (data) =>
    Object.entries(unzipSync(data)).flatMap(([name, content]) => (name.startsWith('ppt/media/') ? [Buffer.from(content)] : []))
} satisfies Partial<Record<HandOutFormat, (data: Buffer) => Buffer[]>>

function embedded(text: string): Buffer[] {
  return [...text.matchAll(/data:image\/(\w+);base64,([\w+/=]+)/g)].map(([, , base64]) => Buffer.from(base64 ?? '', 'base64'))
}

/** How many pixels have a colour, within what packing with loss changes. */
async function countOf(picture: Buffer, color: readonly number[]): Promise<number> {
  const { rgba } = await unpacked(picture)
  let count = 0
  for (let at = 0; at < rgba.length; at += 4)
    if (color.every((channel, index) => Math.abs((rgba[at + index] ?? 0) - channel) < 12)) count += 1
  return count
}

describe('a card and a persona with a WebP that came without a smaller copy', () => {
  it.each(['png', 'svg', 'html', 'pdf', 'pptx'] as const)(
    'are in %s with their pictures, and nothing is said to be lost',
    async (format) => {
      let count = 0
      const sample = documentOf(sampleMap('en', () => `id${(count += 1)}`))
      const lane = lanesOf(sample).find(({ kind }) => kind === 'doing')!
      const persona = personasOf(sample)[0]!
      const [onCard, photo] = ['a'.repeat(64), 'b'.repeat(64)]
      const card = newCard('picture', lane.id, allStepsOf(sample)[0]!.id, 'With a picture', 'zz')
      const document = withChanges(sample, [
        { from: null, to: { ...card, picture: { hash: onCard, alt: '', width: 64, height: 32 } } },
        { from: persona, to: { ...persona, photo } }
      ])
      const green: [string, string] = ['rgb(10 200 30)', 'rgb(10 200 30)']
      const { data, issues } = await publish({
        document,
        format,
        options: { ...usualHandOut, language: 'en' },
        edition: editionIn('en', '2026-11-21', null),
        attachments: [attachmentOf(webpOf(), onCard), attachmentOf(webpOf({ colors: green }), photo)],
        resourcesFolder: join(import.meta.dirname, '../../../../resources')
      })
      expect(issues.filter(({ code }) => code.endsWith('ictures'))).toEqual([])
      const seen = seenIn[format](Buffer.from(data))
      // Without poppler the PDF is judged by the reader of the other tests alone, which said so.
      if (format === 'pdf' && seen.length === 0) return
      expect(seen.map((picture) => pictureHead(picture)?.mime).filter((mime) => mime === 'image/webp')).toEqual([])
      for (const color of [
        [255, 0, 60],
        [0, 60, 255],
        [10, 200, 30]
      ]) {
        const counts = await Promise.all(seen.map((picture) => countOf(picture, color)))
        expect(Math.max(...counts), color.join(' ')).toBeGreaterThan(50)
      }
    }
  )
})
