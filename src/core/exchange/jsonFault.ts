/** Where a JSON text goes wrong. Lines and columns count from 1, columns in UTF-16 units. */
export interface JsonFault {
  /** The text ends before its value does: a truncated file. */
  readonly truncated: boolean
  readonly line: number
  readonly column: number
}

/**
 * The first fault of a text that `JSON.parse` refuses; the engine's own messages do not always say where. Follows RFC 8259, without
 * recursion, in one pass.
 */
export function jsonFault(text: string): JsonFault {
  const open: string[] = []
  let offset = skipBlank(text, 0)
  let state: 'value' | 'firstOrClose' | 'after' = 'value'
  for (;;) {
    const top = open.at(-1)
    if (state === 'after') {
      if (top === undefined) return faultAt(text, offset)
      const mark = text[offset]
      if (mark === top) open.pop()
      else if (mark === ',') state = 'value'
      else return faultAt(text, offset)
      offset = skipBlank(text, offset + 1)
      continue
    }
    if (state === 'firstOrClose' && text[offset] === top) {
      state = 'after'
      continue
    }
    if (top === '}') {
      const end = text[offset] === '"' ? stringEnd(text, offset) : -1
      if (end < 0) return faultAt(text, offset)
      offset = skipBlank(text, end)
      if (text[offset] !== ':') return faultAt(text, offset)
      offset = skipBlank(text, offset + 1)
    }
    const first = text[offset]
    if (first === '{' || first === '[') {
      open.push(first === '{' ? '}' : ']')
      state = 'firstOrClose'
      offset = skipBlank(text, offset + 1)
      continue
    }
    const end = first === '"' ? stringEnd(text, offset) : literalEnd(text, offset)
    if (end < 0) return faultAt(text, offset)
    offset = skipBlank(text, end)
    state = 'after'
  }
}

const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y
const unfinishedLiteral = /^(?:-?(?:\d+\.?)?(?:\d*[eE][+-]?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function skipBlank(text: string, from: number): number {
  let offset = from
  while (offset < text.length && ' \t\n\r'.includes(text.charAt(offset))) offset += 1
  return offset
}

/** Offset behind a string that starts at `from`, or −1. Written out: a pattern would need a stack as deep as the string is long. */
function stringEnd(text: string, from: number): number {
  let offset = from + 1
  while (offset < text.length) {
    const unit = text.charCodeAt(offset)
    if (unit === 0x22) return offset + 1
    if (unit < 0x20) return -1
    if (unit === 0x5c) {
      escape.lastIndex = offset
      if (!escape.test(text)) return -1
      offset = escape.lastIndex
    } else offset += 1
  }
  return -1
}

function literalEnd(text: string, from: number): number {
  literal.lastIndex = from
  return literal.test(text) ? literal.lastIndex : -1
}

function faultAt(text: string, offset: number): JsonFault {
  const before = text.slice(0, offset)
  const runsOut = text[offset] === '"' ? runsToTheEnd(text, offset) : unfinishedLiteral.test(text.slice(offset, offset + 40))
  return {
    truncated: offset >= text.length || runsOut,
    line: before.split('\n').length,
    column: offset - (before.lastIndexOf('\n') + 1) + 1
  }
}

/** Whether a string that starts here lacks only its end. */
function runsToTheEnd(text: string, from: number): boolean {
  const rest = text.slice(from + 1)
  return !/[\n\r"]/.test(rest.replace(/\\./g, ''))
}
