import { scanXml, xmlAttribute } from './scanXml.ts'
import { builtInFormats } from './numberAsShown.ts'

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  /** Name of its relationship to the file that holds it. */
  readonly relation: string
  readonly isHidden: boolean
}

/** The sheets in their order, and from which day on days are counted. */
export function readSheetList(xml: string): { readonly sheets: readonly SheetEntry[]; readonly starts1904: boolean } {
  const sheets: SheetEntry[] = []
  let starts1904 = false
  scanXml(xml, {
    start: (name, attributes) => {
      if (name === 'workbookPr') starts1904 = /^(?:1|true)$/.test(xmlAttribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const relation = /\s[\w-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ''
      const isHidden = /^(?:hidden|veryHidden)$/.test(xmlAttribute(attributes, 'state') ?? '')
      sheets.push({ name: xmlAttribute(attributes, 'name') ?? '', relation, isHidden })
    },
    end: nothing,
    text: nothing
  })
  return { sheets, starts1904 }
}

/** Files by the names of relationships, as paths in the archive, for a part in `xl/`. */
export function readRelations(xml: string): ReadonlyMap<string, string> {
  const relations = new Map<string, string>()
  scanXml(xml, {
    start: (name, attributes) => {
      const id = xmlAttribute(attributes, 'Id')
      const target = xmlAttribute(attributes, 'Target')
      if (name === 'Relationship' && id !== null && target !== null) relations.set(id, pathOf(target))
    },
    end: nothing,
    text: nothing
  })
  return relations
}

/** The texts that cells share. Of texts in several looks the words count; how they are pronounced does not belong to them. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text: string | null = null
  let isRead = false
  let phonetic = 0
  scanXml(xml, {
    start: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic += 1
      else if (name === 't') isRead = phonetic === 0
    },
    end: (name) => {
      if (name === 't') isRead = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === 'si') {
        strings.push(unescapedCell(text ?? ''))
        text = null
      }
    },
    text: (piece) => {
      if (isRead && text !== null) text += piece
    }
  })
  return strings
}

/** The number format of each style of a cell, in their order. */
export function readFormats(xml: string): readonly string[] {
  const own = new Map<number, string>()
  const formats: string[] = []
  let isCells = false
  scanXml(xml, {
    start: (name, attributes) => {
      const number = Number(xmlAttribute(attributes, 'numFmtId') ?? 0)
      if (name === 'numFmt') own.set(number, xmlAttribute(attributes, 'formatCode') ?? '')
      else if (name === 'cellXfs') isCells = true
      else if (name === 'xf' && isCells) formats.push(own.get(number) ?? builtInFormats[number] ?? '')
    },
    end: (name) => {
      if (name === 'cellXfs') isCells = false
    },
    text: nothing
  })
  return formats
}

/** Words of a cell with what Office escapes as `_x000D_` resolved; control characters that come out of it are left to the cleaning of texts. */
export function unescapedCell(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

function pathOf(target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = ['xl']
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function nothing(): void {
  // What is not asked for is passed over.
}
