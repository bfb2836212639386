import { warning, type Issue } from '#core/exchange/issue.ts'
import type { FontWeight, Scene } from '#core/scene/primitives.ts'
import { characterIndex } from '#core/text/fontFaces.ts'
import type { Face } from './fonts/face.ts'
import { fallbackFaces, type FallbackFace, type FontPlaces } from './fonts/fallbackFaces.ts'
import { eachText } from './eachText.ts'
import { fontFiles } from './fontFiles.ts'

/** A piece of a line that one face draws; without a shape where no font of the machine has one. */
export interface GlyphRun {
  readonly text: string
  readonly face: Face
}

/** Which face draws which characters of some texts. */
export interface Glyphs {
  /** Characters that have no shape in any font, in the order of their first appearance. */
  readonly missing: readonly string[]
  /** What is to be said of them: nothing, or one warning. */
  readonly issues: readonly Issue[]
  /** Whether a text needs faces beside the typeface. */
  readonly needsFallback: (text: string) => boolean
  /** The face for a character as a reader sees it (with its marks and joiners); null where no font has it. */
  readonly faceFor: (character: string, weight: FontWeight, italic: boolean) => Face | null
  /** A line cut into pieces by face, in reading order. What has no shape anywhere stays with the typeface, which draws a box. */
  readonly runsOf: (text: string, weight: FontWeight, italic: boolean) => GlyphRun[]
  /** The stand-in faces that some text needs, in a fixed order, each with the characters that it draws. */
  readonly fallbacks: readonly { readonly face: Face; readonly texts: readonly string[] }[]
}

/** Finds a face for every character of some texts: the typeface, a bundled stand-in, or a font of the machine. */
export function glyphsOf(texts: Iterable<string>, places: FontPlaces): Glyphs {
  const foreign = [...new Set([...texts].filter(isForeign))]
  const clusters = new Set(foreign.flatMap(clustersOf).filter(isForeign))
  const codes = new Set([...clusters].flatMap(visibleCodes))
  const found = codes.size === 0 ? [] : fallbackFaces(codes, places)
  const faces = new Map([...clusters].map((cluster) => [cluster, faceOfCluster(cluster, found)]))
  const missing = [...codes].filter((code) => !isInTypeface(code) && !found.some(({ draws }) => draws(code) > 0))
  const typeface = typefaceIn(places.resourcesFolder)
  const runsOf = (text: string, weight: FontWeight, italic: boolean): GlyphRun[] => {
    const own = typeface(weight, italic)
    if (!isForeign(text)) return [{ text, face: own }]
    return joined(
      clustersOf(text).map((cluster) => ({ text: cluster, face: faces.get(cluster)?.face ?? own, draws: faces.get(cluster)?.draws }))
    )
  }
  const characters = missing.map((code) => String.fromCodePoint(code))
  return {
    missing: characters,
    issues:
      characters.length === 0 ? [] : [warning('writing.noShape', { values: { count: characters.length, characters: listed(characters) } })],
    needsFallback: isForeign,
    faceFor: (character, weight, italic) => {
      if (!isForeign(character)) return typeface(weight, italic)
      return (faces.get(character) ?? faceOfCluster(character, found))?.face ?? null
    },
    runsOf,
    fallbacks: usedFallbacks(foreign, runsOf)
  }
}

/** As `glyphsOf`, for all lines of drawings. */
export function glyphsOfScenes(scenes: readonly Scene[], places: FontPlaces): Glyphs {
  const texts = new Set<string>()
  for (const scene of scenes) eachText(scene.primitives, ({ text }) => texts.add(text))
  return glyphsOf(texts, places)
}

/** Most characters that a message names. */
const mostNamed = 12

function listed(characters: readonly string[]): string {
  return characters.slice(0, mostNamed).join(' ') + (characters.length > mostNamed ? ' …' : '')
}

// Joiners, selectors and spaces need no shape of their own; control characters are in no file.
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cs}]$/u

