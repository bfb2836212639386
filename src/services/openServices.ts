import { randomBytes } from 'node:crypto'
import type { Handlers } from '#contract/dispatch.ts'
import type { ContractError } from '#contract/error.ts'
import type { Language } from '#contract/messages/messages.ts'
import type { HostEvent } from '#contract/events.ts'
import type { ImportedMap } from '#contract/shapes.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { ok, type Result } from '#core/result.ts'
import type { LibraryFailure } from '#persistence/failure.ts'
import { openLibrary, type Library } from '#persistence/openLibrary.ts'
import type { Recovery } from '#persistence/recover.ts'
import { attachmentHandlers } from './attachments/attachmentHandlers.ts'
import { eventHub } from './eventHub.ts'
import { exportHandlers } from './exporting/exportHandlers.ts'
import { asContract } from './failures.ts'
import { fileHandlers } from './files/fileHandlers.ts'
import type { HostPort } from './hostPort.ts'
import { exportLibrary } from './libraryFolder/exportLibrary.ts'
import type { FolderReport, FolderRun } from './libraryFolder/folderReport.ts'
import { importLibrary } from './libraryFolder/importLibrary.ts'
import { commitDiff } from './journeys/commitDiff.ts'
import { journeyHandlers } from './journeys/journeyHandlers.ts'
import { listNews } from './journeys/listNews.ts'
import { openDocuments } from './journeys/openDocuments.ts'
import { watchLibrary } from './journeys/watchLibrary.ts'
import { personaHandlers } from './personas/personaHandlers.ts'
import { heldPictures } from './reading/heldPictures.ts'
import { readInWorker } from './reading/readInWorker.ts'
import { snapshotHandlers } from './snapshots/snapshotHandlers.ts'
import { versionHandlers } from './versions/versionHandlers.ts'
import { versionKeeper } from './versions/versionKeeper.ts'

/** What the services implement; the rest of the contract is between a host and its own pages. */
export type ServiceHandlers = Omit<Handlers, 'host.readyToClose'>

/** The services over one open library. */
export interface Services {
  readonly handlers: ServiceHandlers
  /** Events for all windows; gives a function that stops listening. Hosts listen once per window, and only while it is there. */
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void
  /** A journey for looking at only: no version is kept of how it was found, as it is where somebody opens it to work on it. */
  readonly glance: (id: string) => Result<JourneyDocument, ContractError>
  /** The whole library as a folder of files: for the command line, which names folders itself; a page never does. */
  readonly libraryFolder: {
    readonly exportTo: (folder: string, run: FolderRun & { replace: boolean }) => Promise<FolderReport>
    readonly importFrom: (folder: string, run: FolderRun & { language: Language }) => Promise<FolderReport | null>
  }
  /** What was done because the library was damaged, or null. The host tells the person. */
  readonly recovery: Recovery | null
  /** Ends exports, waits for a snapshot, closes the library. Every save that was answered is on disk long since. */
  readonly close: () => Promise<void>
}

/** How services are opened. */
export interface ServicesOptions {
  readonly libraryPath: string
  readonly host: HostPort
  /** Where the workers lie once bundled. Without `snapshotWorkerUrl` snapshots are taken on this thread. */
  readonly workers: { readonly importWorkerUrl: URL; readonly publishWorkerUrl: URL; readonly snapshotWorkerUrl?: URL }
  /** Journeys that a library has when it is opened for the first time in its life. */
  readonly firstJourneys?: () => readonly (readonly JourneyRecord[])[]
  /** Hears of what goes wrong in the background, for the log. */
  readonly report?: (failure: LibraryFailure) => void
  readonly clock?: () => number
  readonly newId?: () => string
}

