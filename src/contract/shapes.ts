import { z } from 'zod/mini'
import { mapStates } from '#core/model/map.ts'
import { feelingScales } from '#core/exchange/tables/scales.ts'
import { laneKinds } from '#core/model/lane.ts'
import { personaKinds, type Persona } from '#core/model/persona.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import type { JourneyRecord } from '#core/model/records.ts'

/** Records travel as JSON. Only their outline is parsed here: `core/model/load.ts` checks each of them where it comes to rest. */
export const recordsSchema = z.custom<readonly JourneyRecord[]>((value: unknown) => Array.isArray(value) && value.every(isRecordLike))

/** A diff of records; its outline is parsed here, its records where they come to rest. */
export const diffSchema = z.custom<RecordsDiff>((value: unknown) => {
  if (typeof value !== 'object' || value === null) return false
  const { added, updated, removed } = value as Record<string, unknown>
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(isRecordLike)
  return (
    [added, removed].every((list) => Array.isArray(list) && list.every(isRecordLike)) && Array.isArray(updated) && updated.every(isPair)
  )
})

/** A journey of the library: `j` and 20 letters or digits. */
export const journeyIdSchema = z.string().check(z.regex(/^[A-Za-z0-9]{8,40}$/))

/** Names the window that made an edit, so that it can tell its own echo. */
export const originSchema = z.string().check(z.minLength(1), z.maxLength(64))

/** SHA-256 of an attachment, 64 hexadecimal digits. */
export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** Bytes as base64; at most 50 MB. */
export const bytesSchema = z.string().check(z.maxLength(70_000_000))

/** What the library says of one journey without opening it. Times are milliseconds since 1970 UTC. */
export const journeySummarySchema = z.object({
  id: journeyIdSchema,
  title: z.string(),
  state: z.enum(mapStates),
  reviewDate: z.nullable(z.string()),
  personas: z.array(z.object({ id: z.string(), name: z.string(), slot: z.number(), photo: z.nullable(z.string()) })),
  stageCount: z.number(),
  stepCount: z.number(),
  cardCount: z.number(),
  revision: z.number(),
  createdAt: z.number(),
  updatedAt: z.number(),
  trashedAt: z.nullable(z.number())
})

/** What the library says of one journey without opening it. */
export type JourneySummary = z.infer<typeof journeySummarySchema>

/** One place where a search found its words. `ranges` are start and end offsets into `text` (UTF-16 units). */
export const searchHitSchema = z.object({
  journeyId: journeyIdSchema,
  journeyTitle: z.string(),
  recordId: z.string(),
  recordType: z.string(),
  /** Kind of the lane for cards and emotion points, else null. */
  laneKind: z.nullable(z.string()),
  laneTitle: z.nullable(z.string()),
  /** Number of the step from 1, where the record stands in one. */
  stepNumber: z.nullable(z.number()),
  text: z.string(),
  ranges: z.array(z.tuple([z.number(), z.number()]))
})

/** One place where a search found its words. */
export type SearchHit = z.infer<typeof searchHitSchema>

/** A warning or an error about a file that is read, with its place in words that need no translation (line number or field path). */
export const readingIssueSchema = z.object({
  severity: z.enum(['warning', 'error']),
  /** Key under `issue.` in the message files. */
  code: z.string(),
  /** Values for the message: numbers and quoted pieces of the file. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  line: z.nullable(z.number()),
  /** Path of the field, such as `records[3].title`, or null. */
  field: z.nullable(z.string())
})

/** A warning or an error about a file that is read. */
export type ReadingIssue = z.infer<typeof readingIssueSchema>

/** An attachment as it travels: type and base64. */
export const attachmentSchema = z.object({ hash: hashSchema, mime: z.string(), data: bytesSchema })

/** An attachment as it travels. */
export type AttachmentData = z.infer<typeof attachmentSchema>

/** What a person decided about a table that is read; null: as it was read. */
export const tableChoicesSchema = z.object({
  orientation: z.nullable(z.enum(['lanesAsRows', 'stagesAsRows'])),
  /** Kind of each lane in their order. */
  kinds: z.array(z.nullable(z.enum([...laneKinds, 'leaveOut']))).check(z.maxLength(20_000)),
  scale: z.nullable(z.enum(feelingScales))
})

/** What a person decided about a table that is read. */
export type TableChoices = z.infer<typeof tableChoicesSchema>

/** How a table was read: what a person may decide otherwise. */
export const tableReadingSchema = z.object({
  orientation: z.enum(['lanesAsRows', 'stagesAsRows']),
  /** Whether the table itself leaves no doubt about its orientation. */
  isSure: z.boolean(),
  lanes: z.array(z.object({ title: z.string(), kind: z.enum([...laneKinds, 'leaveOut']), isKnown: z.boolean(), cards: z.number() })),
  /** Scale of feelings written as numbers; null where there are none. */
  scale: z.nullable(z.enum(feelingScales)),
  isScaleSure: z.boolean()
})

