import { join } from 'node:path'
import { characterMap, type CharacterMap } from './characterMap.ts'
import type { Face } from './face.ts'
import { lookInto, type SfntFace } from './sfnt.ts'
import { systemFontFolders } from './systemFontFolders.ts'
import { systemFonts } from './systemFonts.ts'

/** A face and the characters that it can draw. */
export interface FallbackFace {
  readonly face: Face
  readonly draws: CharacterMap
}

/** Where faces are looked for. Tests name folders of their own. */
export interface FontPlaces {
  readonly resourcesFolder: string
  readonly systemFolders?: readonly string[]
}

/**
 * Faces for characters that the typeface lacks: the two bundled ones, then those of the machine until every character has one. The machine
 * is searched only where a character is still without.
 */
export function fallbackFaces(codes: Iterable<number>, { resourcesFolder, systemFolders }: FontPlaces): FallbackFace[] {
  const bundled = bundledFallbacks.flatMap((name) => openFaces(join(resourcesFolder, 'fonts', name)))
  const missing = new Set([...codes].filter((code) => !bundled.some(({ draws }) => draws(code) > 0) && isAssigned(code)))
  const found: FallbackFace[] = []
  if (missing.size === 0) return bundled
  for (const path of machineFonts(systemFolders ?? systemFontFolders())) {
    for (const candidate of openFaces(path)) {
      const drawn = [...missing].filter((code) => candidate.draws(code) > 0)
      if (drawn.length === 0) continue
      found.push(candidate)
      drawn.forEach((code) => missing.delete(code))
    }
    if (missing.size === 0) break
  }
  return [...bundled, ...found]
}

/** Symbols, arrows, Greek, Cyrillic, Arabic, Hebrew and more; emoji. */
const bundledFallbacks = ['DejaVuSans.ttf', 'NotoEmoji_400Regular.ttf']

// Nothing but a font made for the purpose draws a character of private use, and none draws one that is not assigned.
function isAssigned(code: number): boolean {
  return !/^[\p{Co}\p{Cn}\p{Cs}]$/u.test(String.fromCodePoint(code))
}

const listed = new Map<string, string[]>()

function machineFonts(folders: readonly string[]): string[] {
  const key = folders.join('\n')
  const known = listed.get(key) ?? systemFonts(folders)
  listed.set(key, known)
  return known
}

const opened = new Map<string, FallbackFace[]>()

function openFaces(path: string): FallbackFace[] {
  let faces = opened.get(path)
  if (!faces) {
    faces = readFaces(path)
    opened.set(path, faces)
  }
  return faces
}

function readFaces(path: string): FallbackFace[] {
  try {
    return lookInto(path, (faces) =>
      faces.filter(hasOutlines).map((face) => ({
        face: {
          key: face.index === 0 ? path : `${path}#${face.index}`,
          path,
          index: face.index,
          nameInCollection: face.isInCollection ? postscriptName(face.table('name')) : null,
          isTypeface: false
        },
        draws: characterMap(face.table('cmap'))
      }))
    )
  } catch {
    // Not to be read: one font the fewer.
    return []
  }
}

// Fonts of coloured pictures draw nothing, or boxes, where only outlines are understood.
function hasOutlines(face: SfntFace): boolean {
  return (face.has('glyf') || face.has('CFF ')) && !face.has('sbix') && !face.has('CBDT')
}

function postscriptName(table: Buffer): string | null {
  const strings = table.length < 6 ? 0 : table.readUInt16BE(4)
  for (let at = 6; strings > 0 && at + 12 <= strings; at += 12) {
    if (table.readUInt16BE(at + 6) !== 6) continue
    const start = strings + table.readUInt16BE(at + 10)
    const bytes = table.subarray(start, start + table.readUInt16BE(at + 8))
    const isWide = table.readUInt16BE(at) !== 1
    return isWide ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1')
  }
  return null
}
