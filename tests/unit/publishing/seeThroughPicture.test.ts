// A picture on a card that is see-through, and has no smaller copy that stands on white already, as those that come by import: the sign for a
// picture that is not there must not be seen through it.
import { deflateSync, crc32 } from 'node:zlib'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { publish } from '#publishing/publish.ts'
import { poppler } from './pdf/openPdf.ts'
import { unpacked } from './webp/webpFiles.ts'

const [first = ''] = freshOrderKeys(1)
const side = 320
const hash = 'a'.repeat(64)
const document = documentOf([
  newMap('map', 'Bill'),
  newStage('stage', 'Notice', first),
  newStep('step', 'stage', 'Open', first),
  newLane('doing', 'doing', 'Doing', first),
  { ...newCard('card', 'doing', 'step', 'Opens', first), picture: { hash, width: side, height: side, alt: '' } }
])

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A white picture as opaque as asked for, save its first row, which everybody sees: one that nobody sees at all counts as damaged. */
function pictureOf(opacity: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0])
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  const row = (alpha: number) =>
    Buffer.concat([Buffer.from([0]), ...Array.from({ length: side }, () => Buffer.from([255, 255, 255, alpha]))])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, (_, at) => row(at === 0 ? 255 : opacity))))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

async function written(format: HandOutFormat, picture: Buffer): Promise<Buffer> {
  const { data } = await publish({
    document,
    format,
    options: { ...usualHandOut, look: 'dark', language: 'en' },
    edition: editionIn('en', '2026-11-21', null),
    attachments: [{ hash, mime: 'image/png', data: picture }],
    resourcesFolder: resolve('resources')
  })
  return Buffer.from(data)
}

/** How many pixels differ by more than what a see-through edge may. */
async function differing(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await unpacked(one), await unpacked(other)]
  let count = 0
  for (let at = 0; at < a.rgba.length; at += 4) if (Math.abs((a.rgba[at] ?? 0) - (b.rgba[at] ?? 0)) > 24) count += 1
  return count
}

const clear = pictureOf(0)
const white = pictureOf(255)

describe('a see-through picture without a copy', () => {
  test('stands on white in pixels: as one that is white, but for its outermost edge', async () => {
    expect(await differing(await written('png', clear), await written('png', white))).toBeLessThan(4 * 2 * 200)
  })

  test('stands on white in a PDF', async () => {
    const drawn = async (picture: Buffer) => poppler('pdftoppm', ['-r', '96', '-png', '-singlefile'], await written('pdf', picture))
    const [one, other] = [await drawn(clear), await drawn(white)]
    if (one && other) expect(await differing(one, other)).toBeLessThan(4 * 300)
  })

  test.each(['svg', 'html'] as const)('has white between the sign and itself in %s, and one that is not there has not', async (format) => {
    const text = (await written(format, clear)).toString('utf8')
    expect(text).toMatch(/<rect [^>]*fill="#FFFFFF"[^>]*\/><clipPath[^>]*>.{0,120}<\/clipPath>\s*<image /s)
  })
})