function visibleCodes(cluster: string): number[] {
  return [...cluster].filter((character) => !invisible.test(character)).map((character) => character.codePointAt(0) ?? 0)
}

function isInTypeface(code: number): boolean {
  return code <= 0xffff && (characterIndex[code] ?? 0) > 0
}

function isForeign(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if ((characterIndex[text.charCodeAt(at)] ?? 0) > 0) continue
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at += 1
    if (!invisible.test(String.fromCodePoint(code))) return true
  }
  return false
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A text cut into characters as readers see them: with their marks, and emoji of several parts whole. */
export function clustersOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

const emoji = /\p{Emoji_Presentation}|\ufe0f/u

/** The face that has all of a character, marks included, else the one that has its base. */
function faceOfCluster(cluster: string, faces: readonly FallbackFace[]): FallbackFace | undefined {
  const codes = visibleCodes(cluster)
  const [base = 0] = codes
  // Of the bundled two the second is the one of emoji.
  const wanted = emoji.test(cluster) ? [...faces.slice(1, 2), ...faces.slice(0, 1), ...faces.slice(2)] : faces
  return (
    wanted.find(({ draws }) => codes.every((code) => draws(code) > 0)) ??
    (isInTypeface(base) ? undefined : wanted.find(({ draws }) => draws(base) > 0))
  )
}

interface Piece extends GlyphRun {
  readonly draws?: FallbackFace['draws'] | undefined
}

const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const neutral = /^[\p{P}\p{S}\p{N}\p{White_Space}]+$/u

/**
 * Pieces of one face put together. Spaces and signs between words that are written from the right go with them: a phrase in Arabic that is cut at
 * its spaces would come out with its words in the wrong order.
 */
function joined(pieces: readonly Piece[]): GlyphRun[] {
  const runs: { text: string; face: Face }[] = []
  let at = 0
  while (at < pieces.length) {
    const piece = pieces[at]
    if (!piece) break
    let end = at + 1
    let text = piece.text
    for (let next = end, between = ''; piece.draws && next < pieces.length; next += 1) {
      const other = pieces[next]
      if (!other) break
      if (other.face === piece.face && (between === '' || fromTheRight.test(other.text))) {
        text += between + other.text
        between = ''
        end = next + 1
      } else if (
        fromTheRight.test(piece.text) &&
        !other.draws &&
        neutral.test(other.text) &&
        visibleCodes(other.text).every((code) => (piece.draws?.(code) ?? 0) > 0)
      ) {
        between += other.text
      } else break
    }
    const last = runs.at(-1)
    if (last?.face === piece.face) last.text += text
    else runs.push({ text, face: piece.face })
    at = end
  }
  return runs
}

function usedFallbacks(texts: readonly string[], runsOf: Glyphs['runsOf']): Glyphs['fallbacks'] {
  const used = new Map<string, { face: Face; texts: Set<string> }>()
  for (const { text, face } of texts.flatMap((line) => runsOf(line, 400, false))) {
    if (face.isTypeface) continue
    const entry = used.get(face.key) ?? { face, texts: new Set() }
    entry.texts.add(text)
    used.set(face.key, entry)
  }
  return [...used.values()]
    .sort((one, other) => (one.face.key < other.face.key ? -1 : 1))
    .map(({ face, texts: all }) => ({ face, texts: [...all].sort() }))
}

function typefaceIn(resourcesFolder: string): (weight: FontWeight, italic: boolean) => Face {
  const faces = fontFiles(resourcesFolder).map(({ weight, italic, path }) => ({
    weight,
    italic,
    face: { key: `${weight}${italic ? ' italic' : ''}`, path, index: 0, nameInCollection: null, isTypeface: true }
  }))
  return (weight, italic) => {
    // Italics exist at 400 and 500: a heavier one is drawn as it is measured, with 500.
    const drawn = italic && weight > 500 ? 500 : weight
    const found = faces.find((one) => one.weight === drawn && one.italic === italic)
    if (!found) throw new Error(`There is no face of ${weight}${italic ? ' italic' : ''}`)
    return found.face
  }
}
