/** Gives the number of the glyph that draws a character; 0 where the face has none. */
export type CharacterMap = (code: number) => number

/** Reads the `cmap` table of a face: its widest Unicode map. Characters of a table that is broken have no glyph. */
export function characterMap(cmap: Buffer): CharacterMap {
  const chosen = widestMap(cmap)
  if (chosen === null) return () => 0
  const lookUp = chosen.readUInt16BE(0) === 12 ? groups(chosen) : segments(chosen)
  return (code) => {
    try {
      return lookUp(code)
    } catch (error) {
      if (error instanceof RangeError) return 0
      throw error
    }
  }
}

/** Platform and encoding of maps of Unicode, widest first. */
const unicodeMaps = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0']

function widestMap(cmap: Buffer): Buffer | null {
  if (cmap.length < 4) return null
  const found = new Map<string, Buffer>()
  for (let at = 4; at + 8 <= Math.min(cmap.length, 4 + cmap.readUInt16BE(2) * 8); at += 8) {
    const map = cmap.subarray(cmap.readUInt32BE(at + 4))
    if (map.length < 16) continue
    const format = map.readUInt16BE(0)
    if (format === 4 || format === 12) found.set(`${cmap.readUInt16BE(at)} ${cmap.readUInt16BE(at + 2)}`, map)
  }
  const best = unicodeMaps.find((name) => found.has(name))
  return best === undefined ? null : (found.get(best) ?? null)
}

/** Format 12: groups of characters whose glyphs follow each other. */
function groups(map: Buffer): CharacterMap {
  const count = map.readUInt32BE(12)
  return (code) => {
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const at = 16 + middle * 12
      const first = map.readUInt32BE(at)
      if (code < first) high = middle - 1
      else if (code > map.readUInt32BE(at + 4)) low = middle + 1
      else return map.readUInt32BE(at + 8) + code - first
    }
    return 0
  }
}

/** Format 4: segments of the first 65,536 characters. */
function segments(map: Buffer): CharacterMap {
  const bytes = map.readUInt16BE(6)
  const firsts = 16 + bytes
  const deltas = firsts + bytes
  const ranges = deltas + bytes
  return (code) => {
    if (code > 0xffff) return 0
    for (let at = 0; at < bytes; at += 2) {
      if (code > map.readUInt16BE(14 + at)) continue
      const first = map.readUInt16BE(firsts + at)
      if (code < first) return 0
      const delta = map.readUInt16BE(deltas + at)
      const range = map.readUInt16BE(ranges + at)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = map.readUInt16BE(ranges + at + range + (code - first) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
