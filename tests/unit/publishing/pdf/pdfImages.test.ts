import { deflateSync } from 'node:zlib'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import { withChanges, type JourneyDocument } from '#core/model/document.ts'
import { allStepsOf, lanesOf } from '#core/queries/journey.ts'
import type { WritingAttachment } from '#publishing/writer.ts'
import { makePdf, pdfOptions, sample } from './makePdf.ts'
import { openPdf } from './openPdf.ts'

const hash = (letter: string): string => letter.repeat(64)

/** A PNG of one colour, seen through or not. */
function png(width: number, height: number, [red, green, blue, alpha]: readonly [number, number, number, number]): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([head, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.concat(Array.from({ length: width }, () => Buffer.from([red, green, blue, alpha])))])
  const rows = Buffer.concat(Array.from({ length: height }, () => row))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** The smallest JPEG: one grey pixel. */
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010101004800480000ffdb004300030202020202030202020303030304060404040404080606050609080a0a090809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010ffc9000b080001000101011100ffcc000600101005ffda0008010100003f00d2cf20ffd9',
  'hex'
)

function withPicture(document: JourneyDocument, attachment: string): JourneyDocument {
  const lane = lanesOf(document).find(({ kind }) => kind === 'doing')!
  const card = newCard('picture', lane.id, allStepsOf(document)[0]!.id, 'With a picture', 'zz')
  return withChanges(document, [{ from: null, to: { ...card, picture: { hash: attachment, alt: '', width: 400, height: 300 } } }])
}

async function imagesIn(data: Uint8Array): Promise<number> {
  const page = await (await openPdf(data)).getPage(1)
  const { fnArray } = await page.getOperatorList()
  // 85: paintImageXObject.
  return fnArray.filter((operator) => operator === 85).length
}

describe('pictures in a PDF', () => {
  it('of PNG are unpacked, since PDF does not know them', async () => {
    const attachments: WritingAttachment[] = [{ hash: hash('a'), mime: 'image/png', data: png(40, 30, [10, 200, 30, 255]) }]
    const { data, issues } = await makePdf(withPicture(sample('en'), hash('a')), pdfOptions('en'), { attachments })
    expect(await imagesIn(data)).toBe(1)
    expect(issues).toEqual([])
    const text = Buffer.from(data).toString('latin1')
    expect(text).toContain('/Subtype/Image/Width 40/Height 30')
    expect(text).not.toContain('/SMask')
  })

  it('keep what is seen through them', async () => {
    const attachments: WritingAttachment[] = [{ hash: hash('b'), mime: 'image/png', data: png(8, 8, [255, 0, 0, 128]) }]
    const { data } = await makePdf(withPicture(sample('en'), hash('b')), pdfOptions('en'), { attachments })
    expect(Buffer.from(data).toString('latin1')).toMatch(/\/SMask \d+ 0 R/u)
    expect(await imagesIn(data)).toBe(1)
  })

  it('of JPEG are not packed anew', async () => {
    const attachments: WritingAttachment[] = [{ hash: hash('c'), mime: 'image/jpeg', data: baseline }]
    const { data } = await makePdf(withPicture(sample('en'), hash('c')), pdfOptions('en'), { attachments })
    expect(Buffer.from(data).includes(baseline)).toBe(true)
    expect(Buffer.from(data).toString('latin1')).toContain('/ColorSpace/DeviceGray/Filter/DCTDecode')
  })

  it('that cannot be drawn are left out, and that is said', async () => {
    const attachments: WritingAttachment[] = [{ hash: hash('d'), mime: 'image/png', data: png(8, 8, [1, 2, 3, 255]).subarray(0, 40) }]
    const { data, issues } = await makePdf(withPicture(sample('en'), hash('d')), pdfOptions('en'), { attachments })
    expect(await imagesIn(data)).toBe(0)
    expect(issues.map(({ code, values }) => [code, values['count']])).toEqual([['paper.pictures', 1]])
  })
})

/** The same with the marker of a plain frame, which is all that is looked at. */
const baseline = Buffer.from(jpeg.toString('hex').replace('ffc9', 'ffc0'), 'hex')
