import { gridLimits, gridOf, type Grid, type ReadCell } from './grid.ts'
import { attributeOf, htmlTokens } from './htmlTokens.ts'
import { reformulated } from './writeTable.ts'

/** Tables inside cells of tables inside …: deeper ones are read as the text of the cell that they stand in. */
const deepest = 4
/** Tables of one text that are kept. */
const mostTables = 200

/**
 * The tables of an HTML text as office programs, browsers and web pages put it on the clipboard, with their merged cells. Headings
 * before a table and its caption become its title; the heading over that one is kept beside it. A table that only arranges others (one cell) gives way to those inside it.
 */
export function readHtmlTables(html: string): Grid[] {
  const reading = new HtmlReading()
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') reading.text(token.text)
    else if (token.kind === 'start') reading.start(token.name, token.attributes)
    else reading.end(token.name)
  }
  return reading.finish()
}

interface OpenCell {
  text: string
  bold: number
  plain: number
  readonly columns: number
  readonly rows: number
  readonly isHeader: boolean
}

interface OpenTable {
  readonly rows: ReadCell[][]
  row: ReadCell[] | null
  cell: OpenCell | null
  caption: string | null
  title: string
  readonly above: string
  readonly inner: FoundTable[]
}

interface FoundTable {
  readonly grid: Grid
  readonly inner: readonly FoundTable[]
}

const lineBreaking = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'dd',
  'dt'
])
const heading = /^h[1-6]$/

class HtmlReading {
  readonly #open: OpenTable[] = []
  readonly #found: FoundTable[] = []
  /** Tables deeper than is read. */
  #tooDeep = 0
  #bold = 0
  #ignored = 0
  #heading: string | null = null
  #lastHeading = ''
  /** Headings that the place stands under, by their level. */
  readonly #headings: string[] = []

