import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { carriedBudget, carriedRoom, pictureLosses, picturesToCarry } from '#core/exchange/carriedPictures.ts'
import { failure, warning, type Issue } from '#core/exchange/issue.ts'
import { sortedRecords, writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { mapOf } from '#core/queries/journey.ts'
import type { Attachment } from '#persistence/attachmentStore.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { writeFileWhole } from '../files/writeFileWhole.ts'
import type { OpenDocuments } from '../journeys/openDocuments.ts'
import { uniqueFileNames } from '../uniqueFileNames.ts'
import type { FolderMap, FolderReport, FolderRun } from './folderReport.ts'
import { manifestName, picturesName, writeManifest, type ManifestEntry } from './manifest.ts'

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif' }

/**
 * Writes every map outside the trash to a folder: a journey file each, which holds its pictures as far as they fit, the others beside them
 * under their hashes, and at last the list by which `importLibrary` makes the same library of it. The same library always gives the same
 * bytes. Versions and the trash stay behind. Nothing that lies there is replaced unless `replace` says so.
 */
export async function exportLibrary(
  { library, documents }: { library: Pick<Library, 'journeys' | 'attachments'>; documents: OpenDocuments },
  folder: string,
  { replace, stopped, onProgress }: FolderRun & { replace: boolean }
): Promise<FolderReport> {
  const maps: FolderMap[] = []
  const entries: ManifestEntry[] = []
  const issues: { file: string; issue: Issue }[] = []
  const done = (failed: FolderReport['failed'] = null): FolderReport => ({ maps, issues, failed })
  const say = (file: string, issue: Issue) => void issues.push({ file, issue })

  const listed = library.journeys.list({ trashed: false })
  if (!listed.ok) throw new Error(listed.error.message)
  const nameOf = uniqueFileNames([manifestName, picturesName])
  const planned = listed.value
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .map((summary) => ({ summary, file: nameOf(summary.title, 'journey.json') }))
  const inTheWay = replace ? undefined : [manifestName, ...planned.map(({ file }) => file)].find((file) => existsSync(join(folder, file)))
  if (inTheWay !== undefined) {
    say(inTheWay, failure('folder.inTheWay'))
    return done()
  }
  let writing = ''
  try {
    await mkdir(folder, { recursive: true })
    for (const [at, { summary, file }] of planned.entries()) {
      if (stopped.aborted) return done()
      onProgress(at, planned.length, file)
      const { id, createdAt, updatedAt } = summary
      const opened = documents.glance(id)
      if (!opened.ok || opened.value.readOnly) {
        say(file, failure('folder.unreadable', { values: { title: summary.title } }))
        continue
      }
      const document = documentOf(sortedRecords(opened.value.document))
      const { carried, beside } = picturesOf(document, library)
      for (const picture of beside) {
        writing = join(picturesName, `${picture.hash}.${endings[picture.mime] ?? 'bin'}`)
        await writePicture(join(folder, writing), picture)
      }
      const kept = new Set([...carried, ...beside].map(({ hash }) => hash))
      for (const issue of pictureLosses(document, kept)) say(file, issue)
      const attachments = carried.map(({ hash, mime, data }) => ({ hash, mime, data: Buffer.from(data).toString('base64') }))
      const data = Buffer.from(writeJourneyFile(document, attachments), 'utf8')
      writing = file
      await writeFileWhole(join(folder, file), data)
      const cards = [...allRecords(document)].filter(({ type }) => type === 'card').length
      maps.push({ file, id, title: mapOf(document).title, bytes: data.byteLength, cards })
      entries.push({ file, id, createdAt, updatedAt })
    }
    writing = manifestName
    await writeFileWhole(join(folder, manifestName), writeManifest(entries))
  } catch (error) {
    return done({ file: writing, error })
  }
  const trashed = library.journeys.list({ trashed: true })
  if (trashed.ok && trashed.value.length > 0) say('', warning('folder.trashLeft', { values: { count: trashed.value.length } }))
  return done()
}

/** The pictures of a map: those that fit into its file, and those that lie beside it. What the library lacks is in neither. */
function picturesOf(
  document: JourneyDocument,
  { attachments }: Pick<Library, 'attachments'>
): { carried: Attachment[]; beside: Attachment[] } {
  const fits = carriedBudget(carriedRoom(document))
  const carried: Attachment[] = []
  const beside: Attachment[] = []
  for (const hash of picturesToCarry(document)) {
    const one = attachments.get(hash)
    if (!one.ok) continue
    if (beside.length === 0 && fits(one.value.data.byteLength)) carried.push(one.value)
    else beside.push(one.value)
  }
  return { carried, beside }
}

/** A picture is named by its content: one that is there already is the same. */
async function writePicture(path: string, { data }: Attachment): Promise<void> {
  if (existsSync(path)) return
  await mkdir(join(path, '..'), { recursive: true })
  await writeFileWhole(path, data)
}
