// Safe widths for characters the bundled font does not have. The system font that draws them is unknown, so these never under-estimate;
// the price is a little air after such a character.

/** Width in em that is safe for a character outside the bundled font; 0 for joiners and variation selectors. */
export function fallbackWidth(code: number): number {
  const letter = arabicLetters[code - 0x622]
  if (letter !== undefined) return parseInt(letter, 36) / 10
  for (const [first, last, width] of widthsByBlock) {
    if (code < first) break
    if (code <= last) return width
  }
  return otherSymbol
}

const otherSymbol = 1.5
const wide = 1
const thai = 1.1
const arrow = 1.25
const arabic = 1.35
/**
 * Of Arabic every letter has its own width, from the widest of the usual fonts, in tenths of an em from U+0622 on, ten and more as letters: one width
 * for all would break words that have room, and parted letters are no longer joined.
 */
const arabicLetters = '7777a5bbbb8888888ffffbb88cccccccaa99997aa00000000'
const greekOrCyrillic = 1.45
const emoji = 1.6
const indic = 2.6

/** First code point, last code point, em; in ascending order, what is between the blocks counts as another symbol. */
const widthsByBlock: readonly (readonly [number, number, number])[] = [
  [0x0300, 0x036f, 0],
  [0x0370, 0x052f, greekOrCyrillic],
  [0x0590, 0x08ff, arabic],
  [0x0900, 0x0dff, indic],
  [0x0e00, 0x0eff, thai],
  [0x0f00, 0x109f, indic],
  [0x1100, 0x11ff, wide],
  [0x1780, 0x17ff, indic],
  [0x19e0, 0x19ff, indic],
  [0x1c80, 0x1c8f, greekOrCyrillic],
  [0x1f00, 0x1fff, greekOrCyrillic],
  [0x200b, 0x200f, 0],
  [0x202a, 0x202e, 0],
  [0x2060, 0x2069, 0],
  [0x20d0, 0x20ff, 0],
  [0x2190, 0x21ff, arrow],
  [0x231a, 0x231b, emoji],
  [0x23e9, 0x23fa, emoji],
  [0x25fb, 0x27bf, emoji],
  [0x27f0, 0x27ff, 1.75],
  [0x2900, 0x297f, arrow],
  [0x2b00, 0x2b2f, emoji],
  [0x2b30, 0x2b4f, arrow],
  [0x2b50, 0x2b55, emoji],
  [0x2de0, 0x2dff, greekOrCyrillic],
  [0x2e80, 0x312f, wide],
  [0x3130, 0x4dbf, wide],
  [0x4e00, 0x9fff, wide],
  [0xa640, 0xa69f, greekOrCyrillic],
  [0xa840, 0xa8ff, indic],
  [0xa960, 0xa97f, wide],
  [0xa980, 0xaaff, indic],
  [0xac00, 0xd7ff, wide],
  [0xf900, 0xfaff, wide],
  [0xfb50, 0xfdff, arabic],
  [0xfe00, 0xfe0f, 0],
  [0xfe10, 0xfe6f, wide],
  [0xfe70, 0xfefe, arabic],
  [0xfeff, 0xfeff, 0],
  [0xff01, 0xffef, wide],
  [0x11000, 0x11fff, indic],
  [0x1f000, 0x1faff, emoji],
  [0x20000, 0x3ffff, wide],
  [0xe0000, 0xe01ef, 0]
]