/** How a table was read. */
export type TableReading = z.infer<typeof tableReadingSchema>

/** Names pictures of a file that was read; the services hold them for a while. */
export const heldSchema = z.string().check(z.regex(/^[A-Za-z0-9]{8,40}$/))

/** A map that a file would become: shown before anything is kept. */
export const importedMapSchema = z.object({
  title: z.string(),
  records: recordsSchema,
  attachments: z.array(attachmentSchema),
  issues: z.array(readingIssueSchema),
  /** How it was read where it was a table. */
  table: z.optional(tableReadingSchema),
  /** Under which word its pictures are held by the services, where `import.read` was asked to hold them: then `attachments` is empty. */
  held: z.optional(heldSchema)
})

/** A map that a file would become. */
export type ImportedMap = z.infer<typeof importedMapSchema>

/** One persona of one journey. */
export const personaPlaceSchema = z.object({ journeyId: journeyIdSchema, personaId: z.string().check(z.minLength(1), z.maxLength(200)) })

/** One persona of one journey. */
export type PersonaPlace = z.infer<typeof personaPlaceSchema>

/** A persona of the library: those of several maps that are one and the same, or the one of a single map. */
export const libraryPersonaSchema = z.object({
  /** Null: only one map knows it. */
  sharedId: z.nullable(z.string()),
  name: z.string(),
  kind: z.enum(personaKinds),
  summary: z.string(),
  photo: z.nullable(z.string()),
  /** Colour and shape in the map that was edited last. */
  slot: z.number(),
  /** Where it is used, the map that was edited last first, and how many cards, feelings and pieces of evidence name it there. */
  uses: z.array(
    z.extend(personaPlaceSchema, { title: z.string(), slot: z.number(), cards: z.number(), points: z.number(), evidence: z.number() })
  )
})

/** A persona of the library. */
export type LibraryPersona = z.infer<typeof libraryPersonaSchema>

/** A persona as a record; checked where it comes to rest. */
export const personaSchema = z.custom<Persona>((value: unknown) => isRecordLike(value) && (value as { type?: unknown }).type === 'persona')

/** A change of one journey that was made together with others. */
export const madeChangeSchema = z.object({ id: journeyIdSchema, revision: z.number(), diff: diffSchema })

/** A version of a map: `v` and letters or digits. */
export const versionIdSchema = z.string().check(z.regex(/^[A-Za-z0-9]{8,40}$/))

/** What became of the cards from one version to the next; `others`: whether anything but cards differs. */
export const mapChangesSchema = z.object({ added: z.number(), removed: z.number(), changed: z.number(), others: z.boolean() })

/** What became of the cards from one version to the next. */
export type MapChanges = z.infer<typeof mapChangesSchema>

/** A version of a map without its records. `createdAt`: milliseconds since 1970 UTC, for automatic ones the time of the last edit they hold. */
export const versionSummarySchema = z.object({
  id: versionIdSchema,
  /** Only named ones stay for ever. */
  kind: z.enum(['automatic', 'named', 'beforeRestore']),
  name: z.nullable(z.string()),
  createdAt: z.number(),
  revision: z.number(),
  cardCount: z.number()
})

/** A version of a map without its records. */
export type VersionSummary = z.infer<typeof versionSummarySchema>

/** A version in the list, with what changed since the one before it. */
export const listedVersionSchema = z.extend(versionSummarySchema, { changes: mapChangesSchema })

/** A version in the list. */
export type ListedVersion = z.infer<typeof listedVersionSchema>

/** A snapshot by the name of its file; no path, so nothing outside their folder can be named. */
export const snapshotNameSchema = z.string().check(z.regex(/^\d{13}-[a-z]{1,20}-\d{1,10}\.db$/))

/** An earlier state of the whole library. `takenAt`: milliseconds since 1970 UTC; `maps`: outside the trash, null where it cannot be read. */
export const listedSnapshotSchema = z.object({
  name: snapshotNameSchema,
  takenAt: z.number(),
  /** `restore`: just before the library went back to another state. */
  reason: z.enum(['open', 'activity', 'migration', 'restore']),
  maps: z.nullable(z.number())
})

/** An earlier state of the whole library. */
export type ListedSnapshot = z.infer<typeof listedSnapshotSchema>

function isRecordLike(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { id?: unknown }).id === 'string' &&
    typeof (value as { type?: unknown }).type === 'string'
  )
}
