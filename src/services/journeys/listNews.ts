import type { EventHub } from '../eventHub.ts'

/** Says `library.changed`: at once when journeys come and go, at most once a second while one is edited. */
export interface ListNews {
  readonly changed: () => void
  readonly edited: () => void
  readonly close: () => void
}

const quietTime = 1000

/** News of the list for a hub. */
export function listNews(hub: EventHub): ListNews {
  let timer: NodeJS.Timeout | null = null
  const stop = () => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  const changed = () => {
    stop()
    hub.send('library.changed', {})
  }
  return { changed, edited: () => (timer ??= setTimeout(changed, quietTime).unref()), close: stop }
}
