// Decodes the generated font table once into arrays indexed by character, so that measuring is a few array reads per character.
import { fontTable } from './fontTable.generated.ts'

/** Weights the bundled font has; italic exists in 400 and 500 only, so a heavier italic is measured as 500 italic. */
export type FontWeight = 400 | 500 | 600 | 700

/** One face ready for measuring. Advances and kerning are in font units (1/1000 em). */
export interface FontFace {
  advances: Uint16Array
  /** Kerning by `leftClass × rightCount + rightClass`. */
  kerning: Int16Array
}

/** Font units per em of the bundled font. */
export const unitsPerEm = fontTable.unitsPerEm

/** The bundled face that draws text of this weight and slant. */
export function fontFace(weight: FontWeight, italic: boolean): FontFace {
  return decodedFaces[faceName(weight, italic)]
}

/**
 * Distance in px from the top of a line box to the baseline, as a browser places it: the font's ascent and descent are centred in the line height.
 */
export function baselineOffset(size: number, lineHeight: number): number {
  return (lineHeight - ((fontTable.ascent - fontTable.descent) * size) / unitsPerEm) / 2 + (fontTable.ascent * size) / unitsPerEm
}

/** Height of capital letters in px, for centring an icon beside a line of text. */
export function capHeight(size: number): number {
  return (fontTable.capHeight * size) / unitsPerEm
}

type FaceName = keyof typeof fontTable.faces

function faceName(weight: FontWeight, italic: boolean): FaceName {
  if (italic) return weight === 400 ? 'italic' : 'mediumItalic'
  switch (weight) {
    case 400:
      return 'regular'
    case 500:
      return 'medium'
    case 600:
      return 'semibold'
    case 700:
      return 'bold'
  }
}

const characterCodes = fontTable.ranges.split(' ').flatMap((range) => {
  const [start = 0, extra = 0] = range.split('+').map((part) => parseInt(part, 36))
  return Array.from({ length: extra + 1 }, (_, at) => start + at)
})

/** Position of a UTF-16 unit in the table plus one; 0 where the font has no such character. */
export const characterIndex: Uint16Array = new Uint16Array(0x10000)
characterCodes.forEach((code, at) => {
  characterIndex[code] = at + 1
})

/** Kerning classes by table position; `leftClasses` is already multiplied by the number of right classes. */
export const leftClasses: Uint16Array = Uint16Array.from(
  fontTable.leftClasses.split(' '),
  (value) => parseInt(value, 36) * fontTable.rightCount
)
/** Kerning class of the character on the right of a pair, by table position. */
export const rightClasses: Uint16Array = Uint16Array.from(fontTable.rightClasses.split(' '), (value) => parseInt(value, 36))

/** Every face after those that it is like, as in the table. */
const decodedFaces = decodeAll()

function decodeAll(): Readonly<Record<FaceName, FontFace>> {
  const decoded = {} as Record<FaceName, FontFace>
  for (const [name, { like, advances, kerning }] of Object.entries(fontTable.faces) as [FaceName, FaceRuns][]) {
    const known = like?.map((other) => decoded[other])
    decoded[name] = {
      advances: Uint16Array.from(
        withExpected(
          runs(advances, characterCodes.length),
          known?.map((face) => face.advances)
        )
      ),
      kerning: withExpected(
        runs(kerning, fontTable.leftCount * fontTable.rightCount),
        known?.map((face) => face.kerning)
      )
    }
  }
  return decoded
}

interface FaceRuns {
  readonly like: readonly FaceName[] | null
  readonly advances: string
  readonly kerning: string
}

/** Numbers written as `value` or `valuexcount`. */
function runs(text: string, length: number): Int16Array {
  const numbers = new Int16Array(length)
  let at = 0
  for (const run of text.split(' ')) {
    const [value = 0, count = 1] = run.split('x').map(Number)
    numbers.fill(value, at, at + count)
    at += count
  }
  return numbers
}

/** Adds what was expected, a + b − c. */
function withExpected(own: Int16Array, like: readonly ArrayLike<number>[] | undefined): Int16Array {
  const [a = [], b = [], c = []] = like ?? []
  return own.map((value, at) => value + (a[at] ?? 0) + (b[at] ?? 0) - (c[at] ?? 0))
}
