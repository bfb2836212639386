import { escapedHtml, unformulated } from '../../exchange/tables/writeTable.ts'
import type { HandOutTable, TableCell } from './tableCell.ts'

/**
 * A table as HTML with its merged cells, for the clipboard: office programs and web pages take it with its spans. Everything is escaped, and
 * no cell is taken for a formula.
 */
export function tableAsHtml({ rows, headRows }: HandOutTable): string {
  const lines = rows.map((row, at) => `<tr>${row.map((cell) => (cell === null ? '' : element(cell, at < headRows))).join('')}</tr>`)
  return `<table><thead>${lines.slice(0, headRows).join('')}</thead><tbody>${lines.slice(headRows).join('')}</tbody></table>`
}

function element({ text, day, columns, rows, role }: TableCell, isHead: boolean): string {
  const tag = isHead || role === 'lane' || role === 'line' ? 'th' : 'td'
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  return `<${tag}${spans}>${escapedHtml(unformulated(day ?? text))
    .replaceAll('\n  ', '<br>&nbsp;&nbsp;')
    .replaceAll('\n', '<br>')}</${tag}>`
}
