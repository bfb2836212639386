import { escapeXml } from '#core/scene/svg.ts'
import type { Glyphs } from '../glyphs.ts'
import { faceBytes } from './face.ts'
import { nameTable } from './nameTable.ts'
import { sfntOf } from './sfntFile.ts'
import { standInSubset } from './standInSubset.ts'

/** Fonts for the rasteriser beside the typeface, and how texts ask for them. */
export interface StandInFonts {
  /** Parts of faces, each under a family of its own; whole files where a face cannot be taken apart. */
  readonly files: readonly Buffer[]
  /** The elements of a drawing with what stand-ins draw marked as such. */
  readonly marked: (elements: string) => string
}

/**
 * What some texts need beside the typeface. The rasteriser finds a face for a character that lacks one by itself, but takes characters that
 * several make up (flags, families) for as many gaps as they have parts: these are told which face draws them.
 */
export function standInFonts(glyphs: Glyphs): StandInFonts {
  const families = new Map<string, string>()
  const files = glyphs.fallbacks.map(({ face, texts }, index) => {
    const tables = standInSubset(face, texts)
    if (!tables) return faceBytes(face)
    const family = `Stand-in ${index + 1}`
    families.set(face.key, family)
    return sfntOf(new Map(tables).set('name', nameTable(family)))
  })
  if (families.size === 0) return { files, marked: (elements) => elements }
  const mark = (text: string): string =>
    glyphs
      .runsOf(text, 400, false)
      .map((run) => {
        const family = families.get(run.face.key)
        const written = escapeXml(run.text)
        return family === undefined ? written : `<tspan font-family="${family}">${written}</tspan>`
      })
      .join('')
  return {
    files,
    marked: (elements) =>
      elements.replace(lines, (whole, start: string, written: string) => {
        const text = unescaped(written)
        return glyphs.needsFallback(text) ? `${start}${mark(text)}</text>` : whole
      })
  }
}

const lines = /(<text [^>]*>)([^<]*)<\/text>/g
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
}
