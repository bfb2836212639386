import { formatTraits, handOutFormats, type HandOutFormat } from '#core/handOut/formats.ts'

/** Endings that are read and that some write instead of the usual ones. */
const alsoKnown = [
  { format: 'mermaid', ending: '.mermaid' },
  { format: 'markdown', ending: '.markdown' },
  { format: 'html', ending: '.htm' },
  { format: 'drawio', ending: '.dio' }
] as const

/** Endings, longest first, so that `.journey.json` is seen before anything shorter. */
const endings = [...handOutFormats.map((format) => ({ format, ending: `.${formatTraits[format].extension}` })), ...alsoKnown].sort(
  (one, other) => other.ending.length - one.ending.length
)

/** The format that a file's name asks for, or undefined. */
export function formatOfName(name: string): HandOutFormat | undefined {
  const lower = name.toLowerCase()
  return endings.find(({ ending }) => lower.endsWith(ending) && lower.length > ending.length)?.format
}

/** The format that a word names: its own name or its ending, with or without a dot. */
export function formatOfWord(word: string): HandOutFormat | undefined {
  const wanted = word.toLowerCase().replace(/^\./, '')
  return handOutFormats.find((format) => format === wanted || formatTraits[format].extension === wanted)
}

/** A name without the ending of its format or, where it has none of ours, without its last ending. */
export function stemOf(name: string): string {
  const known = endings.find(({ ending }) => name.toLowerCase().endsWith(ending) && name.length > ending.length)
  return known ? name.slice(0, -known.ending.length) : name.replace(/(?<=.)\.[^.]*$/, '')
}

/** The name of the map at `position` (from 0) where several come out of one file: `map.svg`, `map-2.svg`, … */
export function numberedName(path: string, position: number): string {
  if (position === 0) return path
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const name = path.slice(folder.length)
  const stem = stemOf(name)
  return `${folder}${stem}-${position + 1}${name.slice(stem.length)}`
}
