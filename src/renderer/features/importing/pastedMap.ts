// What of a clipboard could be a whole map. Only looked at here: it is read where everything from outside is read.
import { encodeBase64 } from '../../platform/base64.ts'
import type { PickedFile } from '../../platform/files.ts'

/** What a clipboard holds as text. */
export interface PastedText {
  readonly html: string
  readonly text: string
}

/**
 * The content to read a map from: our own format and Mermaid before everything; then a table, as HTML where that is there, since it keeps
 * merged cells. Null where it is words, pictures or nothing.
 */
export function pastedMap({ html, text }: PastedText, name: string): PickedFile | null {
  const content = saysMap(text) ? text : holdsHtmlTable(html) ? html : holdsTable(text) ? text : null
  return content === null ? null : { name, data: encodeBase64(new TextEncoder().encode(content)) }
}

function saysMap(text: string): boolean {
  const start = text.trimStart().slice(0, 4000)
  const isMermaid = /^(---[\s\S]*?---\s*)?(%%[^\n]*\n\s*)*journey\s*(\n|$)/u.test(start) || /```\s*mermaid/u.test(start)
  return isMermaid || /"format"\s*:\s*"outside-in\/journey"/u.test(start)
}

function holdsHtmlTable(html: string): boolean {
  return /<table[\s>]/i.test(html) && /<t[dh][\s>]/i.test(html)
}

/** A range of a spreadsheet, or a table of Markdown: a row, and below it a row of dashes. */
function holdsTable(text: string): boolean {
  return /[^\s][^\n]*\t[^\n]*\n[^\n]*\t/.test(text) || /\|[^\n]*\n[ \t>]*\|?[ \t]*:?-+[ \t]*:?[ \t]*\|/.test(text)
}
