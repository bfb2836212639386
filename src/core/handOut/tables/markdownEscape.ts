/**
 * Words as they stand in a cell of a Markdown table: line breaks are `<br>`, a bar and whatever would be a mark are escaped. What only looks
 * like a mark (`snake_case`, `5 < 6`, `[1]`) is left as it is.
 */
export function markdownCell(text: string): string {
  return markdownLine(text.trim()).replaceAll('\n', '<br>')
}

/** Words on a line of Markdown: nothing in them is a mark. */
export function markdownLine(text: string): string {
  const isLinked = text.includes('](')
  return text
    .replace(/[\\`*|]/g, (mark) => `\\${mark}`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/[[\]]/g, (mark) => (isLinked ? `\\${mark}` : mark))
    .replace(/[\ue000\ue001]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** Words of a heading: on one line, and no signs behind that would close it. */
export function markdownHeading(text: string): string {
  return markdownLine(text.replace(/\s+/gu, ' ').trim()).replace(/#(?=#*$)/g, '\\#')
}
