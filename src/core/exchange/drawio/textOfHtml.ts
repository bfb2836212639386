import { htmlTokens } from '../tables/htmlTokens.ts'

/** Elements that begin on a line of their own. */
const blocks = new Set(['div', 'p', 'br', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'pre'])

/** The words of a label that is HTML, with line breaks where it has blocks. Nothing is ever made of it but text. */
export function textOfHtml(html: string): string {
  const lines: string[] = ['']
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') lines[lines.length - 1] += token.text.replace(/[\s\u00a0]+/gu, ' ')
    else if (blocks.has(token.name) && !(token.kind === 'end' && token.name === 'br')) lines.push('')
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
