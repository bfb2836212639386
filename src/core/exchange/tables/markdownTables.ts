import { gridLimits, gridOf, type Grid, type ReadCell } from './grid.ts'
import { isAllBold, markdownText } from './markdownText.ts'

/** Tables of one text that are kept. */
const mostTables = 200
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/

/**
 * The tables of a Markdown text by the rules of GFM: a header row, a row of dashes with as many cells, rows up to an empty line or the
 * next block. The heading above gives the title. Fences of code are passed over. Line numbers count from 1. Where there is none, rows between bars
 * without a row of dashes are tables too.
 */
export function readMarkdownTables(text: string): Grid[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  const tables: Grid[] = []
  let title = ''
  /** Headings that the place stands under, by their level. */
  const headings: string[] = []
  let fence: string | null = null
  for (let at = 0; at < lines.length && tables.length < mostTables; at += 1) {
    const line = withoutContainer(lines[at] ?? '')
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (fence !== null) {
      if (mark !== null && mark.startsWith(fence)) fence = null
      continue
    }
    if (mark !== null) {
      fence = mark
      continue
    }
    const heading = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(line.slice(0, 2000))
    if (heading) {
      title = markdownText(heading[2] ?? '')
      headings.length = Math.min(headings.length, (heading[1] ?? '').length - 1)
      headings[(heading[1] ?? '').length - 1] = title
      continue
    }
    const below = withoutContainer(lines[at + 1] ?? '')
    if (!isTableStart(line, below)) continue
    const rows = [cellsOf(line)]
    const places = [at + 1]
    let end = at + 2
    for (; end < lines.length; end += 1) {
      const row = withoutContainer(lines[end] ?? '')
      if (row.trim() === '' || /^ {0,3}(#{1,6}\s|`{3}|~{3})/.test(row)) break
      rows.push(cellsOf(row))
      places.push(end + 1)
    }
    tables.push(gridOf(rows, { title, above: title === '' ? '' : (headings.slice(0, -1).findLast((name) => name) ?? ''), lines: places }))
    title = ''
    at = end - 1
  }
  return tables.length > 0 ? tables : barredTables(lines)
}

/** Rows between bars that no row of dashes makes a table by the rules, as chats and terminals write them; lines of a frame are passed over. */
function barredTables(lines: readonly string[]): Grid[] {
  const tables: Grid[] = []
  let rows: ReadCell[][] = []
  let places: number[] = []
  const close = (): void => {
    if (rows.length > 1 && rows.every((row) => row.length > 1)) tables.push(gridOf(rows, { lines: places }))
    rows = []
    places = []
  }
  for (const [at, written] of lines.entries()) {
    const line = withoutContainer(written).trim()
    if (/^[|+][-+=|:\s]*[|+]$/.test(line)) continue
    if (line.length > 2 && line.startsWith('|') && line.endsWith('|')) {
      rows.push(cellsOf(line))
      places.push(at + 1)
    } else close()
  }
  close()
  return tables.slice(0, mostTables)
}

function isTableStart(header: string, below: string): boolean {
  if (!header.includes('|') || !/-/.test(below) || below.length > 20_000 || !delimiterRow.test(below)) return false
  return pieces(header).length === pieces(below).length
}

/** Without the marks of the quotation that a table stands in. */
function withoutContainer(line: string): string {
  return line.replace(/^ {0,3}(?:> ?)+/, '')
}

function cellsOf(line: string): ReadCell[] {
  return pieces(line).map((piece) => ({
    text: markdownText(piece).slice(0, gridLimits.cellText),
    columns: 1,
    rows: 1,
    isHeader: isAllBold(piece)
  }))
}

/** The cells of a row as they are written; a bar behind a backslash belongs to its cell. */
function pieces(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '')
  const found: string[] = []
  let piece = ''
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner.charAt(at)
    if (character === '\\' && inner.charAt(at + 1) === '|') {
      piece += '|'
      at += 1
    } else if (character === '\\') {
      piece += character + inner.charAt(at + 1)
      at += 1
    } else if (character === '|') {
      found.push(piece)
      piece = ''
    } else piece += character
  }
  if (piece.trim() !== '' || found.length === 0) found.push(piece)
  return found
}
