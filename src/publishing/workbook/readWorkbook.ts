import { quoted, warning, type Issue } from '#core/exchange/issue.ts'
import type { Grid } from '#core/exchange/tables/grid.ts'
import { err, ok, type Result } from '#core/result.ts'
import { XmlFault } from './scanXml.ts'
import { readSheet } from './readSheet.ts'
import { readFormats, readRelations, readSharedStrings, readSheetList } from './workbookParts.ts'
import { zipEntries, type ZipEntries, type ZipFault } from './zipEntries.ts'

/** Why a workbook is not read. `old`: Excel before 2007. `locked`: it wants a password. `openDocument`: of LibreOffice, in its own format. */
export type WorkbookFault = 'damaged' | 'locked' | 'old' | 'openDocument' | 'tooLarge' | 'notAWorkbook'

/** The tables of a workbook, one a sheet, and what is to be said of them. */
export interface Workbook {
  readonly tables: readonly Grid[]
  readonly issues: readonly Issue[]
}

/** Whether bytes are an archive or a file of Office, so that they are none of the texts. */
export function looksLikeOffice(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return start.startsWith('PK\x03\x04') || start === oldOffice
}

const oldOffice = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
/** Sheets of one workbook that are read. */
const mostSheets = 200

/**
 * Reads the sheets of an `.xlsx` as tables. No formula is ever worked out: what the program that wrote it saw last counts. Hidden sheets and
 * cells without a value are named, not read. Never throws, and never unpacks more than `mostInflated`.
 */
export function readWorkbook(bytes: Uint8Array, limit?: number): Result<Workbook, WorkbookFault> {
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') === oldOffice)
    return err(Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'old')
  const archive = zipEntries(bytes, limit)
  if (!archive.ok) return archive
  const { names } = archive.value
  if (!names.includes('xl/workbook.xml'))
    return err(names.includes('content.xml') ? 'openDocument' : names.length > 0 ? 'notAWorkbook' : 'damaged')
  try {
    return ok(workbookOf(archive.value))
  } catch (error) {
    if (error instanceof PartFault) return err(error.fault)
    if (error instanceof XmlFault) return err('damaged')
    throw error
  }
}

class PartFault extends Error {
  readonly fault: ZipFault
  constructor(fault: ZipFault) {
    super(fault)
    this.fault = fault
  }
}

function workbookOf(archive: ZipEntries): Workbook {
  const part = (name: string): string | null => {
    const content = archive.read(name)
    if (!content.ok) throw new PartFault(content.error)
    return content.value && decoded(content.value)
  }
  const { sheets, starts1904 } = readSheetList(part('xl/workbook.xml') ?? '')
  const relations = readRelations(part('xl/_rels/workbook.xml.rels') ?? '')
  const strings = readSharedStrings(part('xl/sharedStrings.xml') ?? '')
  const formats = readFormats(part('xl/styles.xml') ?? '')
  const issues: Issue[] = []
  const tables: Grid[] = []
  for (const { name, relation, isHidden } of sheets.slice(0, mostSheets)) {
    const field = quoted(name)
    if (isHidden) {
      issues.push(warning('workbook.hidden', { field }))
      continue
    }
    const xml = part(relations.get(relation) ?? '')
    if (xml === null) {
      // Sheets of charts have no cells.
      issues.push(warning('workbook.noCells', { field }))
      continue
    }
    const { grid, valueless } = readSheet(xml, { name, strings, formats, starts1904 })
    const [first] = valueless
    if (first)
      issues.push(warning('workbook.noValue', { field: first.address, values: { count: valueless.length, found: quoted(first.found) } }))
    tables.push(grid)
  }
  if (sheets.length > mostSheets)
    issues.push(warning('workbook.moreSheets', { values: { count: sheets.length - mostSheets, limit: mostSheets } }))
  return { tables, issues }
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new XmlFault('no text')
  }
}
