/** What a reader of XML hears, in the order of the text. Names come without their namespace. */
export interface XmlListener {
  readonly start: (name: string, attributes: string) => void
  readonly end: (name: string) => void
  readonly text: (text: string) => void
}

/** Said of XML that is not read: broken off, or with a definition of a type of its own, with which one can do harm. */
export class XmlFault extends Error {}

/** Walks through XML once, in linear time. Entities beyond the five of XML and numbers are left as they are written. Throws `XmlFault`. */
export function scanXml(xml: string, { start, end, text }: XmlListener): void {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open < 0) return text(decodeXml(xml.slice(at)))
    if (open > at) text(decodeXml(xml.slice(at, open)))
    const next = xml.charCodeAt(open + 1)
    if (next === 0x21) {
      if (xml.startsWith('<!--', open)) at = behind(xml, '-->', open + 4)
      else if (xml.startsWith('<![CDATA[', open)) {
        at = behind(xml, ']]>', open + 9)
        text(xml.slice(open + 9, at - 3))
      } else throw new XmlFault('a definition of a document type')
    } else if (next === 0x3f) at = behind(xml, '?>', open + 2)
    else {
      const close = endOfTag(xml, open + 1)
      at = close + 1
      if (next === 0x2f) {
        end(plainName(xml.slice(open + 2, close).trim()))
        continue
      }
      const isEmpty = xml.charCodeAt(close - 1) === 0x2f
      const inside = xml.slice(open + 1, isEmpty ? close - 1 : close)
      const blank = inside.search(/\s/)
      const name = plainName(blank < 0 ? inside : inside.slice(0, blank))
      start(name, blank < 0 ? '' : inside.slice(blank))
      if (isEmpty) end(name)
    }
  }
}

/** The value of an attribute, or null. `name` may have a namespace. */
export function xmlAttribute(attributes: string, name: string): string | null {
  let at = 0
  for (;;) {
    const found = attributes.indexOf(name, at)
    if (found < 0) return null
    at = found + name.length
    if (found > 0 && !/\s/.test(attributes.charAt(found - 1))) continue
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at))
    if (value) return decodeXml(value[1] ?? value[2] ?? '')
  }
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text with the references of XML resolved; characters that XML forbids are left out. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      const isAllowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
      return isAllowed ? String.fromCodePoint(code) : ''
    }
  )
}

function plainName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function behind(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  if (found < 0) throw new XmlFault(`${mark} is missing`)
  return found + mark.length
}

/** Position of the `>` that closes a tag; one inside a quoted value does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (code === 0x3e) return at
    if (code === 0x22 || code === 0x27) {
      const close = xml.indexOf(code === 0x22 ? '"' : "'", at + 1)
      if (close < 0) break
      at = close
    }
  }
  throw new XmlFault('a tag without an end')
}
