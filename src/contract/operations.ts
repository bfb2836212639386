import { z } from 'zod/mini'
import { handOutFormats } from '#core/handOut/formats.ts'
import { handOutOptionsSchema } from '#core/handOut/options.ts'
import { sharedPersonaFields } from '#core/model/sharedPersona.ts'
import { contractErrorSchema } from './error.ts'
import { operation, type Operation } from './operation.ts'
import {
  attachmentSchema,
  bytesSchema,
  diffSchema,
  hashSchema,
  heldSchema,
  importedMapSchema,
  journeyIdSchema,
  journeySummarySchema,
  libraryPersonaSchema,
  listedSnapshotSchema,
  listedVersionSchema,
  madeChangeSchema,
  mapChangesSchema,
  originSchema,
  personaPlaceSchema,
  personaSchema,
  readingIssueSchema,
  recordsSchema,
  searchHitSchema,
  snapshotNameSchema,
  tableChoicesSchema,
  versionIdSchema,
  versionSummarySchema
} from './shapes.ts'

const nothing = z.object({})
const journey = z.object({ id: journeyIdSchema })
const version = z.object({ id: journeyIdSchema, version: versionIdSchema })
const versionName = z.string().check(z.maxLength(200))

/**
 * Every operation that a page (or the command line) can ask of the services: a row here is all that a host needs.
 * Errors are `ContractError` values; codes that an operation can give beside the general ones stand in its comment.
 */
