import { fontFace, characterIndex, leftClasses, rightClasses, type FontWeight } from '#core/text/fontFaces.ts'
import { characterMap } from './characterMap.ts'
import { faceBytes } from './face.ts'
import { facesIn, type SfntFace } from './sfnt.ts'
import type { FontTables } from './sfntFile.ts'
import { subsetOf, type SubsetNeeds } from './subset.ts'

/** A face of the typeface with what some lines need of it: their characters, and the kerning by which they were measured. */
export function typefaceSubset(path: string, weight: FontWeight, italic: boolean, lines: Iterable<string>): FontTables {
  const face = typefaceOf(path)
  const used = usedIn(lines)
  const glyphOf = characterMap(face.table('cmap'))
  const tables = subsetOf(face, {
    codes: codes.filter((code) => used.characters[characterIndex[code] ?? 0] === 1),
    kerning: kerningOf(used, weight, italic, glyphOf),
    keepsRules: false
  })
  if (!tables) throw new Error(`${path} has no outlines`)
  return tables
}

type Kerning = NonNullable<SubsetNeeds['kerning']>

function typefaceOf(path: string): SfntFace {
  const [face] = facesIn(faceBytes({ path }))
  if (!face) throw new Error(`${path} is not a font`)
  return face
}

/** Characters of the typeface in lines, by their place in the table, and which stand beside which. */
interface Used {
  readonly characters: Uint8Array
  /** By place of the left one × places + place of the right one. */
  readonly pairs: Uint8Array
}

const codes = Array.from(characterIndex.keys()).filter((code) => (characterIndex[code] ?? 0) > 0)
const places = codes.length + 1

function usedIn(lines: Iterable<string>): Used {
  const characters = new Uint8Array(places)
  const pairs = new Uint8Array(places * places)
  for (const line of lines) {
    let previous = 0
    for (let at = 0; at < line.length; at += 1) {
      const place = characterIndex[line.charCodeAt(at)] ?? 0
      characters[place] = 1
      pairs[previous * places + place] = 1
      previous = place
    }
  }
  return { characters, pairs }
}

function kerningOf({ pairs }: Used, weight: FontWeight, italic: boolean, glyphOf: (code: number) => number): Kerning {
  const { kerning } = fontFace(weight, italic)
  const found = new Map<number, Kerning[number]>()
  for (const leftCode of codes) {
    const left = characterIndex[leftCode] ?? 0
    for (const rightCode of codes) {
      const right = characterIndex[rightCode] ?? 0
      if (pairs[left * places + right] === 0) continue
      const value = kerning[(leftClasses[left - 1] ?? 0) + (rightClasses[right - 1] ?? 0)] ?? 0
      if (value === 0) continue
      // Two characters may share a glyph: the pair of glyphs stands once.
      const pair = { left: glyphOf(leftCode), right: glyphOf(rightCode), value }
      found.set(pair.left * 0x10000 + pair.right, pair)
    }
  }
  return [...found.values()]
}
