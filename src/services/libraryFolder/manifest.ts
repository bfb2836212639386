// What stands in `library.json` of a folder that holds a whole library: which maps there are, and what the library knows of them beside
// their records. Everything else lies in the maps' own files and in `pictures/`.
import { z } from 'zod/mini'
import { journeyIdSchema } from '#contract/shapes.ts'
import { failure, quoted, type Issue } from '#core/exchange/issue.ts'
import { err, ok, type Result } from '#core/result.ts'

/** Name of the list in its folder. */
export const manifestName = 'library.json'

/** Name of the folder beside it with pictures that do not fit into the maps' own files. */
export const picturesName = 'pictures'

const manifestFormat = 'outside-in/library'
const manifestVersion = 1

const moment = z.int().check(z.minimum(0), z.maximum(8.64e15))

const entrySchema = z.object({
  /** Name of the map's file in the same folder: nothing that leads out of it. */
  file: z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[^/\\\0]+$/u), z.regex(/[^.]/u)),
  id: journeyIdSchema,
  createdAt: moment,
  updatedAt: moment
})

/** A map of the folder. Moments are ms since 1970 UTC. */
export type ManifestEntry = z.infer<typeof entrySchema>

/** The text of the list, a map a line, in the order given. */
export function writeManifest(entries: readonly ManifestEntry[]): string {
  const lines = entries.map(({ file, id, createdAt, updatedAt }) => JSON.stringify({ file, id, createdAt, updatedAt }))
  const maps = lines.length === 0 ? '"maps": []' : `"maps": [\n${lines.join(',\n')}\n]`
  return `{\n"format": ${JSON.stringify(manifestFormat)},\n"version": ${manifestVersion},\n${maps}\n}\n`
}

/** Reads the list, whoever wrote it. Never throws. */
export function readManifest(text: string): Result<readonly ManifestEntry[], Issue> {
  const outline = z.object({ format: z.literal(manifestFormat), version: z.int().check(z.minimum(1)), maps: z.array(z.unknown()) })
  const parsed = outline.safeParse(parsedJson(text))
  if (!parsed.success) return err(failure('folder.badList'))
  const { version, maps } = parsed.data
  if (version > manifestVersion) return err(failure('folder.newer', { values: { version } }))
  const entries: ManifestEntry[] = []
  for (const [at, map] of maps.entries()) {
    const entry = entrySchema.safeParse(map)
    if (!entry.success) {
      const field = quoted(entry.error.issues[0]?.path.join('.') ?? '')
      return err(failure('folder.badEntry', { field: field === '' ? `maps[${at}]` : `maps[${at}].${field}` }))
    }
    entries.push(entry.data)
  }
  return ok(entries)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
