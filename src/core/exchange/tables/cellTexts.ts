import { cleanText } from '../../text/clean.ts'
import { isBlank } from './grid.ts'

const emptyMark = /^(?:[-‐-―−_.…]+|n\s*\/\s*a\.?|n\.\s?a\.?|\(?(?:none|empty|tbd)\)?)$/iu
const bullet = /^\s*(?:[-*+•·●◦▪▫■□‣⁃–—→➢✓✔☐☑○§]|\d{1,3}[.)]|[a-z][.)])\s+/u

/** In front of each card where several stand in a cell. */
const mark = '• '
/** In front of the further lines of one card. */
const indent = '  '

/**
 * The cards of a cell: one for each line, each piece between `;` or ` · `, and each bullet. Marks that stand for nothing (`-`, `—`, `N/A`)
 * give none. A semicolon inside a web address or a pair of brackets does not part. Where every card has a bullet `•` and further lines are
 * indented, as `writeCell` writes them, nothing else parts.
 */
export function cellTexts(text: string): string[] {
  const clean = cleanText(text)
  return markedTexts(clean) ?? looseTexts(clean)
}

/**
 * Texts of cards as the words of one cell, such that `cellTexts` gives them back (ends trimmed, empty ones left out): a text alone as it is
 * where it reads as itself, else each behind a bullet.
 */
export function writeCell(texts: readonly string[]): string {
  const said = texts.map((text) => cleanText(text).trim()).filter((text) => text !== '')
  const [only = ''] = said
  if (said.length === 0) return ''
  if (said.length === 1 && looseTexts(only)[0] === only && markedTexts(only) === null) return only
  return said.map((text) => `${mark}${text.replaceAll('\n', `\n${indent}`)}`).join('\n')
}

/** The cards of a cell that is nothing but bullets and indented lines; null where anything else stands in it. */
function markedTexts(clean: string): string[] | null {
  const lines = clean.split('\n')
  if (!lines[0]?.startsWith(mark) || !lines.every((line) => line.startsWith(mark) || line.startsWith(indent))) return null
  const texts: string[] = []
  for (const line of lines) {
    if (line.startsWith(mark)) texts.push(line.slice(mark.length))
    else texts.push(`${texts.pop() ?? ''}\n${line.slice(indent.length)}`)
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}

function looseTexts(clean: string): string[] {
  return clean
    .split('\n')
    .flatMap((line) => piecesOf(line.replace(bullet, '')))
    .map((piece) => piece.replace(bullet, '').trim())
    .filter((piece) => !isEmptyMark(piece))
}

/** Whether a cell says that there is nothing. */
export function isEmptyMark(text: string): boolean {
  const plain = text.trim()
  return isBlank(plain) || emptyMark.test(plain)
}

function piecesOf(line: string): string[] {
  return line.split(/\s[·•●▪◦‣]\s+|\s*;\s+|;$/u).flatMap((piece) => (isWithoutSpaces(piece) ? piece.split(';') : [piece]))
}

/** `a;b;c`: a list without blanks, but no web address and no smiley. */
function isWithoutSpaces(piece: string): boolean {
  return /[^\s;];[^\s;)\]D(-]/u.test(piece) && !/:\/\/|&#?\w+;/.test(piece)
}
