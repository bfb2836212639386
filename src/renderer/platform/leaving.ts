// What has to be safe before the page may go, and the guard that sees to it: one for the whole page, put up by `connect`.
import type { Client } from '#contract/client.ts'

/** Something on this page that may hold what is not yet saved. */
export interface Unsaved {
  readonly isSaved: () => boolean
  /** Saves what is pending; true when all of it is safe. */
  readonly flush: () => Promise<boolean>
}

// Also maps whose screen is closed and whose last edits are still on their way.
const unsaved = new Set<Unsaved>()

/** Counts something among what has to be safe before the page may go; gives a function that takes it out. */
export function registerUnsaved(item: Unsaved): () => void {
  unsaved.add(item)
  return () => unsaved.delete(item)
}

/**
 * Saves at once when the page is hidden or goes, holds its closing back while something is unsaved (the browser then asks),
 * and answers a host that is about to close. Gives a function that takes the guard away.
 */
export function guardPage(client: Client, page: Window): () => void {
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    if ([...unsaved].every((item) => item.isSaved())) return
    void saveAll()
    event.preventDefault()
  }
  const onPageHide = () => {
    commitOpenEditor(page)
    void saveAll()
  }
  const onVisibility = () => {
    if (page.document.visibilityState === 'hidden') void saveAll()
  }
  page.addEventListener('beforeunload', onBeforeUnload)
  page.addEventListener('pagehide', onPageHide)
  page.document.addEventListener('visibilitychange', onVisibility)
  const stopClosing = client.on('host.closing', () => {
    commitOpenEditor(page)
    void saveAll().then((saved) => client.call('host.readyToClose', { saved }))
  })
  return () => {
    page.removeEventListener('beforeunload', onBeforeUnload)
    page.removeEventListener('pagehide', onPageHide)
    page.document.removeEventListener('visibilitychange', onVisibility)
    stopClosing()
  }
}

/** Saves at once all that is pending on this page; true when all of it is safe. */
export async function saveAll(): Promise<boolean> {
  const flushed = await Promise.all([...unsaved].map((item) => item.flush()))
  return flushed.every(Boolean)
}

/** What stands in an open editor counts as typed: losing focus commits it. */
export function commitOpenEditor(page: Window): void {
  const focused = page.document.activeElement as { blur?: () => void } | null
  focused?.blur?.()
}
