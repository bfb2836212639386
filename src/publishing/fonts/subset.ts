import { characterMap } from './characterMap.ts'
import { writeCharacterMap } from './writeCharacterMap.ts'
import type { SfntFace } from './sfnt.ts'
import type { FontTables } from './sfntFile.ts'

/** What of a face is needed. */
export interface SubsetNeeds {
  readonly codes: Iterable<number>
  /** Glyphs beside those of the characters: what characters turn into beside each other. */
  readonly glyphs?: Iterable<number>
  /** Distances between pairs of glyphs, in units of the face: stands in place of the rules of the face. */
  readonly kerning?: readonly { readonly left: number; readonly right: number; readonly value: number }[]
  /** Whether the rules by which glyphs are replaced and placed stay: Arabic and sequences of emoji need them. */
  readonly keepsRules: boolean
}

/**
 * The tables of a face with the outlines of some characters alone. Glyphs keep their numbers, so that what refers to them stays right;
 * those that are not needed become empty, which packs to nothing. Null for outlines in CFF.
 */
export function subsetOf(face: SfntFace, needs: SubsetNeeds): FontTables | null {
  if (!face.has('glyf') || !face.has('loca')) return null
  const glyphOf = characterMap(face.table('cmap'))
  const mapped = new Map([...new Set(needs.codes)].map((code) => [code, glyphOf(code)] as const).filter(([, glyph]) => glyph > 0))
  const outlines = new Outlines(face)
  const kept = outlines.withParts([0, ...mapped.values(), ...(needs.glyphs ?? [])])
  const tables = new Map<string, Buffer>()
  for (const tag of [...plainTables, ...(needs.keepsRules ? ruleTables : [])]) if (face.has(tag)) tables.set(tag, face.table(tag))
  const { glyf, loca } = outlines.only(kept)
  const head = Buffer.from(face.table('head'))
  head.writeUInt16BE(1, 50)
  tables.set('head', head).set('glyf', glyf).set('loca', loca)
  tables.set('hmtx', onlyAdvancesOf(face, kept))
  tables.set('cmap', writeCharacterMap(mapped))
  tables.set('post', withoutNames(face.table('post')))
  if (needs.kerning && needs.kerning.length > 0) tables.set('kern', kernTable(needs.kerning))
  return tables
}

const plainTables = ['head', 'hhea', 'maxp', 'OS/2', 'name', 'cvt ', 'fpgm', 'prep', 'gasp']
const ruleTables = ['GSUB', 'GPOS', 'GDEF']

/** The outlines of a face, by glyph. */
class Outlines {
  readonly #glyf: Buffer
  readonly #offsets: number[]

  constructor(face: SfntFace) {
    this.#glyf = face.table('glyf')
    const loca = face.table('loca')
    const isLong = face.table('head').readUInt16BE(50) === 1
    const count = face.table('maxp').readUInt16BE(4) + 1
    this.#offsets = Array.from({ length: count }, (_, index) => (isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2))
  }

  /** Glyphs and those that they are put together from. */
  withParts(wanted: readonly number[]): ReadonlySet<number> {
    const kept = new Set<number>()
    const waiting = [...wanted]
    for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
      if (kept.has(glyph) || glyph >= this.#offsets.length - 1) continue
      kept.add(glyph)
      waiting.push(...partsOf(this.#outline(glyph)))
    }
    return kept
  }

  /** The tables of outlines with these glyphs alone. */
  only(kept: ReadonlySet<number>): { glyf: Buffer; loca: Buffer } {
    const pieces: Buffer[] = []
    const loca = Buffer.alloc(this.#offsets.length * 4)
    let length = 0
    for (let glyph = 0; glyph < this.#offsets.length - 1; glyph += 1) {
      if (kept.has(glyph)) {
        const outline = this.#outline(glyph)
        pieces.push(outline, Buffer.alloc(-outline.length & 3))
        length += (outline.length + 3) & ~3
      }
      loca.writeUInt32BE(length, (glyph + 1) * 4)
    }
    // A table of no bytes at all is refused by browsers.
    return { glyf: Buffer.concat(length === 0 ? [Buffer.alloc(4)] : pieces), loca }
  }

  #outline(glyph: number): Buffer {
    return this.#glyf.subarray(this.#offsets[glyph], this.#offsets[glyph + 1])
  }
}

const hasWords = 0x0001
const hasScale = 0x0008
const hasMore = 0x0020
const hasTwoScales = 0x0040
const hasMatrix = 0x0080

function partsOf(outline: Buffer): number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  let flags = hasMore
  while ((flags & hasMore) !== 0) {
    flags = outline.readUInt16BE(at)
    parts.push(outline.readUInt16BE(at + 2))
    at += 4 + ((flags & hasWords) !== 0 ? 4 : 2)
    if ((flags & hasScale) !== 0) at += 2
    else if ((flags & hasTwoScales) !== 0) at += 4
    else if ((flags & hasMatrix) !== 0) at += 8
  }
  return parts
}

function onlyAdvancesOf(face: SfntFace, kept: ReadonlySet<number>): Buffer {
  const metrics = Buffer.from(face.table('hmtx'))
  const full = face.table('hhea').readUInt16BE(34)
  const last = full - 1
  for (let glyph = 0; glyph < face.table('maxp').readUInt16BE(4); glyph += 1) {
    if (kept.has(glyph)) continue
    // The last full entry holds the advance of all that follow.
    if (glyph < last) metrics.fill(0, glyph * 4, glyph * 4 + 4)
    else if (glyph > last) metrics.fill(0, full * 4 + (glyph - full) * 2, full * 4 + (glyph - full) * 2 + 2)
  }
  return metrics
}

function withoutNames(post: Buffer): Buffer {
  const short = Buffer.alloc(32)
  post.copy(short, 0, 0, 32)
  short.writeUInt32BE(0x00030000, 0)
  return short
}

function kernTable(pairs: NonNullable<SubsetNeeds['kerning']>): Buffer {
  const sorted = [...pairs].sort((one, other) => one.left - other.left || one.right - other.right).slice(0, mostPairs)
  const table = Buffer.alloc(18 + sorted.length * 6)
  const power = Math.floor(Math.log2(sorted.length))
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(table.length - 4, 6)
  table.writeUInt16BE(1, 8)
  table.writeUInt16BE(sorted.length, 10)
  table.writeUInt16BE(6 << power, 12)
  table.writeUInt16BE(power, 14)
  table.writeUInt16BE(sorted.length * 6 - (6 << power), 16)
  sorted.forEach(({ left, right, value }, index) => {
    table.writeUInt16BE(left, 18 + index * 6)
    table.writeUInt16BE(right, 20 + index * 6)
    table.writeInt16BE(value, 22 + index * 6)
  })
  return table
}

/** What the lengths of the table, 16 bits wide, can hold. */
const mostPairs = 10_000
