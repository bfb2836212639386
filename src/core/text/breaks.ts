// Where a line may break. These are our own rules, not the browser's: short, the same everywhere, and kind to Vietnamese and to codes.

/** Splits a paragraph after every place where a line may break; spaces stay at the end of the piece before the break. */
export function breakPieces(paragraph: string): string[] {
  const pieces: string[] = []
  const characters = Array.from(paragraph)
  let piece = ''
  characters.forEach((character, at) => {
    piece += character
    const next = characters[at + 1]
    if (next !== undefined && mayBreak(characters, at, next)) {
      pieces.push(piece)
      piece = ''
    }
  })
  if (piece !== '') pieces.push(piece)
  return pieces
}

/** Splits a word into the parts an emergency break must keep whole: surrogate pairs, joined emoji, flags, and letters with their marks. */
export function clusters(word: string): string[] {
  const parts: string[] = []
  let previous = ''
  let flagHalves = 0
  for (const character of word) {
    const isFlagHalf = regionalIndicator.test(character)
    const continuesFlag = isFlagHalf && flagHalves % 2 === 1
    flagHalves = isFlagHalf ? flagHalves + 1 : 0
    if (parts.length > 0 && (continuesFlag || previous === joiner || extender.test(character))) {
      parts[parts.length - 1] += character
    } else {
      parts.push(character)
    }
    previous = character
  }
  return parts
}

/** The text without the spaces at its end that hang over the edge of a line; a no-break space is kept. */
export function withoutTrailingSpaces(text: string): string {
  let end = text.length
  while (end > 0 && breakingSpace.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Whether the character is a space at which a line may break. */
export function isBreakingSpace(character: string): boolean {
  return breakingSpace.test(character)
}

const joiner = '\u200d'
const breakingSpace = /[ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/u
const hyphen = /[-\u2010]/u
const letter = /\p{L}/u
const letterOrMark = /[\p{L}\p{M}]/u
const extender = /[\p{M}\u200c\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u
const regionalIndicator = /[\u{1f1e6}-\u{1f1ff}]/u
const cjk = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\u3000-\u303f\uff00-\uff60]/u
/** Kinsoku: what must not begin a line, and what must not end one. */
const noLineStart =
  /[\p{Pe}\p{Pf}!,.:;?%\u2030\u00b0\u2010\u2013\u2014\u2025\u2026\u2032\u2033\u203c\u2047-\u2049\u3001\u3002\u3005\u301c\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\u31f0-\u31ff\uff01\uff05\uff0c\uff0e\uff1a\uff1b\uff1f\uff67-\uff70\uff9e\uff9f\u20ab"'\-]/u
const noLineEnd = /[\p{Ps}\p{Pi}\u00a3\u00a5$#\uff04\uffe1\uffe5"']/u

function mayBreak(characters: readonly string[], at: number, next: string): boolean {
  const here = characters[at] ?? ''
  if (breakingSpace.test(next)) return false
  if (breakingSpace.test(here)) return next !== '₫'
  if (hyphen.test(here)) return letterOrMark.test(characters[at - 1] ?? '') && letter.test(next)
  if (!cjk.test(here) && !cjk.test(next)) return false
  if (extender.test(next) || here === joiner || isNoBreakSpace(here) || isNoBreakSpace(next)) return false
  return !noLineStart.test(next) && !noLineEnd.test(here)
}

function isNoBreakSpace(character: string): boolean {
  return character === '\u00a0' || character === '\u202f' || character === '\u2007' || character === '\u2060'
}
