// The one place where a request is let in or not. Pure: facts about the request in, a status out.
import { createHash, timingSafeEqual } from 'node:crypto'

export interface Rules {
  /** `127.0.0.1:PORT`, the only name that this host answers to: a page that rebinds its name to 127.0.0.1 still sends its own. */
  readonly host: string
  /** Our own origin, and in development the one of the page's server. */
  readonly origins: readonly string[]
  readonly token: string
}

export interface RequestFacts {
  readonly method: string
  readonly pathname: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

export type Route = 'call' | 'events' | 'file'
export type Admission =
  | { readonly admitted: true; readonly route: Route }
  | { readonly admitted: false; readonly status: 403 | 405 | 415; readonly allow?: string; readonly isOwnPage: boolean }

/** Decides over a request. Refusals to strangers say nothing; only a page of ours (`isOwnPage`) is told why. */
export function admit({ method, pathname, headers }: RequestFacts, rules: Rules): Admission {
  if (headers['host'] !== rules.host) return refuse(403)
  const route = routeOf(pathname)
  if (!isFromOurPage(headers, rules) && !(route === 'file' && isNavigation(headers))) return refuse(403)
  if (route === 'file') return method === 'GET' || method === 'HEAD' ? { admitted: true, route } : refuse(405, 'GET, HEAD')
  const token = route === 'call' ? headers['x-outside-in-token'] : offeredToken(headers['sec-websocket-protocol'])
  if (!isToken(token, rules.token)) return { admitted: false, status: 403, isOwnPage: true }
  const verb = route === 'call' ? 'POST' : 'GET'
  if (method !== verb) return refuse(405, verb)
  if (route === 'call' && !isJson(headers['content-type'])) return { admitted: false, status: 415, isOwnPage: true }
  return { admitted: true, route }
}

/** A page cannot give headers to a socket that it opens; the token comes as the second of the protocols that it offers. */
function offeredToken(protocols: string | string[] | undefined): string | undefined {
  return typeof protocols === 'string' ? protocols.split(',')[1]?.trim() : undefined
}

function refuse(status: 403 | 405, allow?: string): Admission {
  return { admitted: false, status, isOwnPage: false, ...(allow === undefined ? {} : { allow }) }
}

/** What an address is for. */
export function routeOf(pathname: string): Route {
  if (pathname === '/api/call') return 'call'
  return pathname === '/api/events' ? 'events' : 'file'
}

/**
 * A browser always says where a request comes from: Origin with everything but a plain GET of the same origin, Sec-Fetch-Site with everything.
 * Programs other than browsers send neither; they have to know the token.
 */
function isFromOurPage(headers: RequestFacts['headers'], { origins }: Rules): boolean {
  const origin = headers['origin']
  const site = headers['sec-fetch-site']
  return (
    (origin === undefined || (typeof origin === 'string' && origins.includes(origin))) && (site === undefined || site === 'same-origin')
  )
}

/** An address that was typed, bookmarked, or followed from elsewhere, in a window of its own: it gets the page, which holds no data. */
function isNavigation(headers: RequestFacts['headers']): boolean {
  return (
    headers['origin'] === undefined &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    ['none', 'same-site', 'cross-site'].includes(String(headers['sec-fetch-site']))
  )
}

function isJson(contentType: string | string[] | undefined): boolean {
  return typeof contentType === 'string' && /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(contentType)
}

/** Compares digests: equally long whatever was sent, and in constant time. */
function isToken(sent: string | string[] | undefined, token: string): boolean {
  return typeof sent === 'string' && timingSafeEqual(digest(sent), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
