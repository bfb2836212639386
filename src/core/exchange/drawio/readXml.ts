// A small strict reader of XML 1.0: elements, attributes and text. Document types are refused, and with them every entity but the five that XML
// itself knows and numbers: nothing can grow, nothing is fetched.
import { err, ok, type Result } from '../../result.ts'

/** An element. `text` is the text that stands right in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Why a text is no XML that is read. `line` counts from 1. */
export type XmlFault = { readonly code: 'broken' | 'forbidden' | 'tooDeep' | 'tooMany'; readonly line: number }

/** Elements nest no deeper. */
export const deepestXml = 64

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
}

const nameStart = /[A-Za-z_:\u0080-\uffff]/
const tagName = /[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*/y
const attribute = /\s+([A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const reference = /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,7})|(amp|lt|gt|quot|apos));/y

/** The root element of a text, at most `limit` elements. Linear in the length of the text; never throws. */
export function readXml(text: string, limit: number): Result<XmlElement, XmlFault> {
  let at = text.startsWith('\ufeff') ? 1 : 0
  let count = 0
  let root: XmlElement | null = null
  const open: Open[] = []
  const fault = (code: XmlFault['code']) => err({ code, line: text.slice(0, at).split('\n').length } as const)
  const close = (element: Open) => {
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  }
  while (at < text.length) {
    const mark = text.indexOf('<', at)
    const until = mark < 0 ? text.length : mark
    const top = open.at(-1)
    if (until > at) {
      const piece = decoded(text.slice(at, until))
      if (piece === null || (!top && piece.trim() !== '')) return fault('broken')
      if (top) top.text += piece
    }
    at = until
    if (mark < 0) break
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end < 0) return fault('broken')
      at = end + 3
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at + 9)
      if (end < 0 || !top) return fault('broken')
      top.text += text.slice(at + 9, end)
      at = end + 3
    } else if (text.startsWith('<?', at)) {
      const end = text.indexOf('?>', at + 2)
      if (end < 0) return fault('broken')
      at = end + 2
    } else if (text.startsWith('<!', at)) return fault('forbidden')
    else if (text.startsWith('</', at)) {
      const end = text.indexOf('>', at)
      const name = text.slice(at + 2, end < 0 ? at + 2 : end).trimEnd()
      if (end < 0 || !top || top.name !== name) return fault('broken')
      open.pop()
      close(top)
      at = end + 1
    } else {
      if (root !== null) return fault('broken')
      if (!nameStart.test(text.charAt(at + 1))) return fault('broken')
      tagName.lastIndex = at + 1
      const name = tagName.exec(text)?.[0] ?? ''
      const attributes = new Map<string, string>()
      let end = at + 1 + name.length
      for (;;) {
        attribute.lastIndex = end
        const found = attribute.exec(text)
        if (!found) break
        const value = decoded(found[2] ?? found[3] ?? '')
        const key = found[1] ?? ''
        if (value === null || attributes.has(key)) return fault('broken')
        attributes.set(key, value)
        end = attribute.lastIndex
      }
      while (/\s/.test(text.charAt(end))) end += 1
      const isEmpty = text.startsWith('/>', end)
      if (!isEmpty && text.charAt(end) !== '>') return fault('broken')
      count += 1
      if (count > limit) return fault('tooMany')
      if (open.length >= deepestXml) return fault('tooDeep')
      const element: Open = { name, attributes, children: [], text: '' }
      if (isEmpty) close(element)
      else open.push(element)
      at = end + (isEmpty ? 2 : 1)
    }
  }
  return root === null || open.length > 0 ? fault('broken') : ok(root)
}

/** A text with its references resolved, or null where one is none. */
function decoded(text: string): string | null {
  let amp = text.indexOf('&')
  if (amp < 0) return text
  let whole = ''
  let from = 0
  while (amp >= 0) {
    reference.lastIndex = amp
    const found = reference.exec(text)
    if (!found) return null
    const character =
      found[3] === undefined ? fromCode(found[1] === undefined ? Number.parseInt(found[2] ?? '', 16) : Number(found[1])) : five[found[3]]
    if (character === undefined) return null
    whole += text.slice(from, amp) + character
    from = reference.lastIndex
    amp = text.indexOf('&', from)
  }
  return whole + text.slice(from)
}

const five: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function fromCode(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined
}
