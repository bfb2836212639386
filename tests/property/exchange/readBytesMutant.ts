import { crc32 } from 'node:zlib'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { documentOf } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { zipEntries } from '#publishing/workbook/zipEntries.ts'
import { writeXlsx } from '#publishing/writers/xlsx.ts'
import { readBytes } from '#services/reading/readBytes.ts'
import { onePixel, withDiagram } from '../../e2e/support/diagramPicture.ts'
import { checkRead } from './checkRead.ts'
import { mutate } from './mutate.ts'

/** Formats of bytes that others can hand us. */
export const byteFormats = ['xlsx', 'png'] as const

const workbook = Buffer.from(
  (
    await writeXlsx({
      document: documentOf(makeMap({ cards: 12, seed: 4 })),
      options: { ...usualHandOut, language: 'en' },
      edition: editionIn('en', '2026-03-02', null),
      attachments: [],
      resourcesFolder: '',
      progress: () => undefined
    })
  ).data
)
const picture = withDiagram(onePixel)

/** Reads one mutant: bytes turned and pieces gone, or a sound archive whose parts say something else than they should. */
export function readBytesMutant(format: (typeof byteFormats)[number], seed: number): void {
  const random = seededRandom(seed)
  const bytes =
    format === 'png' ? mutateBytes(picture, random) : random.chance(0.5) ? mutateBytes(workbook, random) : mutateParts(workbook, random)
  checkRead(() => readBytes({ name: `x.${format}`, bytes, language: 'en' }))
}

function mutateBytes(original: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(original)
  for (let wound = random.int(8); wound >= 0; wound -= 1) bytes[random.int(bytes.length)] = random.int(256)
  if (random.chance(0.7)) return bytes
  const at = random.int(bytes.length)
  return random.chance(0.5) ? bytes.subarray(0, at) : Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.int(200))])
}

function mutateParts(original: Buffer, random: Random): Buffer {
  const archive = zipEntries(original)
  if (!archive.ok) throw new Error(archive.error)
  const { names, read } = archive.value
  const hurt = random.pick(names)
  const parts = names.map((name) => {
    const content = read(name)
    const text = content.ok && content.value ? Buffer.from(content.value).toString('utf8') : ''
    return { name, data: Buffer.from(name === hurt ? mutate(text, random) : text, 'utf8') }
  })
  return stored(random.chance(0.1) ? parts.filter(({ name }) => name !== hurt) : parts)
}

/** An archive of these parts, nothing packed. */
function stored(parts: readonly { readonly name: string; readonly data: Buffer }[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data } of parts) {
    const label = Buffer.from(name, 'utf8')
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt32LE(crc32(data), 14)
    head.writeUInt32LE(data.length, 18)
    head.writeUInt32LE(data.length, 22)
    head.writeUInt16LE(label.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    head.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(offset, 42)
    bodies.push(head, label, data)
    directory.push(entry, label)
    offset += head.length + label.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}
