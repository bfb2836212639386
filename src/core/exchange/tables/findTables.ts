import { isTabbed, readDelimited, sniffDelimiter, type Delimiter } from './delimited.ts'
import type { Grid } from './grid.ts'
import { readHtmlTables } from './htmlTables.ts'
import { readMarkdownTables } from './markdownTables.ts'

/** What a text that holds tables is written in. */
export type TableFormat = 'html' | 'markdown' | 'delimited' | 'list' | 'workbook'

/** Tables of a text, and what they were written in; none where the text is no table. */
export interface FoundTables {
  readonly format: TableFormat
  readonly tables: readonly Grid[]
}

/**
 * The tables of a text: HTML with tables, Markdown with tables, or lines whose cells are set apart. `named` is what the name of a file says
 * of it; without it commas and semicolons make a table only where every line has as many of them.
 */
export function findTables(text: string, named: 'csv' | 'tsv' | null = null): FoundTables | null {
  if (named === null && looksLikeHtml(text)) {
    const tables = readHtmlTables(text)
    if (tables.length > 0) return { format: 'html', tables }
  }
  if (named === null) {
    const tables = readMarkdownTables(text)
    if (tables.length > 0) return { format: 'markdown', tables }
  }
  const delimiter = named === null ? plainDelimiter(text) : named === 'tsv' ? '\t' : (sniffDelimiter(text) ?? ',')
  if (delimiter === null) return null
  const grid = readDelimited(text, delimiter)
  return grid.slots.length === 0 ? null : { format: 'delimited', tables: [grid] }
}

/** Whether a text is HTML with a table in it. */
export function looksLikeHtml(text: string): boolean {
  return /<table[\s>]/i.test(text) && /<t[dh][\s>]/i.test(text)
}

/** What parts the cells of a text that nobody called a table: tabs, or what at least two lines have in equal number, twice or more. */
function plainDelimiter(text: string): Delimiter | null {
  if (isTabbed(text)) return '\t'
  const among = [',', ';'] as const satisfies readonly Delimiter[]
  const even = among.find((delimiter) => {
    const { slots } = readDelimited(text.slice(0, 20_000), delimiter)
    const width = slots[0]?.length ?? 0
    // The last row may have been cut off with the sample.
    return width >= 3 && slots.length >= 2 && slots.every((row) => row.length === width || row === slots.at(-1))
  })
  return even ?? null
}
