const longestWait = 2_000

/** The pages that listen to a host, as far as its closing is concerned. */
export interface ListeningPages {
  readonly listeners: () => number
  readonly onListenerGone: (listener: () => void) => void
}

/**
 * Counts the pages that said that they have saved. One that goes meanwhile is not waited for, and one that never answers no longer
 * than two seconds.
 */
export function pagesReady() {
  let ready = 0
  let notice = () => undefined as void
  return {
    oneIsReady: () => {
      ready += 1
      notice()
      return { ok: true, value: {} } as const
    },
    until: (pages: ListeningPages): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, longestWait)
        notice = () => {
          if (ready < pages.listeners()) return
          clearTimeout(timer)
          resolve()
        }
        pages.onListenerGone(() => {
          // Which of them went is not known: one that had answered must not stand for one that has not.
          ready = Math.max(0, ready - 1)
          notice()
        })
        notice()
      })
  }
}
