import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatTraits, type HandOutFormat } from '#core/handOut/formats.ts'
import { uniqueFileNames } from '#services/uniqueFileNames.ts'
import { numberedName } from './outputFormat.ts'
import type { Target } from './parseTarget.ts'

/** A file that is to be written. */
export interface Place {
  readonly path: string
  readonly format: HandOutFormat
}

/** Where the maps of one run go: under the name that was given, further maps of one file beside it, or under names made of titles. */
export function outputPlaces(target: Target): (title: string, position: number) => readonly Place[] {
  if (target.kind === 'file') return (_, position) => [{ path: numberedName(target.path, position), format: target.format }]
  const nameOf = uniqueFileNames()
  return (title) => target.formats.map((format) => ({ path: join(target.path, nameOf(title, formatTraits[format].extension)), format }))
}

/** The first of these files that is there already. A file that was named is replaced as asked; in a folder nothing is, but for `--force`. */
export function firstInTheWay(target: Target, places: readonly Place[], force: boolean): string | undefined {
  return target.kind === 'file' || force ? undefined : places.find(({ path }) => existsSync(path))?.path
}
