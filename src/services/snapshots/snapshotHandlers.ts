import { setImmediate } from 'node:timers/promises'
import type { Handlers } from '#contract/dispatch.ts'
import type { ListedSnapshot } from '#contract/shapes.ts'
import { ok } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import type { EventHub } from '../eventHub.ts'
import { asContract } from '../failures.ts'
import type { ListNews } from '../journeys/listNews.ts'
import type { OpenDocuments } from '../journeys/openDocuments.ts'
import type { VersionKeeper } from '../versions/versionKeeper.ts'

type SnapshotOperation = Extract<keyof Handlers, `snapshots.${string}`>

/**
 * Earlier states of the whole library, and going back to one. `goneBack`: until then nobody opens a map or writes, who would find it locked
 * and hold up this thread with it.
 */
export function snapshotHandlers(options: {
  library: Library
  documents: OpenDocuments
  keeper: VersionKeeper
  hub: EventHub
  news: ListNews
}): { readonly handlers: Pick<Handlers, SnapshotOperation>; readonly goneBack: () => Promise<void> } {
  const { library, documents, keeper, hub, news } = options
  let going: Promise<unknown> = Promise.resolve()

  /** Nothing that was known of any map holds any more. */
  const forgetMaps = () => {
    for (const trashed of [false, true]) {
      const list = library.journeys.list({ trashed })
      for (const { id } of list.ok ? list.value : []) {
        documents.forget(id)
        keeper.forget(id)
      }
    }
  }
  const goBack = async (snapshot: string) => {
    // Versions that still wait belong to the state that is kept before it is replaced.
    await keeper.close()
    forgetMaps()
    const kept = asContract(await library.earlier.goBackTo(snapshot))
    if (!kept.ok) return kept
    forgetMaps()
    // Where another thread did it, the watch may have told everybody already.
    if (library.feed.skipAll()) {
      hub.send('library.wentBack', {})
      news.changed()
    }
    return ok({ kept: kept.value.name })
  }
  const handlers: Pick<Handlers, SnapshotOperation> = {
    'snapshots.list': async ({ limit }) => {
      const states = library.earlier.list()
      const snapshots: ListedSnapshot[] = []
      for (const state of states.slice(0, limit ?? states.length)) {
        snapshots.push({ ...state, maps: library.earlier.countMaps(state.name) })
        // There may be hundreds, and each is a file to be opened: others have their turn in between.
        await setImmediate()
      }
      return ok({ snapshots, total: states.length })
    },
    'snapshots.goBack': ({ snapshot }) => {
      const done = goBack(snapshot)
      going = Promise.allSettled([going, done])
      return done
    }
  }
  return { handlers, goneBack: async () => void (await going) }
}
