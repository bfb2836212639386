// Mermaid writes a character as `#<code>;` or `#<name>;`. Before its lexer sees a text they are masked, so that their marks mean nothing;
// here each keeps its length, so that offsets stay those of the text.

const before = '\ue000'
const after = '\ue001'

/** The text with every entity masked by two characters of private use. */
export function maskEntities(text: string): string {
  return text.replace(/#(\w+);/g, `${before}$1${after}`)
}

/** A piece of a masked text as its author meant it: entities as characters; names that nobody knows as they were written. */
export function decodeEntities(masked: string): string {
  return masked.replace(/\ue000(\w+)\ue001/g, (_, name: string) => characterOf(name) ?? `#${name};`)
}

/** A masked piece as it was written, entities as entities: for quoting. */
export function unmaskEntities(masked: string): string {
  return masked.replace(/\ue000(\w+)\ue001/g, '#$1;')
}

/** Named and numbered character references of HTML, for diagrams that stand in a page. */
export function decodeHtml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => characterOf(name.startsWith('#') ? name.slice(1) : name) ?? whole)
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  hearts: '♥',
  check: '✓',
  star: '☆',
  infin: '∞',
  semi: ';',
  colon: ':',
  comma: ',',
  num: '#',
  percnt: '%',
  lbrace: '{',
  rbrace: '}'
}

function characterOf(name: string): string | undefined {
  if (/^\d{1,7}$/.test(name)) return fromCodePoint(Number(name))
  if (/^x[0-9a-f]{1,6}$/i.test(name)) return fromCodePoint(Number.parseInt(name.slice(1), 16))
  return Object.hasOwn(named, name) ? named[name] : undefined
}

function fromCodePoint(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
