import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, quoted, warning, type Issue } from '#core/exchange/issue.ts'
import { importLimits } from '#core/exchange/limits.ts'
import { pictureLimits } from '#core/pictures/pictureLimits.ts'
import type { Result } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import type { Language } from '#contract/messages/messages.ts'
import { readPicture } from '../attachments/readPicture.ts'
import { checkedAttachments, checkedRecords } from '../journeys/newRecords.ts'
import { readingLine, type ReadingLine } from '../reading/readInWorker.ts'
import type { FolderMap, FolderReport, FolderRun } from './folderReport.ts'
import { manifestName, picturesName, readManifest, type ManifestEntry } from './manifest.ts'

/** What taking a folder in works with. */
export interface LibraryImport {
  readonly library: Pick<Library, 'journeys' | 'attachments'>
  readonly importWorkerUrl: URL
  readonly language: Language
}

/**
 * Takes in a folder that `exportLibrary` wrote: every map under the id and with the moments that it had, so that maps that came out of each
 * other still know it. A map that the library has already, also in its trash, is left as it is. Null where the folder has no list.
 */
export async function importLibrary(work: LibraryImport, folder: string, run: FolderRun): Promise<FolderReport | null> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const maps: FolderMap[] = []
  const issues: { file: string; issue: Issue }[] = []
  const say = (file: string, issue: Issue) => void issues.push({ file, issue })
  const listed = readManifest(text)
  if (!listed.ok) {
    say(manifestName, listed.error)
    return { maps, issues, failed: null }
  }
  const beside = await keepPictures(work, folder, run, say)
  const line = readingLine(work.importWorkerUrl)
  try {
    for (const [at, entry] of listed.value.entries()) {
      if (run.stopped.aborted) break
      run.onProgress(at, listed.value.length, entry.file)
      const taken = await takeIn(work, { folder, entry, beside, line, stopped: run.stopped }, (issue) => say(entry.file, issue))
      if (taken) maps.push(taken)
    }
  } finally {
    line.close()
  }
  return { maps, issues, failed: null }
}

/** Keeps the pictures that lie beside the maps, each judged by its bytes. Gives the hashes of those that are what they say. */
async function keepPictures(
  { library }: LibraryImport,
  folder: string,
  { stopped }: FolderRun,
  say: (file: string, issue: Issue) => void
): Promise<string[]> {
  const names = await readdir(join(folder, picturesName)).catch(() => [])
  const hashes: string[] = []
  for (const name of names.toSorted()) {
    const hash = /^([0-9a-f]{64})\.[a-z]{3,4}$/.exec(name)?.[1]
    if (hash === undefined || stopped.aborted) continue
    const path = join(folder, picturesName, name)
    const isSmall = (await stat(path)).size <= pictureLimits.bytes
    const picture = isSmall ? readPicture((await readFile(path)).toString('base64')) : null
    if (!picture?.ok || picture.value.hash !== hash) {
      say(`${picturesName}/${name}`, warning('folder.badPicture'))
      continue
    }
    orThrow(library.attachments.put(picture.value))
    hashes.push(hash)
  }
  return hashes
}

async function takeIn(
  { library, language }: LibraryImport,
  {
    folder,
    entry,
    beside,
    line,
    stopped
  }: { folder: string; entry: ManifestEntry; beside: readonly string[]; line: ReadingLine; stopped: AbortSignal },
  say: (issue: Issue) => void
): Promise<FolderMap | null> {
  const { file, id, createdAt, updatedAt } = entry
  if (library.journeys.summary(id).ok) {
    say(warning('folder.alreadyThere'))
    return null
  }
  const bytes = await bytesOf(join(folder, file))
  if (bytes === null) {
    say(failure('folder.missingFile'))
    return null
  }
  const { value } = await line.read({ name: file, bytes, language, beside }, { stopped })
  if (stopped.aborted) return null
  const [map, second] = value.maps
  // That a file takes its time is no news where a whole library comes in.
  for (const issue of [...value.issues, ...(map?.issues ?? [])]) if (issue.code !== 'slow') say(issue)
  if (!map || second) {
    if (second) say(failure('folder.notOneMap', { values: { count: value.maps.length } }))
    return null
  }
  const records = checkedRecords(map.records)
  const attachments = checkedAttachments(map.attachments)
  if (!records.ok || !attachments.ok) {
    say(failure('folder.notOneMap', { values: { count: 0 } }))
    return null
  }
  orThrow(
    library.journeys.create({
      id,
      records: records.value,
      attachments: attachments.value,
      at: updatedAt,
      restored: { revision: 1, createdAt, trashedAt: null }
    })
  )
  const cards = records.value.filter(({ type }) => type === 'card').length
  return { file, id, title: map.title, bytes: bytes.byteLength, cards }
}

/** The bytes of a file, or null where it is not there. What is too large is refused by the reader, by its size alone. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return null
  return found.size > importLimits.bytes ? new Uint8Array(importLimits.bytes + 1) : readFile(path)
}

/** A library that cannot write ends the work; what is in it by then stays whole. */
function orThrow(result: Result<unknown, { readonly code: string; readonly message: string }>): void {
  if (!result.ok) throw new LibraryRefused(result.error.code, result.error.message)
}

/** The library could not keep what it was given. */
export class LibraryRefused extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(quoted(message))
    this.code = code
  }
}
