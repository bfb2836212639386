const key = 'token'

/**
 * The right to call: handed over once in the address (`#token=…`), kept for this origin, and out of the address bar before
 * anything else happens, so that it stands neither in bookmarks nor in the history.
 */
export function takeToken(page: Pick<Window, 'location' | 'history' | 'localStorage'>): void {
  const fragment = new URLSearchParams(page.location.hash.slice(1))
  const token = fragment.get(key)
  if (token === null) return
  fragment.delete(key)
  const rest = fragment.toString()
  page.history.replaceState(page.history.state, '', page.location.pathname + page.location.search + (rest && `#${rest}`))
  page.localStorage.setItem(key, token)
}

/** The token as it is now: another window of this origin may have been handed a newer one. */
export function presentToken(page: Pick<Window, 'localStorage'>): string {
  return page.localStorage.getItem(key) ?? ''
}