/** Opens the library and everything that works on it. */
export async function openServices(options: ServicesOptions): Promise<Result<Services, LibraryFailure>> {
  const { libraryPath, host, workers, clock: now = Date.now, newId = newJourneyId, report = () => undefined } = options
  const opened = openLibrary({ path: libraryPath, now, snapshotWorkerUrl: workers.snapshotWorkerUrl, report })
  if (!opened.ok) return opened
  const library = opened.value
  const begun = begin(library, { now, newId, firstJourneys: options.firstJourneys })
  if (!begun.ok) {
    await library.close()
    return begun
  }
  void library.snapshots.takeNow('open')

  const documents = openDocuments(library.journeys)
  const watch = watchLibrary({ library, documents, hub: () => hub, news: () => news, report })
  const hub = eventHub(watch.setListeners)
  const news = listNews(hub)
  const held = heldPictures()
  const keeper = versionKeeper({ library, hub, now, newId: () => `v${newId().slice(1)}`, report })
  const commit = commitDiff({ library, documents, hub, news, now, look: watch.look, beforeCommit: keeper.beforeCommit })
  const { handlers: snapshots, goneBack } = snapshotHandlers({ library, documents, keeper, hub, news })
  const journeys = journeyHandlers({ library, documents, commit, news, now, newId, held, opened: keeper.opened })
  const { close: endExports, ...exporting } = exportHandlers({ library, documents, hub, workerUrl: workers.publishWorkerUrl, now })
  return ok({
    handlers: {
      ...journeys,
      'journeys.open': async (params) => {
        await goneBack()
        return journeys['journeys.open'](params)
      },
      'journeys.save': async (params) => {
        await goneBack()
        return journeys['journeys.save'](params)
      },
      ...personaHandlers({ library, documents, commit, hub, news, now, newId, beforeCommit: keeper.beforeCommit, look: watch.look }),
      ...versionHandlers({ library, documents, keeper, hub }),
      ...snapshots,
      ...attachmentHandlers(library),
      ...fileHandlers(host, libraryPath),
      ...exporting,
      'search.find': ({ text, limit }) => asContract(library.search.find(text, limit)),
      'settings.get': ({ key }) => {
        const value = asContract(library.settings.get(key))
        return value.ok ? ok({ value: value.value }) : value
      },
      'settings.set': async ({ key, value }) => {
        await goneBack()
        const set = asContract(library.settings.set(key, value))
        return set.ok ? ok({}) : set
      },
      'import.read': async ({ name, data, language, tables, hold = false }) => {
        const bytes = Buffer.from(data, 'base64')
        const answer = await readInWorker(workers.importWorkerUrl, { name, bytes, language, tables: tables ?? [] })
        const withWord = (map: ImportedMap): ImportedMap =>
          map.attachments.length === 0 ? map : { ...map, attachments: [], held: held.hold(map.attachments) }
        return hold ? ok({ ...answer.value, maps: answer.value.maps.map(withWord) }) : answer
      }
    },
    onEvent: hub.listen,
    glance: (id) => {
      const opened = asContract(documents.glance(id))
      return opened.ok ? ok(opened.value.document) : opened
    },
    libraryFolder: {
      exportTo: (folder, run) => exportLibrary({ library, documents }, folder, run),
      importFrom: async (folder, { language, ...run }) => {
        const taken = await importLibrary({ library, importWorkerUrl: workers.importWorkerUrl, language }, folder, run)
        if (taken && taken.maps.length > 0) news.changed()
        return taken
      }
    },
    recovery: library.recovery,
    close: async () => {
      endExports()
      watch.close()
      await keeper.close()
      news.close()
      await library.close()
    }
  })
}

function begin(
  library: Library,
  options: { now: () => number; newId: () => string; firstJourneys: ServicesOptions['firstJourneys'] }
): Result<unknown, LibraryFailure> {
  const { now, newId, firstJourneys } = options
  const isFirst = library.claimFirstStart()
  if (!isFirst.ok) return isFirst
  if (isFirst.value) {
    for (const records of firstJourneys?.() ?? []) {
      const created = library.journeys.create({ id: newId(), records, attachments: [], at: now() })
      if (!created.ok) return created
    }
  }
  return library.attachments.sweep(now())
}

/** `j` and 20 letters or digits: 103 random bits. */
function newJourneyId(): string {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz'
  return `j${[...randomBytes(20)].map((byte) => digits[byte % digits.length]).join('')}`
}
