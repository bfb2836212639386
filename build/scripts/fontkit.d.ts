// fontkit ships no types: these are the parts the font table reads. Lists are plain arrays or lazy ones, by how the table stores them.
declare module 'fontkit' {
  export type FontList<T> = T[] | { length: number; get(index: number): T; toArray(): T[] }
  export interface RangeRecord {
    start: number
    end: number
    startCoverageIndex?: number
    class?: number
  }
  export interface Coverage {
    version: number
    glyphs?: number[]
    rangeRecords?: FontList<RangeRecord>
  }
  export interface ClassDefinition {
    version: number
    startGlyph?: number
    classValueArray?: FontList<number>
    classRangeRecord?: FontList<RangeRecord>
  }
  export interface PairValue {
    value1?: { xAdvance?: number }
  }
  export interface PairSubtable {
    version: number
    coverage: Coverage
    pairSets?: FontList<FontList<PairValue & { secondGlyph: number }>>
    classDef1?: ClassDefinition
    classDef2?: ClassDefinition
    classRecords?: FontList<FontList<PairValue>>
  }
  export interface Font {
    unitsPerEm: number
    ascent: number
    descent: number
    capHeight: number
    xHeight: number
    characterSet: number[]
    glyphForCodePoint(code: number): { id: number; advanceWidth: number }
    GPOS: {
      featureList: { tag: string; feature: { lookupListIndexes: number[] } }[]
      lookupList: FontList<{ lookupType: number; subTables: FontList<PairSubtable> }>
    }
  }
  export function openSync(path: string): Font
}
