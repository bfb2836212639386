import { crc32, deflateRawSync } from 'node:zlib'

/** A sheet by its XML within `sheetData` and what follows it. */
export interface SheetSource {
  readonly name: string
  readonly rows: string
  readonly behind?: string
  readonly state?: 'hidden' | 'veryHidden'
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook as other programs write them, from pieces of XML: what our own writer never does can be tried with it. */
export function makeWorkbook(
  sheets: readonly SheetSource[],
  { strings = '', styles = '', workbookPr = '' }: { strings?: string; styles?: string; workbookPr?: string } = {}
): Uint8Array {
  const id = (at: number) => `rId${at + 1}`
  return makeZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="r">${workbookPr}<x:sheets>${sheets
      .map(({ name, state }, at) => `<x:sheet name="${name}" sheetId="${at + 1}" r:id="${id(at)}"${state ? ` state="${state}"` : ''}/>`)
      .join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${sheets
      .map((_, at) => `<Relationship Id="${id(at)}" Target="/xl/worksheets/part${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, behind = '' }, at) => [
        `xl/worksheets/part${at + 1}.xml`,
        `<?xml version="1.0"?>\n<worksheet xmlns="${main}"><!-- a > b --><sheetData>${rows}</sheetData>${behind}</worksheet>`
      ])
    )
  })
}

/** Cells of words, row by row, as a sheet has them. */
export function rowsOf(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
  return rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')
}

/** An archive with every file deflated. `flags` are those of its entries: 1 says that they are encrypted. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>, flags = 0): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as Uint8Array)
    const packed = deflateRawSync(bytes)
    const title = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(title.length, 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fields, title, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, title)
    offset += 30 + title.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(files).length, 4)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}
