import { escapeXml } from '#core/scene/svg.ts'
import { writable } from '#core/scene/elements.ts'
import { clustersOf, type Glyphs } from '../glyphs.ts'
import { faceBytes } from './face.ts'
import { nameTable } from './nameTable.ts'
import { sfntOf } from './sfntFile.ts'
import { standInSubset } from './standInSubset.ts'

/** Fonts for the rasteriser beside the typeface, and how texts ask for them. */
export interface StandInFonts {
  /** Parts of faces, each under a family of its own; whole files where a face cannot be taken apart. */
  readonly files: readonly Buffer[]
  /** The elements of a drawing, each line that a stand-in draws asking for it by name. */
  readonly marked: (elements: string) => string
}

/**
 * What some texts need beside the typeface. The rasteriser finds a face for a character that lacks one by itself, but gets lost among
 * several in a line and takes characters that several make up (flags, families) for as many gaps as they have parts: each line has one face,
 * which it names.
 */
export function standInFonts(glyphs: Glyphs): StandInFonts {
  const families = new Map<string, string>()
  const files = glyphs.fallbacks.map(({ face, texts }, index) => {
    const tables = standInSubset(face, texts)
    if (!tables) return faceBytes(face)
    const family = `Stand-in ${index + 1}`
    for (const text of texts) for (const piece of [text, ...clustersOf(text)]) families.set(escapeXml(writable(piece)), family)
    return sfntOf(new Map(tables).set('name', nameTable(family)))
  })
  if (families.size === 0) return { files, marked: (elements) => elements }
  return {
    files,
    marked: (elements) =>
      elements.replace(lines, (whole, attributes: string, written: string) => {
        const family = families.get(written)
        return family === undefined ? whole : `<text font-family="${family}"${attributes}>${written}</text>`
      })
  }
}

const lines = /<text( [^>]*)>([^<]*)<\/text>/g
