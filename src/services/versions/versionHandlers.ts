import type { Handlers } from '#contract/dispatch.ts'
import type { ContractError } from '#contract/error.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { loadRecords, recordVersions } from '#core/model/load.ts'
import { ok, type Result } from '#core/result.ts'
import { svgOf } from '#core/scene/svg.ts'
import { thumbnailScene } from '#core/scene/thumbnail.ts'
import { cleanLine } from '#core/text/clean.ts'
import { themeOf } from '#core/theme/theme.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { printsOf } from '#persistence/versions/prints.ts'
import type { VersionSummary } from '#persistence/versions/versionStore.ts'
import type { EventHub } from '../eventHub.ts'
import { asContract, fail } from '../failures.ts'
import type { OpenDocuments } from '../journeys/openDocuments.ts'
import type { VersionKeeper } from './versionKeeper.ts'

type VersionOperation = Extract<keyof Handlers, `versions.${string}`>

const size = { width: 480, height: 270 }

/** Everything about versions of a map. */
export function versionHandlers(options: {
  library: Library
  documents: OpenDocuments
  keeper: VersionKeeper
  hub: EventHub
}): Pick<Handlers, VersionOperation> {
  const { library, documents, keeper, hub } = options
  const { versions } = library

  const newsIfDone = (id: string, done: Result<void, ContractError>) => {
    if (!done.ok) return done
    keeper.forget(id)
    hub.send('versions.changed', { id })
    return ok({})
  }
  /** The version as a document that holds together, whatever became of its bytes. */
  const read = (id: string, version: string): Result<{ summary: VersionSummary; document: JourneyDocument }, ContractError> => {
    const stored = asContract(versions.read(id, version))
    if (!stored.ok) return stored
    const { summary, records, newer } = stored.value
    if (newer > 0) return fail('readOnly', `version ${version} holds records of a newer version of the product`)
    const loaded = loadRecords(records, recordVersions())
    return loaded.ok ? ok({ summary, document: loaded.value.document }) : fail('damaged', `version ${version}: ${loaded.error.code}`)
  }

  return {
    'versions.list': ({ id }) => {
      const opened = asContract(documents.glance(id))
      return opened.ok ? asContract(versions.list(id, printsOf(allRecords(opened.value.document)))) : opened
    },
    'versions.create': async ({ id, name }) => {
      const opened = asContract(documents.at(id))
      if (!opened.ok) return opened
      const { revision, document, readOnly } = opened.value
      if (readOnly) return fail('readOnly', `journey ${id} can only be read by this version of the product`)
      const given = nameOf(name)
      const kept = asContract(await keeper.keep({ id, revision, document }, given === null ? 'beforeRestore' : 'named', given))
      return kept.ok ? ok({ version: kept.value.id }) : kept
    },
    'versions.rename': ({ id, version, name }) => newsIfDone(id, asContract(versions.rename(id, version, nameOf(name)))),
    'versions.remove': ({ id, version }) => newsIfDone(id, asContract(versions.remove(id, version))),
    'versions.open': ({ id, version }) => {
      const found = read(id, version)
      return found.ok ? ok({ summary: found.value.summary, records: [...allRecords(found.value.document)] }) : found
    },
    'versions.thumbnail': ({ id, version, theme }) => {
      const kept = asContract(versions.thumbnail(id, version, theme))
      if (!kept.ok) return kept
      if (kept.value !== null) return ok({ svg: kept.value })
      const found = read(id, version)
      if (!found.ok) return found
      const svg = svgOf(thumbnailScene(found.value.document, themeOf(theme), size))
      // A picture that cannot be kept is drawn again next time.
      versions.keepThumbnail(id, version, theme, svg)
      return ok({ svg })
    }
  }
}

function nameOf(name: string | null): string | null {
  const cleaned = cleanLine(name ?? '').trim()
  return cleaned === '' ? null : cleaned
}
