import type { JourneySession } from './state.ts'

/**
 * Saves at once when the page is hidden or goes, and holds its closing back while something is unsaved (the browser then
 * asks; in Electron the host hears of it). Gives a function that takes the guard away.
 */
export function guardPageClose(session: Pick<JourneySession, 'getState' | 'flush'>, page: Window): () => void {
  const flush = () => void session.flush()
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    if (session.getState().saveState.kind === 'saved') return
    flush()
    event.preventDefault()
  }
  const onVisibility = () => {
    if (page.document.visibilityState === 'hidden') flush()
  }
  page.addEventListener('beforeunload', onBeforeUnload)
  page.addEventListener('pagehide', flush)
  page.document.addEventListener('visibilitychange', onVisibility)
  return () => {
    page.removeEventListener('beforeunload', onBeforeUnload)
    page.removeEventListener('pagehide', flush)
    page.document.removeEventListener('visibilitychange', onVisibility)
  }
}
