import { applyDiff, diffBetween, type RecordsDiff } from '#core/model/diff.ts'
import { allRecords, documentOf, listOf, recordOf, type JourneyDocument } from '#core/model/document.ts'
import { measureProblems } from '#core/model/integrity.ts'
import { listKeys } from '#core/model/listKeys.ts'
import { loadRecords, recordVersions } from '#core/model/load.ts'
import { idsInField } from '#core/model/recordType.ts'
import { typeOf } from '#core/model/records.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { LibraryFailure } from '#persistence/failure.ts'
import type { JourneyStore } from '#persistence/journeyStore.ts'
import { followingOrigin } from '#persistence/saveDiff.ts'

/** A journey in memory at one revision, as the library holds it. */
export interface OpenDocument {
  readonly revision: number
  readonly document: JourneyDocument
  /** A newer version wrote part of it, or part cannot be read: shown as far as possible, its bytes stay as they are. */
  readonly readOnly: boolean
}

/** The documents that were used last, so that a save can be checked without reading a whole journey. */
export interface OpenDocuments {
  /** The document at the library's present revision. */
  readonly at: (id: string) => Result<OpenDocument, LibraryFailure>
  /** The same without remembering it, so that a glance at many journeys does not push out those being worked on. */
  readonly glance: (id: string) => Result<OpenDocument, LibraryFailure>
  /** The document if it is held at exactly this revision; costs nothing. */
  readonly held: (id: string, revision: number) => OpenDocument | undefined
  /** What became of a document by a commit of ours. */
  readonly keep: (id: string, document: OpenDocument) => void
  readonly forget: (id: string) => void
}

const most = 8

/** Holds documents over the journeys of a library. */
export function openDocuments(journeys: JourneyStore): OpenDocuments {
  const documents = new Map<string, OpenDocument>()
  const keep = (id: string, document: OpenDocument) => {
    documents.delete(id)
    documents.set(id, document)
    const oldest = documents.keys().next()
    if (documents.size > most && !oldest.done) documents.delete(oldest.value)
  }
  const glance = (id: string): Result<OpenDocument, LibraryFailure> => {
    const held = documents.get(id)
    if (!held || held.readOnly) return readWhole(journeys, id)
    const current = caughtUp(journeys, id, held)
    if (!current.ok) return current
    return current.value ? ok(current.value) : readWhole(journeys, id)
  }
  return {
    glance,
    at: (id) => {
      const opened = glance(id)
      if (opened.ok) keep(id, opened.value)
      return opened
    },
    held: (id, revision) => {
      const document = documents.get(id)
      return document?.revision === revision ? document : undefined
    },
    keep,
    forget: (id) => void documents.delete(id)
  }
}

/** Applies what others committed since; null where the journal cannot tell. */
function caughtUp(journeys: JourneyStore, id: string, held: OpenDocument): Result<OpenDocument | null, LibraryFailure> {
  const since = journeys.changesSince(id, held.revision)
  if (!since.ok) return since
  const { revision, diffs } = since.value
  if (diffs === null) return ok(null)
  const document = diffs.reduce((before: JourneyDocument, diff: RecordsDiff) => applyDiff(before, diff), held.document)
  return ok({ ...held, revision, document })
}

function readWhole(journeys: JourneyStore, id: string): Result<OpenDocument, LibraryFailure> {
  const read = journeys.read(id)
  if (!read.ok) return read
  const { records, newer, unreadable, summary } = read.value
  const document = documentOf(records)
  const { revision } = summary
  const isWhole = newer === 0 && unreadable === 0 && isSound(document)
  const isMeasuredTwice = isWhole && measureProblems(document).length > 0
  if (isWhole && !isMeasuredTwice) return ok({ revision, document, readOnly: false })
  const loaded = loadRecords(isWhole ? records : [...allRecords(document)], recordVersions())
  if (!loaded.ok) return err({ code: newer > 0 ? 'readOnly' : 'damaged', message: `journey ${id} cannot be read` })
  // What earlier versions left is mended for good, without calling it an edit of today.
  if (isMeasuredTwice) {
    const diff = diffBetween(document, loaded.value.document)
    const saved = journeys.save({ id, baseRevision: revision, diff, origin: followingOrigin, at: summary.updatedAt })
    if (saved.ok) return ok({ revision: saved.value.revision, document: loaded.value.document, readOnly: false })
  }
  return ok({ revision, document: loaded.value.document, readOnly: true })
}

/** Whether what was read makes sense. Everything was checked when it was saved; this is about bytes that changed since. */
function isSound(document: JourneyDocument): boolean {
  if (listOf(document, listKeys.map).length !== 1) return false
  for (const record of allRecords(document)) {
    const { schema, references } = typeOf(record)
    if (!schema.safeParse(record).success) return false
    for (const reference of references) {
      if (!idsInField(record, reference).every((id) => reference.targets.includes(recordOf(document, id)?.type ?? ''))) return false
    }
  }
  return true
}