export const operations = {
  /** What this host is and can do, and where the library is. */
  'host.info': operation(
    nothing,
    z.object({
      host: z.enum(['electron', 'web']),
      version: z.string(),
      platform: z.string(),
      libraryPath: z.string(),
      locale: z.string(),
      canPickFiles: z.boolean()
    })
  ),
  /** Opens an address outside; only https: and mailto:, after the host asked the person. */
  'host.openExternal': operation(z.object({ url: z.url({ protocol: /^(https|mailto)$/ }) }), z.object({ opened: z.boolean() })),
  /** Shows a saved file in its folder, where the host can. */
  'host.reveal': operation(z.object({ path: z.string() }), nothing),
  /**
   * Opens a second window on one of the product's own views; nothing else can be named. `opened` is false where the page has to open it itself
   * (loopback host).
   */
  'host.openWindow': operation(z.object({ view: z.enum(['presenter']), id: journeyIdSchema }), z.object({ opened: z.boolean() })),
  /** The page's answer to `host.closing`: whether all that was pending is saved. The window closes only then, or when the person says so. */
  'host.readyToClose': operation(z.object({ saved: z.boolean() }), nothing),

  /** All journeys, last edited first; the ones in the trash where asked. */
  'journeys.list': operation(z.object({ trashed: z.boolean() }), z.array(journeySummarySchema)),
  /**
   * Keeps a new journey of these records, whole or not at all, with attachments that come along or that `import.read` holds. Gives its id.
   * `invalid` where the records do not hold together, `notHeld` where what was held has gone.
   */
  'journeys.create': operation(
    z.object({ records: recordsSchema, attachments: z.array(attachmentSchema), held: z.optional(heldSchema) }),
    z.object({ id: journeyIdSchema })
  ),
  /** The records of a journey at its present revision. `readOnly` where a newer version of the product wrote it. `notFound`, `damaged`. */
  'journeys.open': operation(
    journey,
    z.object({ summary: journeySummarySchema, revision: z.number(), records: recordsSchema, readOnly: z.boolean() })
  ),
  /**
   * Commits one diff on top of `baseRevision`; the answer comes after COMMIT has returned. `stale`: others wrote since, nothing was
   * changed; ask `journeys.changesSince` and rebase. `notFound`, `readOnly`, `libraryMoved`, `diskFull`, `readOnlyDisk`.
   */
  'journeys.save': operation(
    z.object({ id: journeyIdSchema, baseRevision: z.number(), diff: diffSchema, origin: originSchema }),
    z.object({ revision: z.number(), savedAt: z.number() })
  ),
  /** Diffs after a revision in order; null where they are no longer kept: open the journey anew then. */
  'journeys.changesSince': operation(
    z.object({ id: journeyIdSchema, revision: z.number() }),
    z.object({ revision: z.number(), diffs: z.nullable(z.array(diffSchema)) })
  ),
  /** Gives a journey another title; open windows see it as an edit. */
  'journeys.rename': operation(z.object({ id: journeyIdSchema, title: z.string().check(z.maxLength(500)) }), nothing),
  /** Copies a journey whole under a new title. */
  'journeys.duplicate': operation(
    z.object({ id: journeyIdSchema, title: z.string().check(z.maxLength(500)) }),
    z.object({ id: journeyIdSchema })
  ),
  /**
   * Makes a journey of the future state out of one: its records keep their ids, which is the lineage by which the two are compared.
   * Comments and votes stay behind. `notFound`, `invalid`.
   */
  'journeys.deriveFuture': operation(
    z.object({ id: journeyIdSchema, title: z.string().check(z.maxLength(500)) }),
    z.object({ id: journeyIdSchema })
  ),
  /** Ids of the journeys outside the trash that were derived from one, last edited first. Empty where there are none, or it is gone. */
  'journeys.derived': operation(journey, z.object({ ids: z.array(journeyIdSchema) })),
  /** Puts a journey into the trash. */
  'journeys.trash': operation(journey, nothing),
  /** Takes a journey out of the trash. */
  'journeys.restore': operation(journey, nothing),
  /** Removes a journey in the trash for good. */
  'journeys.erase': operation(journey, nothing),
  /** A small drawing of the journey at its present revision, 480 × 270 px, on the ground of a theme. */
  'journeys.thumbnail': operation(
    z.object({ id: journeyIdSchema, theme: z.enum(['light', 'dark']) }),
    z.object({ revision: z.number(), svg: z.string() })
  ),

  /** All personas of journeys outside the trash, by name. */
  'personas.list': operation(nothing, z.array(libraryPersonaSchema)),
  /**
   * Makes a persona one that other maps can take: it has a `sharedId` afterwards. Gives it as it is then; adding it to a map with these
   * fields is `persona.add` there. `notFound`, `readOnly`.
   */
  'personas.share': operation(personaPlaceSchema, z.object({ persona: personaSchema })),
  /**
   * Makes one persona of two, in all maps: what is said of the first holds, but for the fields named in `fromOther`. In maps with both,
   * cards, feelings and evidence of the other go over to the first. One change a map, all of them or none. `notFound`, `readOnly`, `invalid`.
   */
  'personas.merge': operation(
    z.object({ keep: personaPlaceSchema, other: personaPlaceSchema, fromOther: z.array(z.enum(sharedPersonaFields)) }),
    z.object({ changes: z.array(madeChangeSchema) })
  ),
  /** Takes back what `personas.merge` did, in all maps or in none. `stale` where one of them was changed since. */
  'personas.takeBack': operation(z.object({ changes: z.array(madeChangeSchema) }), nothing),

  /** The versions of a journey, newest first, and what changed since the newest of them. `notFound`. */
  'versions.list': operation(journey, z.object({ versions: z.array(listedVersionSchema), now: mapChangesSchema })),
  /**
   * Keeps the journey as it is in the library now. Without a name it is the one before a restore. Where nothing changed since the newest
   * version, that one stands for it.
   */
  'versions.create': operation(z.object({ id: journeyIdSchema, name: z.nullable(versionName) }), z.object({ version: versionIdSchema })),
  /** Names a version, which keeps it for ever; null takes the name away, and with it the promise. `notFound`. */
  'versions.rename': operation(z.extend(version, { name: z.nullable(versionName) }), nothing),
  /** Removes a version for good. `notFound`. */
  'versions.remove': operation(version, nothing),
  /** The records of a version in their present format; its pictures are attachments as ever. `notFound`, `readOnly`, `damaged`. */
  'versions.open': operation(version, z.object({ summary: versionSummarySchema, records: recordsSchema })),
  /** A small drawing of a version, 480 × 270 px, on the ground of a theme. */
  'versions.thumbnail': operation(z.extend(version, { theme: z.enum(['light', 'dark']) }), z.object({ svg: z.string() })),

  /** Earlier states of the whole library, newest first: so many of them, or (null) all. `total` is how many there are. */
  'snapshots.list': operation(
    z.object({ limit: z.nullable(z.int().check(z.minimum(1))) }),
    z.object({ snapshots: z.array(listedSnapshotSchema), total: z.number() })
  ),
  /**
   * Makes all maps, the trash and the versions what they were in a snapshot; settings and pictures stay. Gives the snapshot of what was there until
   * then: going back to that takes it back. `snapshotUnusable` where it is damaged or gone; with every error the library is as it was.
   */
  'snapshots.goBack': operation(z.object({ snapshot: snapshotNameSchema }), z.object({ kept: snapshotNameSchema })),

  /** Full text of all journeys outside the trash, whatever the accents; best first. */
  'search.find': operation(
    z.object({ text: z.string().check(z.maxLength(200)), limit: z.int().check(z.minimum(1), z.maximum(200)) }),
    z.object({ hits: z.array(searchHitSchema), places: z.number(), maps: z.number() })
  ),

  /** A setting as JSON text, or null. */
  'settings.get': operation(z.object({ key: z.string().check(z.maxLength(100)) }), z.object({ value: z.nullable(z.string()) })),
  /** Keeps a setting. */
  'settings.set': operation(
    z.object({ key: z.string().check(z.maxLength(100)), value: z.nullable(z.string().check(z.maxLength(100_000))) }),
    nothing
  ),

  /** Keeps a picture (PNG, JPEG, WebP, GIF; at most 20 MB) and gives its hash. `notAPicture`, `tooLarge`. */
  'attachments.put': operation(z.object({ data: bytesSchema }), z.object({ hash: hashSchema, mime: z.string() })),
  /** A picture by its hash. `notFound`. */
  'attachments.get': operation(z.object({ hash: hashSchema }), attachmentSchema),

  /**
   * Reads a file or pasted text into maps without keeping anything, in a process that is stopped after 10 s. Problems with the
   * content come as issues, not as an error: `maps` is empty where nothing can be made of it.
   */
  'import.read': operation(
    z.object({
      name: z.string().check(z.maxLength(300)),
      data: bytesSchema,
      language: z.enum(['en', 'vi']),
      /** Whether the pictures of its maps stay with the services until one of them is kept, instead of travelling to and fro. */
      hold: z.optional(z.boolean()),
      /** What was decided about the tables in it, in the order of the maps they become. */
      tables: z.optional(z.array(z.nullable(tableChoicesSchema)).check(z.maxLength(200)))
    }),
    z.object({ maps: z.array(importedMapSchema), issues: z.array(readingIssueSchema) })
  ),

  /** Draws or writes a journey. Progress comes as `export.progress` events with the same `job`; `cancelled` where it was. */
  'export.make': operation(
    z.object({ job: originSchema, id: journeyIdSchema, format: z.enum(handOutFormats), options: handOutOptionsSchema }),
    z.object({
      name: z.string(),
      mime: z.string(),
      data: bytesSchema,
      /** Cards counted in the file; null where the format has none to count. */
      cards: z.nullable(z.number()),
      width: z.nullable(z.number()),
      height: z.nullable(z.number()),
      pages: z.nullable(z.number()),
      leftOut: z.object({
        cards: z.number(),
        feelings: z.number(),
        notes: z.number(),
        names: z.number(),
        lanes: z.number(),
        hiddenLanes: z.number(),
        stages: z.number(),
        personas: z.number()
      }),
      issues: z.array(readingIssueSchema)
    })
  ),
  /** Stops a running export. */
  'export.cancel': operation(z.object({ job: originSchema }), nothing),
  /**
   * Lets the person choose where a file goes and writes it whole or not at all; null path where they thought better of it. `to` is a path that
   * they chose in this session: it is written again without asking. Only where `canPickFiles`. `fileNoRoom`, `fileNotAllowed`, `fileGone`: what was
   * there before is whole.
   */
  'files.save': operation(
    z.object({ name: z.string().check(z.maxLength(300)), data: bytesSchema, to: z.optional(z.string().check(z.maxLength(4000))) }),
    z.object({ path: z.nullable(z.string()) })
  ),
  /** Lets the person choose files to import and gives their content, or why one could not be read. Only where `canPickFiles`. */
  'files.pick': operation(nothing, z.array(z.object({ name: z.string(), data: bytesSchema, error: z.optional(contractErrorSchema) })))
} as const satisfies Record<string, Operation<z.ZodMiniType, z.ZodMiniType>>

/** Name of an operation. */
export type OperationName = keyof typeof operations

/** What an operation takes. */
export type Params<Name extends OperationName> = z.infer<(typeof operations)[Name]['params']>

/** What an operation gives. */
export type Value<Name extends OperationName> = z.infer<(typeof operations)[Name]['value']>
