// fontkit ships no types: these are the parts that setting text and embedding faces need. Lengths are in units of the face.
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export interface FontSubset {
    /** Takes a glyph in; its number in the subset. */
    includeGlyph(glyph: number): number
    encode(): Uint8Array
    /** Only of faces with outlines in CFF. */
    readonly cff?: object
  }
  export interface Font {
    readonly postscriptName: string
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly italicAngle: number
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
    getGlyph(id: number): Glyph
    glyphForCodePoint(code: number): Glyph
    hasGlyphForCodePoint(code: number): boolean
    layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] }
    createSubset(): FontSubset
  }
  /** Opens a face; of a collection the one with this name. */
  export function create(bytes: Uint8Array, postscriptName?: string): Font
}
