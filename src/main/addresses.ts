// Which addresses are ours, and which may be opened outside. Every decision of the Electron host about an address is made here.

/** The scheme and name under which the built page is served. */
export const appScheme = 'app'
export const appAddress = `${appScheme}://bundle/`

/** The page's addresses: our own scheme, and in development the page's server. */
export type Own = (url: string) => boolean

export function ownAddresses(devUrl: string | undefined): Own {
  return (url) => {
    const parsed = URL.parse(url)
    if (parsed === null || parsed.username !== '' || parsed.password !== '') return false
    if (devUrl !== undefined) return parsed.origin === new URL(devUrl).origin
    // Node gives schemes of our own the origin "null": compared by parts.
    return parsed.protocol === `${appScheme}:` && parsed.host === 'bundle'
  }
}

/** Requests that the page may make at all: its own files, and what it holds itself. In development also the hot-reload socket. */
export function isAllowedRequest(url: string, isOwn: Own): boolean {
  const scheme = URL.parse(url)?.protocol
  if (scheme === 'blob:' || scheme === 'data:' || scheme === 'devtools:') return true
  return isOwn(url) || isOwn(url.replace(/^ws:/, 'http:'))
}

/** The one thing that a page of ours may ask of the system for itself: to fill the screen while it presents. */
export function isAllowedPermission(
  permission: string,
  asked: { readonly url: string; readonly isMainFrame: boolean },
  isOwn: Own
): boolean {
  return permission === 'fullscreen' && asked.isMainFrame && isOwn(asked.url)
}

/** What may be handed to the system: web pages over https and mail addresses, written so that nothing hides in them. */
export function isExternalAddress(url: string): boolean {
  const parsed = URL.parse(url)
  if (parsed === null || /\p{Cc}/u.test(url) || url.length > 2_000) return false
  return parsed.protocol === 'mailto:' || (parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '')
}
