import { reformulated } from './writeTable.ts'
import { gridLimits, gridOf, isBlank, plainCell, type Grid, type ReadCell } from './grid.ts'

/** What stands between two cells. */
export type Delimiter = '\t' | ',' | ';' | '|'

/**
 * Text whose cells are set apart by a character, as spreadsheets copy and save it: cells in quotation marks may hold line breaks,
 * delimiters and doubled quotation marks. Rows without anything in them are left out, as is Excel's first line `sep=`.
 */
export function readDelimited(text: string, delimiter: Delimiter): Grid {
  const rows: ReadCell[][] = []
  const lines: number[] = []
  const source = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, (line) => '\n'.repeat(line.split('\n').length - 1))
  let row: string[] = []
  let line = 1
  let rowLine = 1
  let at = 0
  const endRow = () => {
    if (row.some((cell) => cell.trim() !== '')) {
      rows.push(row.map((cell) => plainCell(reformulated(cell.trim()).slice(0, gridLimits.cellText))))
      lines.push(rowLine)
    }
    row = []
    rowLine = line
  }
  for (;;) {
    const quoted = source.charAt(at) === '"' ? quotedCell(source, at, delimiter) : null
    if (quoted) {
      row.push(quoted.text)
      for (const character of quoted.text) if (character === '\n') line += 1
      at = quoted.end
    } else {
      const end = endOfPlain(source, at, delimiter)
      row.push(source.slice(at, end))
      at = end
    }
    const mark = source.charAt(at)
    if (mark === delimiter) at += 1
    else if (mark === '') {
      endRow()
      return gridOf(rows, { lines })
    } else {
      at += mark === '\r' && source.charAt(at + 1) === '\n' ? 2 : 1
      line += 1
      endRow()
    }
  }
}

/**
 * Whether a text is a range of a spreadsheet: most of its rows have several cells, and one of them says something in two. An indented list
 * is none.
 */
export function isTabbed(text: string): boolean {
  const start = text.slice(0, 50_000)
  if (!start.includes('\t')) return false
  const { slots } = readDelimited(start, '\t')
  const isFull = slots.some((row) => row.filter((cell) => cell !== null && !isBlank(cell.text)).length > 1)
  return isFull && slots.filter((row) => row.length > 1).length >= slots.length * 0.6
}

/** The delimiter of a text that is a table: the one that every one of its first lines has, in equal number where that is so. */
export function sniffDelimiter(text: string, among: readonly Delimiter[] = ['\t', ',', ';', '|']): Delimiter | null {
  const start = text.replace(/^\ufeff/, '').slice(0, 20_000)
  const declared = /^sep=(.)\r?\n/i.exec(start)?.[1]
  const known = among.find((delimiter) => delimiter === declared)
  if (known) return known
  const widths = among.map((delimiter) => {
    const rows = readDelimited(start, delimiter).slots.slice(0, 50)
    const widest = Math.max(0, ...rows.map((row) => row.length))
    const same = rows.filter((row) => row.length === widest).length
    return { delimiter, widest, score: widest < 2 || rows.length === 0 ? 0 : (same / rows.length) * Math.min(widest, 20) + same }
  })
  const best = widths.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : null
}

/** A cell in quotation marks, or null where the mark only happens to be the first character of a plain one. */
function quotedCell(source: string, from: number, delimiter: string): { text: string; end: number } | null {
  let at = from + 1
  let text = ''
  for (;;) {
    const mark = source.indexOf('"', at)
    if (mark < 0) return null
    text += source.slice(at, mark)
    if (source.charAt(mark + 1) === '"') {
      text += '"'
      at = mark + 2
      continue
    }
    const next = source.charAt(mark + 1)
    const isEnd = next === '' || next === delimiter || next === '\r' || next === '\n'
    return isEnd ? { text: text.replace(/\r\n?/g, '\n'), end: mark + 1 } : null
  }
}

function endOfPlain(source: string, from: number, delimiter: string): number {
  for (let at = from; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (character === delimiter || character === '\n' || character === '\r') return at
  }
  return source.length
}
