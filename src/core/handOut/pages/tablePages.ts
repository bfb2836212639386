import { baselineIn } from '../../layout/measures.ts'
import type { Id } from '../../model/id.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { textAt, textWithin } from '../../scene/text.ts'
import { measureText } from '../../text/measure.ts'
import type { Theme } from '../../theme/theme.ts'
import { radius, type } from '../../theme/tokens.ts'
import { drawLines, heightOf, setText, type Paragraph, type SetLine } from './setText.ts'

/** A column: its heading and its share of the width. */
export interface TableColumn {
  readonly title: string
  readonly share: number
}

/** A row of paragraphs, a list a column. */
export interface TableRow {
  readonly record?: Id
  readonly cells: readonly (readonly Paragraph[])[]
  /** Across all columns, instead of cells. */
  readonly wide?: readonly Paragraph[]
}

/** Rows under a heading of their own; a group without title has none. */
export interface TableGroup {
  readonly title: string
  /** What is said behind the title. */
  readonly detail: string
  readonly fill: string
  readonly ink: string
  readonly block: string
  readonly rows: readonly TableRow[]
}

const head = { height: 30 } as const
const group = { height: 32, above: 10, below: 4 } as const
const cell = { left: 14, between: 18, pad: 8 } as const
/** Fewer lines of a row than these are not left alone at the end of a page. */
const leastLines = 3

interface SetRow {
  readonly record?: Id
  readonly cells: readonly (readonly SetLine[])[]
  readonly isRest: boolean
}

/**
 * A table on as many pages as it takes; each begins with the headings, and with the heading of the group that goes on. A row that is taller
 * than a page goes on on the next one: nothing is cut.
 */
export function tablePages(
  columns: readonly TableColumn[],
  groups: readonly TableGroup[],
  theme: Theme,
  size: { readonly width: number; readonly height: number }
): Primitive[][] {
  const places = placesOf(columns, size.width)
  const pages: Primitive[][] = []
  let page: Primitive[] = []
  let y = 0
  let isEmpty = true
  const begin = (): void => {
    page = headings(columns, places, size.width, theme)
    pages.push(page)
    y = head.height
    isEmpty = true
  }
  const title = (of: TableGroup): void => {
    if (of.title === '') return
    if (!isEmpty) y += group.above
    page.push(...groupHeading(of, size.width, y))
    y += group.height + group.below
  }
  begin()
  for (const of of groups) {
    const rows = of.rows.map((row): SetRow => ({
      ...(row.record === undefined ? {} : { record: row.record }),
      cells: row.wide
        ? [setText(row.wide, size.width - 2 * cell.left)]
        : row.cells.map((paragraphs, index) => setText(paragraphs, places[index]?.width ?? 0)),
      isRest: false
    }))
    const needed = (of.title === '' ? 0 : group.above + group.height + group.below) + Math.min(rows[0] ? rowHeight(rows[0]) : 0, 90)
    if (!isEmpty && y + needed > size.height) begin()
    title(of)
    let isFirst = true
    for (const row of rows) {
      let rest: SetRow | null = row
      while (rest) {
        const room = size.height - y
        if (rowHeight(rest) <= room) {
          page.push(drawRow(rest, places, y, size.width, theme, isFirst))
          y += rowHeight(rest)
          isEmpty = false
          isFirst = false
          rest = null
          continue
        }
        // A row that fits a page of its own goes there; one that fits none is broken where this page ends.
        const isTallest = rowHeight(rest) > size.height - head.height - group.height - group.below
        const fits = fitting(rest, room - 2 * cell.pad)
        if ((isTallest || isEmpty) && (fits.lines >= leastLines || isEmpty)) {
          page.push(drawRow(fits.first, places, y, size.width, theme, isFirst))
          rest = fits.rest
        }
        begin()
        title(of)
        isFirst = true
      }
    }
  }
  return pages
}

function placesOf(columns: readonly TableColumn[], width: number): readonly { readonly x: number; readonly width: number }[] {
  const room = width - 2 * cell.left - (columns.length - 1) * cell.between
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  let x: number = cell.left
  return columns.map(({ share }) => {
    const place = { x, width: (room * share) / all }
    x += place.width + cell.between
    return place
  })
}

function headings(
  columns: readonly TableColumn[],
  places: readonly { readonly x: number; readonly width: number }[],
  width: number,
  theme: Theme
): Primitive[] {
  const style = { ...type.ui, weight: 600 as const }
  return [
    ...columns.map(({ title }, index) =>
      textWithin(title, places[index]?.x ?? 0, baselineIn(13, 20), places[index]?.width ?? 0, style, theme.color.ink2)
    ),
    { kind: 'rect', x: 0, y: head.height - 5, width, height: 1, fill: theme.color.hairline }
  ]
}

function groupHeading({ title, detail, fill, ink, block }: TableGroup, width: number, y: number): Primitive[] {
  const style = { size: 14, weight: 600 as const }
  const name = textWithin(title, cell.left + 20, y + baselineIn(14, group.height), width * 0.6, style, ink)
  return [
    { kind: 'rect', x: 0, y, width, height: group.height, radius: radius.card, fill },
    { kind: 'rect', x: cell.left, y: y + 9, width: 10, height: 14, radius: 3, fill: block },
    name,
    ...(detail === ''
      ? []
      : [textAt(detail, cell.left + 20 + measureText(name.text, style) + 10, y + baselineIn(13, group.height), type.card, ink)])
  ]
}

function rowHeight({ cells }: SetRow): number {
  return Math.max(0, ...cells.map(heightOf)) + 2 * cell.pad
}

function drawRow(
  row: SetRow,
  places: readonly { readonly x: number; readonly width: number }[],
  y: number,
  width: number,
  theme: Theme,
  isFirst: boolean
): Primitive {
  const rule: Primitive[] = isFirst || row.isRest ? [] : [{ kind: 'rect', x: 0, y: 0, width, height: 1, fill: theme.color.hairline }]
  // The first shape of what stands for a record is its ground.
  const paper = theme.name === 'dark' ? theme.color.ground : '#FFFFFF'
  const ground: Primitive = { kind: 'rect', x: 0, y: 0, width, height: rowHeight(row), fill: paper }
  const children = [ground, ...rule, ...row.cells.flatMap((lines, index) => drawLines(lines, places[index]?.x ?? 0, cell.pad))]
  return { kind: 'group', x: 0, y, ...(row.record === undefined ? {} : { record: row.record }), children }
}

/** As much of a row as fits into a height; at least one line, so that it goes on. */
function fitting(row: SetRow, room: number): { readonly first: SetRow; readonly rest: SetRow | null; readonly lines: number } {
  let most = 0
  const counts = row.cells.map((lines) => {
    let height = 0
    let count = 0
    for (const line of lines) {
      if (height + line.height > room && count > 0) break
      height += line.height
      count += 1
    }
    most = Math.max(most, count)
    return count
  })
  const rest = row.cells.map((lines, index) => lines.slice(counts[index] ?? 0))
  return {
    first: { ...row, cells: row.cells.map((lines, index) => lines.slice(0, counts[index] ?? 0)) },
    rest: rest.some((lines) => lines.length > 0) ? { ...row, cells: rest, isRest: true } : null,
    lines: most
  }
}
