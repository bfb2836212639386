import { create, type Font, type FontSubset } from 'fontkit'
import type { Face } from '../fonts/face.ts'
import { faceBytes } from '../fonts/face.ts'
import type { PdfFile } from './pdfFile.ts'
import { hex4, pdfNumber, pdfNumbers, reference, utf16Hex } from './pdfSyntax.ts'

/**
 * A face as it goes into the file: the outlines that are drawn and no others, and for each what it says, so that text can be found and copied
 * as it was typed. Every code stands for one glyph that says one text: two characters of one shape stay two characters.
 */
export class PdfFace {
  /** Name in the resources of the pages. */
  readonly name: string
  readonly font: Font
  readonly #subset: FontSubset
  readonly #glyphs: number[] = []
  readonly #widths: number[] = []
  readonly #says: string[] = []
  readonly #codes = new Map<string, string>()
  readonly #isCff: boolean

  constructor(name: string, face: Face) {
    this.name = name
    const opened = create(faceBytes(face), face.nameInCollection ?? undefined)
    if ('fonts' in opened) throw new Error(`${face.path} is a collection without the face ${face.nameInCollection}`)
    this.font = opened
    this.#subset = opened.createSubset()
    this.#isCff = this.#subset.cff !== undefined
    // Code 0 draws nothing, by convention.
    this.#take(0, '', this.#scaled(opened.getGlyph(0).advanceWidth))
  }

  /** Thousandths of the size that a length in units of the face is. */
  thousandths(units: number): number {
    return this.#scaled(units)
  }

  /** The code, as hexadecimal digits, of a glyph that says `text`; `width` in thousandths of the size. */
  codeOf(glyph: number, text: string, width: number): string {
    const key = `${glyph}/${text}`
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = hex4(this.#take(glyph, text, width))
    this.#codes.set(key, code)
    return code
  }

  /** Writes the face; the number of its object. */
  write(file: PdfFile): number {
    const { font } = this
    const outlines = this.#subset.encode()
    const program = file.addStream(this.#isCff ? '/Subtype/CIDFontType0C' : `/Length1 ${outlines.length}`, outlines)
    const name = `${this.#tag()}+${font.postscriptName.replace(/[^\w-]/gu, '')}`
    const box = [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((length) => this.#scaled(length))
    const descriptor = file.add(
      `<</Type/FontDescriptor/FontName/${name}/Flags ${font.italicAngle === 0 ? 4 : 68}/FontBBox[${pdfNumbers(...box)}]` +
        `/ItalicAngle ${pdfNumber(font.italicAngle)}/Ascent ${pdfNumber(this.#scaled(font.ascent))}/Descent ${pdfNumber(this.#scaled(font.descent))}` +
        `/CapHeight ${pdfNumber(this.#scaled(font.capHeight || font.ascent))}/StemV 80/FontFile${this.#isCff ? 3 : 2} ${reference(program)}>>`
    )
    const kind = this.#isCff ? '/Subtype/CIDFontType0' : `/Subtype/CIDFontType2/CIDToGIDMap ${reference(this.#writeGlyphMap(file))}`
    const descendant = file.add(
      `<</Type/Font${kind}/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/FontDescriptor ${reference(descriptor)}/W[0[${pdfNumbers(...this.#widths)}]]>>`
    )
    const meaning = file.addStream('', Buffer.from(this.#meaning(), 'latin1'))
    return file.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(meaning)}>>`
    )
  }

  #take(glyph: number, text: string, width: number): number {
    const inSubset = this.#subset.includeGlyph(glyph)
    // Outlines in CFF know no table from code to glyph: there the code is the glyph, which says what it said first.
    const code = this.#isCff ? inSubset : this.#glyphs.length
    if (this.#isCff && this.#says[code] !== undefined) return code
    this.#glyphs[code] = inSubset
    this.#widths[code] = width
    this.#says[code] = text
    return code
  }

  #scaled(units: number): number {
    return (units * 1000) / this.font.unitsPerEm
  }

  #writeGlyphMap(file: PdfFile): number {
    const map = Buffer.alloc(this.#glyphs.length * 2)
    this.#glyphs.forEach((glyph, code) => map.writeUInt16BE(glyph, code * 2))
    return file.addStream('', map)
  }

  // Six letters of its own tell a subset from the whole face.
  #tag(): string {
    let number = Number(this.name.replace(/\D/gu, '')) * 7919 + this.#glyphs.length
    return Array.from({ length: 6 }, () => {
      const letter = String.fromCharCode(65 + (number % 26))
      number = Math.floor(number / 26) + 31
      return letter
    }).join('')
  }

  #meaning(): string {
    const rows = this.#says.flatMap((text, code) => (text === '' ? [] : [`<${hex4(code)}><${utf16Hex(text)}>`]))
    const blocks: string[] = []
    // A block holds a hundred rows at most.
    for (let at = 0; at < rows.length; at += 100) {
      const block = rows.slice(at, at + 100)
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
    }
    return (
      '/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n' +
      `1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n${blocks.join('\n')}\n` +
      'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend'
    )
  }
}
