// fontkit ships no types: these are the parts that shaping, setting and embedding text need. Lengths are in units of the face.
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
    layout(
      text: string,
      features?: readonly string[]
    ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[]; readonly advanceWidth: number }
    createSubset(): FontSubset
  }
  export interface Collection {
    readonly fonts: readonly Font[]
  }
  /** Opens a face; of a collection the one with this name, or else the collection. */
  export function create(bytes: Uint8Array, postscriptName?: string): Font | Collection
}
