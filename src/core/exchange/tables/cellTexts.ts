import { cleanText } from '../../text/clean.ts'
import { isBlank } from './grid.ts'

const emptyMark = /^(?:[-‐-―−_.…]+|n\s*\/\s*a\.?|n\.\s?a\.?|\(?(?:none|empty|tbd)\)?)$/iu
const bullet = /^\s*(?:[-*+•·●◦▪▫■□‣⁃–—→➢✓✔☐☑○§]|\d{1,3}[.)]|[a-z][.)])\s+/u

/**
 * The cards of a cell: one for each line, each piece between `;` or ` · `, and each bullet. Marks that stand for nothing (`-`, `—`, `N/A`)
 * give none. A semicolon inside a web address or a pair of brackets does not part.
 */
export function cellTexts(text: string): string[] {
  return cleanText(text)
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