  text(text: string): void {
    if (this.#ignored > 0) return
    const table = this.#open.at(-1)
    // White space between tags is layout of the source: office programs wrap their lines anywhere.
    const plain = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (table?.caption != null) table.caption += plain
    else if (table?.cell) {
      const { cell } = table
      if (cell.text.length < gridLimits.cellText * 2) cell.text += plain
      if (plain.trim() !== '') {
        if (this.#bold > 0) cell.bold += 1
        else cell.plain += 1
      }
    } else if (!table && this.#heading !== null && this.#heading.length < 1000) this.#heading += plain
  }

  start(name: string, attributes: string): void {
    if (this.#ignored > 0) {
      if (name === 'span') this.#ignored += 1
      return
    }
    // The bullet that Word draws in front of a list entry.
    if (name === 'span' && /mso-list:\s*ignore/i.test(attributes)) {
      this.#ignored = 1
      return
    }
    switch (name) {
      case 'table':
        return this.#startTable()
      case 'caption': {
        const table = this.#open.at(-1)
        if (table && this.#tooDeep === 0) table.caption = ''
        return
      }
      case 'tr':
        return this.#tooDeep > 0 ? this.#break() : this.#startRow()
      case 'td':
      case 'th':
        return this.#tooDeep > 0 ? this.#break() : this.#startCell(name, attributes)
      case 'br':
        return this.#break()
      case 'b':
      case 'strong':
        this.#bold += 1
        return
      default:
        if (heading.test(name) && this.#open.length === 0) this.#heading = ''
        else if (lineBreaking.has(name)) this.#break()
    }
  }

  end(name: string): void {
    if (this.#ignored > 0) {
      if (name === 'span') this.#ignored -= 1
      return
    }
    switch (name) {
      case 'table':
        return this.#tooDeep > 0 ? void (this.#tooDeep -= 1) : this.#endTable()
      case 'caption': {
        const table = this.#open.at(-1)
        if (table?.caption != null) {
          table.title = table.caption.trim() || table.title
          table.caption = null
        }
        return
      }
      case 'tr':
        return this.#tooDeep > 0 ? undefined : this.#endRow()
      case 'td':
      case 'th':
        return this.#tooDeep > 0 ? undefined : this.#endCell()
      case 'b':
      case 'strong':
        this.#bold = Math.max(0, this.#bold - 1)
        return
      default:
        if (heading.test(name) && this.#heading !== null) {
          const level = Number(name.slice(1))
          this.#lastHeading = this.#heading.trim()
          this.#headings.length = Math.min(this.#headings.length, level - 1)
          this.#headings[level - 1] = this.#lastHeading
          this.#heading = null
        } else if (lineBreaking.has(name)) this.#break()
    }
  }

  finish(): Grid[] {
    this.#tooDeep = 0
    while (this.#open.length > 0) this.#endTable()
    return this.#found.flatMap(withoutFrames).slice(0, mostTables)
  }

  #break(): void {
    const cell = this.#open.at(-1)?.cell
    if (cell && cell.text.length < gridLimits.cellText * 2) cell.text += '\n'
  }

  #startTable(): void {
    if (this.#tooDeep > 0 || this.#open.length >= deepest) {
      this.#tooDeep += 1
      return this.#break()
    }
    this.#break()
    const title = this.#open.length === 0 ? this.#lastHeading : ''
    const above = title === '' ? '' : (this.#headings.slice(0, -1).findLast((name) => name) ?? '')
    this.#lastHeading = ''
    this.#open.push({ rows: [], row: null, cell: null, caption: null, title, above, inner: [] })
    this.#bold = 0
  }

  #endTable(): void {
    this.#endRow()
    const table = this.#open.pop()
    if (!table) return
    this.#bold = 0
    const found = { grid: gridOf(table.rows, { title: table.title, above: table.above }), inner: table.inner }
    const outer = this.#open.at(-1)
    if (!outer) {
      if (this.#found.length < mostTables) this.#found.push(found)
      return
    }
    if (outer.inner.length < mostTables) outer.inner.push(found)
    // What stands in a table inside a cell is also what that cell says.
    const cell = outer.cell
    for (const row of table.rows) {
      if (!cell || cell.text.length >= gridLimits.cellText * 2) break
      cell.text += `\n${row.map(({ text }) => text).join(' ')}`
    }
  }

  #startRow(): void {
    const table = this.#open.at(-1)
    if (!table) return
    this.#endRow()
    table.row = []
  }

  #endRow(): void {
    this.#endCell()
    const table = this.#open.at(-1)
    if (!table?.row) return
    table.rows.push(table.row)
    table.row = null
  }

  #startCell(name: string, attributes: string): void {
    const table = this.#open.at(-1)
    if (!table) return
    this.#endCell()
    table.row ??= []
    const isBold = /font-weight:\s*(bold|[6-9]00)/i.test(attributes)
    table.cell = {
      text: '',
      bold: 0,
      plain: 0,
      columns: spanOf(attributes, 'colspan'),
      rows: spanOf(attributes, 'rowspan'),
      isHeader: name === 'th' || isBold
    }
    this.#bold = 0
  }

  #endCell(): void {
    const table = this.#open.at(-1)
    if (!table?.cell) return
    const { text, bold, plain, columns, rows, isHeader } = table.cell
    table.row?.push({ text: tidied(text), columns, rows, isHeader: isHeader || (bold > 0 && plain === 0) })
    table.cell = null
    this.#bold = 0
  }
}

function spanOf(attributes: string, name: string): number {
  const value = Number.parseInt(attributeOf(attributes, name), 10)
  // rowspan=0 means to the end of the table; gridOf stops there.
  if (value === 0 && name === 'rowspan') return gridLimits.rows
  return Number.isFinite(value) ? Math.min(gridLimits.rows, Math.max(1, value)) : 1
}

/**
 * Lines without the white space of the source around them, and no empty ones. Below a bullet of ours a line that is set in by hard blanks
 * belongs to the one above it, and stays set in; the apostrophe in front of what is no formula goes.
 */
function tidied(text: string): string {
  const isMarked = /^\s*• /.test(text)
  const lines = text.split('\n').flatMap((line) => {
    const plain = line.replace(/[ \u00a0]+/g, ' ').trim()
    if (plain === '') return []
    return isMarked && /^ *\u00a0{2}/.test(line) ? `  ${plain}` : plain
  })
  return reformulated(lines.join('\n')).slice(0, gridLimits.cellText)
}

function withoutFrames({ grid, inner }: FoundTable): Grid[] {
  const cells = grid.slots.flat().filter((cell) => cell !== null && cell.text !== '')
  if (cells.length <= 1 && inner.length > 0) return inner.flatMap(withoutFrames)
  return cells.length === 0 ? [] : [grid]
}
