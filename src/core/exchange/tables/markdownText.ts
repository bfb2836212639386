import { decodeHtml } from '../mermaid/entities.ts'

/**
 * The words of a piece of Markdown without its marks: emphasis, code, links and pictures become what they say, `<br>` a line break, other
 * tags nothing. What only looks like a mark stays (`snake_case`, `5 * 3`, `[Stage 1]`).
 */
export function markdownText(source: string): string {
  if (!/[\\`*_~<&![\]]/.test(source)) return source.trim()
  const kept: string[] = []
  // Escaped characters and code are set aside, so that no mark is seen in them.
  const keep = (text: string) => `\ue000${String(kept.push(text) - 1)}\ue001`
  return source
    .replace(/[\ue000\ue001]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => keep(character))
    .replace(/(`{1,3})(?!`)([^`]{1,2000})\1(?!`)/g, (_, _marks, code: string) => keep(code.trim()))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<((?:https?|mailto):[^\s<>]{1,2000})>/gi, (_, address: string) => keep(address))
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, '')
    .replace(/!?\[([^[\]]{0,2000})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/gi, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/&#?\w+;/g, (reference) => decodeHtml(reference))
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? '')
    .trim()
}

/** Whether a piece of Markdown is bold from its first to its last character. */
export function isAllBold(source: string): boolean {
  return /^\s*(\*\*|__)(?=\S)(?:(?!\1)[\s\S])+\1\s*$/.test(source)
}
