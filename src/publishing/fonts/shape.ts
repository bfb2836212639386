import { create, type Font } from 'fontkit'
import { faceBytes, type Face } from './face.ts'

/** What a text turns into in a face: its glyphs, and its width in em. */
export interface Shaped {
  readonly glyphs: readonly number[]
  readonly width: number
}

/** Shapes a text by the rules of a face: letters joined, emoji put together. */
export function shape(face: Face, text: string, features?: readonly string[]): Shaped {
  const font = opened(face)
  const { glyphs, advanceWidth } = font.layout(text, features)
  return { glyphs: glyphs.map(({ id }) => id), width: advanceWidth / font.unitsPerEm }
}

const fonts = new Map<string, Font>()

function opened(face: Face): Font {
  const known = fonts.get(face.key)
  if (known) return known
  const made = create(faceBytes(face))
  const font = 'fonts' in made ? made.fonts[face.index] : made
  if (!font) throw new Error(`There is no face ${face.index} in ${face.path}`)
  fonts.set(face.key, font)
  return font
}
