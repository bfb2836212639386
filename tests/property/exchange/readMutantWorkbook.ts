import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { documentOf } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { zipEntries } from '#publishing/workbook/zipEntries.ts'
import { writeXlsx } from '#publishing/writers/xlsx.ts'
import { readBytes } from '#services/reading/readBytes.ts'
import { makeZip } from '../../unit/publishing/workbook/makeWorkbook.ts'
import { checkRead } from './checkRead.ts'
import { mutate } from './mutate.ts'

const originals = new Map<number, Uint8Array>()

/** Workbooks to be damaged: made once, since making them is slower than reading them. */
export async function prepareWorkbooks(): Promise<void> {
  for (let index = 0; index < 3; index += 1) {
    const document = documentOf(makeMap({ cards: 4 + index * 4, seed: index }))
    const options = { ...usualHandOut, language: 'en' as const }
    const edition = editionIn('en', '2026-05-01', null)
    originals.set(
      index,
      (await writeXlsx({ document, options, edition, attachments: [], resourcesFolder: '', progress: () => undefined })).data
    )
  }
}

/** Reads one damaged workbook, its bytes or the XML in it, as `checkRead` looks at it. */
export function readMutantWorkbook(seed: number): void {
  const random = seededRandom(seed)
  const original = originals.get(seed % 3) ?? new Uint8Array()
  const mutant = random.chance(0.5) ? damagedBytes(original, random) : damagedParts(original, random)
  checkRead(() => readBytes({ name: 'x.xlsx', bytes: mutant, language: 'en' }))
}

function damagedBytes(original: Uint8Array, random: Random): Uint8Array {
  let bytes = Buffer.from(original)
  for (let wound = random.int(8); wound >= 0; wound -= 1) {
    const at = random.int(bytes.length)
    const end = Math.min(bytes.length, at + random.int(40))
    switch (random.int(4)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(8))
        break
      case 1:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
        break
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
        break
      default:
        bytes.fill(random.int(256), at, end)
    }
  }
  return bytes
}

const splinters = [
  '<c r="ZZZ9999999" t="inlineStr"><is><t>far</t></is></c>',
  '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  '<row r="1048576"><c><v>1</v></c></row>',
  '<c t="s"><v>__proto__</v></c>',
  '<c s="constructor"><v>1e400</v></c>',
  '<c><v>-99999999</v></c>',
  '&#x110000;&#0;&#xD800;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<t>__proto__</t>',
  '</sheetData>',
  '<![CDATA['
]

/** The archive with XML that was damaged before it was packed: what only a mean program would write. */
function damagedParts(original: Uint8Array, random: Random): Uint8Array {
  const archive = zipEntries(original)
  if (!archive.ok) throw new Error(archive.error)
  const files: Record<string, string> = {}
  for (const name of archive.value.names) {
    const content = archive.value.read(name)
    const xml = content.ok && content.value ? Buffer.from(content.value).toString('utf8') : ''
    const at = random.int(xml.length + 1)
    const isHit = random.chance(0.3)
    const pierced = isHit && random.chance(0.5) ? xml.slice(0, at) + random.pick(splinters) + xml.slice(at) : xml
    files[name] = isHit && random.chance(0.6) ? mutate(pierced, random) : pierced
  }
  return makeZip(files)
}
