import type { FontWeight } from '#core/scene/primitives.ts'
import { fallbackWidth } from '#core/text/fallbackWidth.ts'
import { characterIndex, fontFace, leftClasses, rightClasses } from '#core/text/fontFaces.ts'
import type { Face } from '../fonts/face.ts'
import type { Glyphs } from '../glyphs.ts'
import { PdfFace } from './pdfFace.ts'
import type { PdfFile } from './pdfFile.ts'
import { pdfNumber, reference } from './pdfSyntax.ts'

/** Glyphs of one face at one height, as the operand of TJ. */
export interface SetPiece {
  readonly face: PdfFace
  /** How far above the line, in thousandths of the size. */
  readonly rise: number
  readonly shown: string
}

/** A line of text as it is set. Lengths in thousandths of the size. */
export interface SetLine {
  readonly pieces: readonly SetPiece[]
  readonly width: number
  /** Characters set, each of which letter-spacing follows. */
  readonly count: number
  /** Where a letter without a shape stands, and how wide it is: a box is drawn there. */
  readonly boxes: readonly { readonly x: number; readonly width: number; readonly before: number }[]
}

/** Sets lines of text, and writes the faces that it took letters from. */
export class PdfFonts {
  readonly #glyphs: Glyphs
  readonly #faces = new Map<string, PdfFace>()
  readonly #lines = new Map<string, SetLine>()
  readonly #known = new Map<PdfFace, Map<number, { code: string; width: number }>>()

  constructor(glyphs: Glyphs) {
    this.#glyphs = glyphs
  }

  /** A line with the kerning that it was measured with, and no ligatures. */
  line(text: string, weight: FontWeight, italic: boolean): SetLine {
    const key = `${weight}${italic ? 'i' : ''}${text}`
    const known = this.#lines.get(key)
    if (known) return known
    const line = this.#set(drawable(text), weight, italic)
    this.#lines.set(key, line)
    return line
  }

  /** Writes the faces; the entry `/Font` of the resources. */
  write(file: PdfFile): string {
    return `/Font<<${[...this.#faces.values()].map((face) => `/${face.name} ${reference(face.write(file))}`).join('')}>>`
  }

  #set(text: string, weight: FontWeight, italic: boolean): SetLine {
    const setter = new Setter()
    for (const run of this.#glyphs.runsOf(text, weight, italic)) {
      const face = this.#faceOf(run.face)
      if (run.face.isTypeface && !/\p{M}/u.test(run.text)) this.#setPlain(run.text, face, fontFace(weight, italic).kerning, setter)
      else this.#setShaped(run.text, face, setter)
    }
    const last = setter.face
    // Whoever has the document read, or copies several lines, must not hear the words of two lines as one.
    if (last?.font.hasGlyphForCodePoint(32)) setter.part(this.#glyphOf(' ', last).code)
    return setter.finish()
  }

  /** Letters of the typeface side by side: as `measureText` counts them, so that paper and screen agree to the hundredth. */
  #setPlain(text: string, face: PdfFace, kerning: Int16Array, setter: Setter): void {
    let previous = 0
    for (const character of text) {
      const index = character.length > 1 ? 0 : (characterIndex[character.charCodeAt(0)] ?? 0)
      if (index > 0) {
        if (previous > 0) setter.move(kerning[(leftClasses[previous - 1] ?? 0) + (rightClasses[index - 1] ?? 0)] ?? 0)
        const glyph = this.#glyphOf(character, face)
        setter.show(face, glyph.code, glyph.width)
      } else setter.lacks(character, face)
      previous = index
    }
  }

  /** Letters that change or move beside each other: Arabic, marks that stand alone, sequences of emoji. */
  #setShaped(text: string, face: PdfFace, setter: Setter): void {
    const { glyphs, positions } = face.font.layout(text)
    glyphs.forEach((glyph, at) => {
      const says = String.fromCodePoint(...glyph.codePoints)
      if (glyph.id === 0) return setter.lacks(says, face)
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
      const width = face.thousandths(glyph.advanceWidth)
      setter.move(face.thousandths(xOffset))
      setter.show(face, face.codeOf(glyph.id, says, width), width, face.thousandths(yOffset))
      setter.move(face.thousandths(xAdvance - xOffset) - width)
    })
  }

  #glyphOf(character: string, face: PdfFace): { code: string; width: number } {
    const known = this.#known.get(face) ?? new Map<number, { code: string; width: number }>()
    this.#known.set(face, known)
    const code = character.codePointAt(0) ?? 0
    let glyph = known.get(code)
    if (!glyph) {
      const { id, advanceWidth } = face.font.glyphForCodePoint(code)
      const width = face.thousandths(advanceWidth)
      glyph = { code: face.codeOf(id, character, width), width }
      known.set(code, glyph)
    }
    return glyph
  }

  #faceOf(face: Face): PdfFace {
    let found = this.#faces.get(face.key)
    if (!found) {
      found = new PdfFace(`F${this.#faces.size + 1}`, face)
      this.#faces.set(face.key, found)
    }
    return found
  }
}

/** Text as it is drawn: composed, without what no drawing shows. */
function drawable(text: string): string {
  return text.normalize('NFC').replace(/\s/gu, blank).replace(unseen, '')
}

// A blank that does not break is typed as such and stays.
const blank = (space: string): string => (space === '\u00a0' || space === '\u202f' ? space : ' ')
const unseen = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu
const invisible = /^[\p{Default_Ignorable_Code_Point}]$/u

/** Takes glyphs down in the order in which they are drawn. */
class Setter {
  readonly #pieces: SetPiece[] = []
  readonly #boxes: { x: number; width: number; before: number }[] = []
  #face: PdfFace | null = null
  #rise = 0
  #shown = ''
  #codes = ''
  #gap = 0
  #width = 0
  #count = 0

  /** The face of the last glyph. */
  get face(): PdfFace | null {
    return this.#face
  }

  /** A blank after the end, of no width for those who measure. */
  part(code: string): void {
    this.#codes += code
  }

  /** Moves on without drawing. */
  move(distance: number): void {
    this.#gap += distance
    this.#width += distance
  }

  show(face: PdfFace, code: string, width: number, rise = 0): void {
    if (face !== this.#face || rise !== this.#rise) {
      this.#endPiece()
      this.#face = face
      this.#rise = rise
    }
    if (Math.abs(this.#gap) > 0.01) {
      this.#endCodes()
      this.#shown += pdfNumber(-this.#gap)
    }
    this.#gap = 0
    this.#codes += code
    this.#width += width
    if (width > 0) this.#count += 1
  }

  /** A letter without a shape: room for a box, and a code that draws nothing and says the letter, so that it can still be copied. */
  lacks(character: string, face: PdfFace): void {
    if (invisible.test(character)) return
    const width = fallbackWidth(character.codePointAt(0) ?? 0) * 1000
    if (width > 0) this.#boxes.push({ x: this.#width, width, before: this.#count })
    this.show(face, face.codeOf(0, character, width), width)
  }

  finish(): SetLine {
    this.#endPiece()
    return { pieces: this.#pieces, width: this.#width, count: this.#count, boxes: this.#boxes }
  }

  #endCodes(): void {
    if (this.#codes !== '') this.#shown += `<${this.#codes}>`
    this.#codes = ''
  }

  #endPiece(): void {
    this.#endCodes()
    if (this.#face && this.#shown !== '') this.#pieces.push({ face: this.#face, rise: this.#rise, shown: this.#shown })
    this.#shown = ''
  }
}
