import type { Library } from '#persistence/openLibrary.ts'
import type { LibraryFailure } from '#persistence/failure.ts'
import type { EventHub } from '../eventHub.ts'
import type { ListNews } from './listNews.ts'
import type { OpenDocuments } from './openDocuments.ts'

/** Notices what other processes commit to the library, and tells our windows as if they had done it. */
export interface LibraryWatch {
  readonly look: () => void
  /** Looks regularly while somebody listens. */
  readonly setListeners: (count: number) => void
  readonly close: () => void
}

const pollInterval = 300

/** A watch over a library. */
export function watchLibrary(options: {
  library: Library
  documents: OpenDocuments
  hub: () => EventHub
  news: () => ListNews
  report: (failure: LibraryFailure) => void
}): LibraryWatch {
  const { library, documents, hub, news, report } = options
  let timer: NodeJS.Timeout | null = null
  const look = () => {
    const found = library.feed.look()
    if (!found.ok) return report(found.error)
    for (const { journeyId, revision, diff, origin } of found.value.changes) {
      // Written by a newer version: our copy cannot follow. The next save is stale and the window opens the journey anew.
      if (diff === null) documents.forget(journeyId)
      else hub().send('journey.changed', { id: journeyId, revision, diff, origin })
    }
    if (found.value.wentBack) hub().send('library.wentBack', {})
    if (found.value.listChanged) news().changed()
  }
  const stop = () => {
    if (timer) clearInterval(timer)
    timer = null
  }
  return {
    look,
    setListeners: (count) => {
      if (count === 0) stop()
      else timer ??= setInterval(look, pollInterval).unref()
    },
    close: stop
  }
}
