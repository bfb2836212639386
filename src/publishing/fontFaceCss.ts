import type { FontWeight, Scene } from '#core/scene/primitives.ts'
import { font } from '#core/theme/tokens.ts'
import { eachText } from './eachText.ts'
import { fontFiles } from './fontFiles.ts'
import type { Glyphs } from './glyphs.ts'
import { standInSubset } from './fonts/standInSubset.ts'
import { typefaceSubset } from './fonts/typefaceSubset.ts'
import { woffOf } from './fonts/sfntFile.ts'

/** A line that is not in a scene and is shown all the same. */
export interface ExtraLine {
  readonly text: string
  readonly weight: FontWeight
}

/** `@font-face` rules, and the list of families that texts are to be drawn with. */
export interface FontCss {
  readonly faces: string
  readonly families: string
}

/**
 * The letters that scenes use and no others, as fonts inside a file, so that it shows the right ones on any machine. The same scenes give
 * the same bytes. Characters that the typeface lacks come from stand-ins; emoji in colour go first where the reader's machine has them.
 */
export function fontFaceCss(scenes: readonly Scene[], glyphs: Glyphs, resourcesFolder: string, extra: readonly ExtraLine[] = []): FontCss {
  const lines = new Map<string, Set<string>>()
  for (const scene of scenes) eachText(scene.primitives, ({ text, weight, italic }) => add(lines, weight, italic ?? false, text))
  for (const { text, weight } of extra) add(lines, weight, false, text)
  const typeface = fontFiles(resourcesFolder).flatMap(({ weight, italic, path }) => {
    const used = lines.get(faceName(weight, italic))
    return used ? [rule(font.family, woffOf(typefaceSubset(path, weight, italic, used)), weight, italic)] : []
  })
  const standIns = glyphs.fallbacks.flatMap(({ face, texts }, index) => {
    const tables = standInSubset(face, texts)
    return tables ? [{ family: `Stand-in ${index + 1}`, bytes: woffOf(tables), isEmoji: texts.some((text) => emoji.test(text)) }] : []
  })
  const named = (isEmoji: boolean) => standIns.filter((one) => one.isEmoji === isEmoji).map(({ family }) => `'${family}'`)
  return {
    faces: [...typeface, ...standIns.map(({ family, bytes }) => rule(family, bytes, null, false))].join(''),
    families: [`'${font.family}'`, ...named(false), font.fallback, ...(named(true).length > 0 ? [colouredEmoji, ...named(true)] : [])].join(
      ','
    )
  }
}

const emoji = /\p{Emoji_Presentation}|\ufe0f/u
const colouredEmoji = "'Apple Color Emoji','Segoe UI Emoji','Noto Color Emoji'"

function rule(family: string, woff: Buffer, weight: FontWeight | null, italic: boolean): string {
  const matched = weight === null ? '' : `font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};`
  return `@font-face{font-family:'${family}';${matched}src:url(data:font/woff;base64,${woff.toString('base64')}) format('woff')}`
}

function add(lines: Map<string, Set<string>>, weight: FontWeight, italic: boolean, text: string): void {
  const name = faceName(weight, italic)
  const known = lines.get(name)
  if (known) known.add(text)
  else lines.set(name, new Set([text]))
}

function faceName(weight: number, italic: boolean): string {
  if (!italic) return String(weight)
  // A heavier italic is drawn with the one of 500.
  return weight > 400 ? '500 italic' : '400 italic'
}
