import { faceBytes, type Face } from './face.ts'
import { facesIn } from './sfnt.ts'
import { shape } from './shape.ts'
import type { FontTables } from './sfntFile.ts'
import { subsetOf } from './subset.ts'

/**
 * A stand-in face with what some texts need of it. Null for outlines in CFF, which are not taken apart: such a face is used whole or left
 * to the program that shows the file.
 */
export function standInSubset(face: Face, texts: readonly string[]): FontTables | null {
  const found = facesIn(faceBytes(face)).find(({ index }) => index === face.index)
  if (!found) return null
  const keepsRules = texts.some((text) => shaped.test(text))
  const codes = texts.flatMap((text) => [...text].map((character) => character.codePointAt(0) ?? 0))
  return subsetOf(found, { codes, glyphs: keepsRules ? shapedGlyphs(face, texts) : [], keepsRules })
}

// Letters that change by their neighbours, marks, and emoji made of several: all but these are drawn one by one.
const shaped =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}|\p{M}|\u200d|\p{Emoji_Modifier}|\p{Regional_Indicator}/u

function shapedGlyphs(face: Face, texts: readonly string[]): Set<number> {
  // Every form of every letter: a program may join letters otherwise than is foreseen here.
  return new Set(texts.flatMap((text) => [undefined, ...forms].flatMap((features) => shape(face, text, features).glyphs)))
}

const forms = [['isol'], ['init'], ['medi'], ['fina'], ['rlig', 'liga', 'calt', 'ccmp']] as const
