import { addressOf, columnLimit, gridLimits, type Grid, type GridCell } from '#core/exchange/tables/grid.ts'
import { numberAsShown } from './numberAsShown.ts'
import { scanXml, xmlAttribute } from './scanXml.ts'
import { unescapedCell } from './workbookParts.ts'

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly name: string
  readonly strings: readonly string[]
  readonly formats: readonly string[]
  readonly starts1904: boolean
}

/** A sheet as a table, and the cells of it that hold no value: errors (`#REF!`), formulas that nobody worked out. */
export interface ReadSheet {
  readonly grid: Grid
  readonly valueless: readonly { readonly address: string; readonly found: string }[]
}

interface OpenCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
  value: string | null
  inline: string
  formula: string | null
}

/** Reads a sheet. Addresses of its cells name it: `Map!B3`. Merged cells keep their reach; what they cover is empty. Throws `XmlFault`. */
export function readSheet(xml: string, context: SheetContext): ReadSheet {
  const cells = new Map<number, Map<number, string>>()
  const merged: string[] = []
  const valueless: { address: string; found: string }[] = []
  let row = -1
  let column = -1
  let cell: OpenCell | null = null
  let part = ''
  let surplus = 0
  const keep = (open: OpenCell) => {
    const text = textOf(open, context)
    if (text === null) valueless.push({ address: placeIn(context.name, open), found: open.value ?? `=${open.formula ?? ''}` })
    if (text === null || text === '') return
    if (open.row >= gridLimits.rows || open.column >= gridLimits.columns) surplus += 1
    else {
      const line = cells.get(open.row) ?? new Map<number, string>()
      cells.set(open.row, line.set(open.column, text.slice(0, gridLimits.cellText)))
    }
  }
  scanXml(xml, {
    start: (name, attributes) => {
      if (name === 'row') {
        const number = Number(xmlAttribute(attributes, 'r') ?? '')
        row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1
        column = -1
      } else if (name === 'c') {
        const place = placeOf(xmlAttribute(attributes, 'r') ?? '')
        row = place ? place.row : Math.max(0, row)
        column = place ? place.column : column + 1
        const style = Number(xmlAttribute(attributes, 's') ?? -1)
        cell = { row, column, type: xmlAttribute(attributes, 't') ?? 'n', style, value: null, inline: '', formula: null }
      } else if (name === 'mergeCell') merged.push(xmlAttribute(attributes, 'ref') ?? '')
      else if (name === 'rPh') part = 'rPh'
      else if (part !== 'rPh') part = name
    },
    end: (name) => {
      if (name === 'c' && cell) {
        keep(cell)
        cell = null
      }
      if (part !== 'rPh' || name === 'rPh') part = ''
    },
    text: (text) => {
      if (!cell) return
      if (part === 'v') cell.value = (cell.value ?? '') + text
      else if (part === 't') cell.inline += text
      else if (part === 'f') cell.formula = (cell.formula ?? '') + text
    }
  })
  return { grid: gridOfCells(context.name, cells, merged, surplus), valueless }
}

/** What stands in a cell as people see it; null where it holds no value that anybody could see. */
function textOf({ type, value, inline, formula, style }: OpenCell, { strings, formats, starts1904 }: SheetContext): string | null {
  if (type === 'inlineStr') return unescapedCell(inline)
  if (value === null) return formula === null ? '' : null
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null
    case 'str':
      return unescapedCell(value)
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return null
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
    default: {
      const number = Number(value)
      return value.trim() === '' ? '' : Number.isFinite(number) ? numberAsShown(number, formats[style] ?? '', starts1904) : value
    }
  }
}

function gridOfCells(
  name: string,
  cells: ReadonlyMap<number, ReadonlyMap<number, string>>,
  merged: readonly string[],
  surplus: number
): Grid {
  let rowCount = 0
  for (const row of cells.keys()) rowCount = Math.max(rowCount, row + 1)
  const columnsAtMost = columnLimit(rowCount)
  let columnCount = 0
  let beyond = 0
  for (const line of cells.values())
    for (const column of line.keys()) {
      if (column < columnsAtMost) columnCount = Math.max(columnCount, column + 1)
      else beyond += 1
    }
  const reach = reachOf(merged)
  const slots: (GridCell | null)[][] = []
  for (let row = 0; row < rowCount; row += 1) {
    const line: (GridCell | null)[] = []
    for (const [column, text] of [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b)) {
      if (column >= columnsAtMost) break
      const { rows = 1, columns = 1 } = reach.get(`${row} ${column}`) ?? {}
      while (line.length < column) line.push(null)
      columnCount = Math.max(columnCount, Math.min(columnsAtMost, column + columns))
      line.push({
        text,
        columns: Math.min(columns, columnsAtMost - column),
        rows: Math.min(rows, rowCount - row),
        isHeader: false,
        line: null,
        address: placeIn(name, { row, column })
      })
    }
    slots.push(line)
  }
  return { slots, columnCount, title: name, above: '', description: '', surplus: surplus + beyond }
}

function reachOf(merged: readonly string[]): Map<string, { rows: number; columns: number }> {
  const reach = new Map<string, { rows: number; columns: number }>()
  for (const reference of merged) {
    const [from, to] = reference.split(':').map(placeOf)
    if (from && to && to.row >= from.row && to.column >= from.column)
      reach.set(`${from.row} ${from.column}`, { rows: to.row - from.row + 1, columns: to.column - from.column + 1 })
  }
  return reach
}

/** `B3` as row and column, both from 0. */
function placeOf(reference: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (!found) return null
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Math.max(0, Number(found[2]) - 1), column }
}

function placeIn(name: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${name}!${addressOf(row, column)}`
}
