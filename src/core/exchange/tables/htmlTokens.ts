import { decodeHtml } from '../mermaid/entities.ts'

/** A piece of HTML: the start or end of an element, or text with its character references resolved. */
export type HtmlToken =
  | { readonly kind: 'start'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/** Elements whose content is no text for readers. */
const unread = new Set(['script', 'style', 'title', 'template', 'noscript', 'iframe', 'textarea', 'xmp', 'noembed', 'noframes', 'select'])

/**
 * The pieces of an HTML text, one after the other; nothing is ever made of them but text. Comments, conditional sections of office
 * programs, and whatever scripts and styles hold are passed over. Linear in the length, whatever the text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: decodeHtml(html.slice(at)) }
      return
    }
    if (open > at) yield { kind: 'text', text: decodeHtml(html.slice(at, open)) }
    const next = html.charAt(open + 1)
    if (html.startsWith('<!--', open)) {
      at = behind(html, '-->', open + 4)
    } else if (next === '!' || next === '?') {
      at = behind(html, '>', open + 2)
    } else if (/[a-zA-Z/]/.test(next)) {
      const end = endOfTag(html, open + 1)
      const isEnd = next === '/'
      const inside = html.slice(open + (isEnd ? 2 : 1), end)
      at = end + 1
      const name = /^[a-zA-Z][\w:-]*/.exec(inside.slice(0, 60))?.[0].toLowerCase() ?? ''
      if (name === '') continue
      if (isEnd) yield { kind: 'end', name }
      else if (unread.has(name) && !inside.endsWith('/')) at = behindElement(html, name, at)
      else yield { kind: 'start', name, attributes: inside.slice(name.length) }
    } else {
      yield { kind: 'text', text: '<' }
      at = open + 1
    }
  }
}

/** The value of an attribute, or an empty string. */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes.slice(0, 4000))
  return decodeHtml(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')
}

/** Position of the `>` that closes a tag; one inside a quoted value does not. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && /[=\s]/.test(html.charAt(at - 1))) quote = character
    else if (character === '>') return at
  }
  // A quotation mark that is never closed must not swallow everything behind it.
  const simple = html.indexOf('>', from)
  return simple < 0 ? html.length : simple
}

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

function behindElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found ? behind(html, '>', found.index) : html.length
}
