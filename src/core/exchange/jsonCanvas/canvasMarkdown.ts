import { cleanText } from '../../text/clean.ts'
import { markdownText } from '../tables/markdownText.ts'

/** A plain text such that a program that reads it as Markdown shows it as it is. Undone by `plainText`. */
export function escapeMarkdown(text: string): string {
  const hasMath = (text.match(/\$/g)?.length ?? 0) > 1
  return text
    .replace(/[\\`*[]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~|=(?==)|(?<==)=|%(?=%)|(?<=%)%/g, '\\$&')
    .replace(/<(?=[a-z/!?])|&(?=#?\w+;)|#(?=[\p{L}\p{N}_/-])/giu, '\\$&')
    .replace(/\$/g, hasMath ? '\\$$' : '$$')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[>+-](?=\s|$)|=+\s*$|-{2,}\s*$)/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
}

/** The words of a text that is Markdown as Obsidian writes it: headings, highlights and links to notes as plain words; ends trimmed. */
export function plainText(markdown: string): string {
  const plain = cleanText(markdown)
    .replace(/^ {0,3}#{1,6}\s+/gm, '')
    .replace(/==(?=[^\s=])([^\n=]{1,2000})(?<=\S)==/g, '$1')
    .replace(/!?\[\[([^[\]|\n]{1,500})(?:\|([^[\]|\n]{1,500}))?\]\]/g, (_, note: string, shown?: string) => shown ?? note)
  return cleanText(markdownText(plain))
}
