// What stands in `library.json` of a folder that holds a whole library: which maps there are, and what the library knows of them beside
// their records. Everything else lies in the maps' own files and in `pictures/`.
import { journeyIdSchema } from '#contract/shapes.ts'
import { failure, type Issue } from '#core/exchange/issue.ts'
import { err, ok, type Result } from '#core/result.ts'

/** Name of the list in its folder. */
export const manifestName = 'library.json'

/** Name of the folder beside it with pictures that do not fit into the maps' own files. */
export const picturesName = 'pictures'

const manifestFormat = 'outside-in/library'
const manifestVersion = 1

/** A map of the folder: its file, which lies in the folder itself, and moments in ms since 1970 UTC. */
export interface ManifestEntry {
  readonly file: string
  readonly id: string
  readonly createdAt: number
  readonly updatedAt: number
}

/** The text of the list, a map a line, in the order given. */
export function writeManifest(entries: readonly ManifestEntry[]): string {
  const lines = entries.map(({ file, id, createdAt, updatedAt }) => JSON.stringify({ file, id, createdAt, updatedAt }))
  const maps = lines.length === 0 ? '"maps": []' : `"maps": [\n${lines.join(',\n')}\n]`
  return `{\n"format": ${JSON.stringify(manifestFormat)},\n"version": ${manifestVersion},\n${maps}\n}\n`
}

/** Reads the list, whoever wrote it. Never throws. */
export function readManifest(text: string): Result<readonly ManifestEntry[], Issue> {
  const list = parsedJson(text)
  if (!isPlain(list) || list.format !== manifestFormat || !Array.isArray(list.maps)) return err(failure('folder.badList'))
  const { version } = list
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return err(failure('folder.badList'))
  if (version > manifestVersion) return err(failure('folder.newer', { values: { version } }))
  const entries: ManifestEntry[] = []
  for (const [at, map] of (list.maps as readonly unknown[]).entries()) {
    const entry = entryOf(map)
    if (!entry) return err(failure('folder.badEntry', { field: `maps[${at}]` }))
    entries.push(entry)
  }
  return ok(entries)
}

function entryOf(value: unknown): ManifestEntry | undefined {
  if (!isPlain(value)) return undefined
  const { file, id, createdAt, updatedAt } = value
  // A name and nothing else: no folder, no way out of this one.
  if (typeof file !== 'string' || file.length > 255 || !/^[^/\\\0]+$/u.test(file) || /^\.*$/.test(file)) return undefined
  if (!journeyIdSchema.safeParse(id).success || typeof id !== 'string') return undefined
  return isMoment(createdAt) && isMoment(updatedAt) ? { file, id, createdAt, updatedAt } : undefined
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8.64e15
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
