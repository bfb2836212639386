/** A `cmap` table that maps these characters to these glyphs. */
export function writeCharacterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const sorted = [...glyphs].sort(([one], [other]) => one - other)
  const maps = [{ encoding: 1, map: format4(runsOf(sorted.filter(([code]) => code < 0xffff))) }]
  if (sorted.some(([code]) => code > 0xffff)) maps.push({ encoding: 10, map: format12(runsOf(sorted)) })
  const head = Buffer.alloc(4 + maps.length * 8)
  head.writeUInt16BE(maps.length, 2)
  let offset = head.length
  maps.forEach(({ encoding, map }, index) => {
    head.writeUInt16BE(3, 4 + index * 8)
    head.writeUInt16BE(encoding, 6 + index * 8)
    head.writeUInt32BE(offset, 8 + index * 8)
    offset += map.length
  })
  return Buffer.concat([head, ...maps.map(({ map }) => map)])
}

/** Characters one after the other whose glyphs are one after the other. */
interface Run {
  readonly first: number
  last: number
  readonly glyph: number
}

function runsOf(pairs: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = []
  for (const [code, glyph] of pairs) {
    const run = runs.at(-1)
    if (run && code === run.last + 1 && glyph === run.glyph + code - run.first) run.last = code
    else runs.push({ first: code, last: code, glyph })
  }
  return runs
}

function format4(found: readonly Run[]): Buffer {
  // The last segment is always the one of U+FFFF.
  const runs = [...found, { first: 0xffff, last: 0xffff, glyph: 0 }]
  const bytes = runs.length * 2
  const map = Buffer.alloc(16 + bytes * 4)
  const power = Math.floor(Math.log2(runs.length))
  map.writeUInt16BE(4, 0)
  map.writeUInt16BE(map.length, 2)
  map.writeUInt16BE(bytes, 6)
  map.writeUInt16BE(2 << power, 8)
  map.writeUInt16BE(power, 10)
  map.writeUInt16BE(bytes - (2 << power), 12)
  runs.forEach(({ first, last, glyph }, index) => {
    map.writeUInt16BE(last, 14 + index * 2)
    map.writeUInt16BE(first, 16 + bytes + index * 2)
    map.writeUInt16BE((glyph - first) & 0xffff, 16 + bytes * 2 + index * 2)
  })
  return map
}

function format12(runs: readonly Run[]): Buffer {
  const map = Buffer.alloc(16 + runs.length * 12)
  map.writeUInt16BE(12, 0)
  map.writeUInt32BE(map.length, 4)
  map.writeUInt32BE(runs.length, 12)
  runs.forEach(({ first, last, glyph }, index) => {
    map.writeUInt32BE(first, 16 + index * 12)
    map.writeUInt32BE(last, 20 + index * 12)
    map.writeUInt32BE(glyph, 24 + index * 12)
  })
  return map
}
