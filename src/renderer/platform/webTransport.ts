import type { HostEvent } from '#contract/events.ts'
import { systemClock, type Clock } from './clock.ts'
import type { HostTransport, LineState } from './hostTransport.ts'
import { unreachable } from './unreachable.ts'
import { presentToken, takeToken } from './webToken.ts'

const tokenHeader = 'X-Outside-In-Token'
const retryPauses = [250, 500, 1000, 2000, 5000]
/** What the host says first on a socket for events, and with what it closes that of a page whose token is not right. */
const greeting = 'connected'
const forbidden = 4403
// The browser refuses larger bodies for requests that outlive their page.
const keepaliveLimit = 60_000

/**
 * The line to the loopback host: `POST /api/call` with `{name, params}`, and a web socket at `/api/events`, each message of which is one
 * event as JSON; it is opened anew for as long as the page lives. A 403 means that the token is not, or no longer, right.
 */
export function webTransport(page: Window, clock: Clock = systemClock): HostTransport {
  takeToken(page)
  const eventListeners = new Set<(event: HostEvent) => void>()
  const lineListeners = new Set<() => void>()
  const reconnectListeners = new Set<() => void>()
  let line: LineState = 'open'
  let isGoing = false
  page.addEventListener('pagehide', () => (isGoing = true), { capture: true })
  page.addEventListener('pageshow', () => (isGoing = false), { capture: true })
  void listen()

  function setLine(next: LineState): void {
    if (next === line) return
    line = next
    for (const listener of lineListeners) listener()
  }

  async function call(name: string, params: unknown): Promise<unknown> {
    const body = JSON.stringify({ name, params })
    return post(name, body, body.length)
  }

  function upload(name: string, parameter: string, text: Blob, others: object = {}): Promise<unknown> {
    // The long one first: what stands in the others must not be taken for its place.
    const outline = JSON.stringify({ name, params: { [parameter]: '', ...others } })
    const at = outline.indexOf('""') + 1
    const [before, after] = [outline.slice(0, at), outline.slice(at)]
    const body = new Blob([before, text, after], { type: 'application/json' })
    return post(name, body, body.size)
  }

  async function post(name: string, body: string | Blob, size: number): Promise<unknown> {
    try {
      const response = await page.fetch('/api/call', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [tokenHeader]: presentToken(page) },
        body,
        keepalive: isGoing && size * 3 < keepaliveLimit
      })
      if (response.status === 403) {
        setLine('forbidden')
        return { ok: false, error: { code: 'forbidden', message: `${name}: the host does not know this page's token` } }
      }
      return (await response.json()) as unknown
    } catch (error) {
      return unreachable(name, error)
    }
  }

  async function listen(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const wasOpen = await listenOnce()
      if (wasOpen) tries = 0
      const pause = retryPauses[Math.min(tries, retryPauses.length - 1)] ?? 0
      await new Promise<void>((resolve) => clock.after(pause, resolve))
    }
  }

  /** Listens until the socket closes; true where it had been opened. */
  function listenOnce(): Promise<boolean> {
    return new Promise((resolve) => {
      let wasOpen = false
      const socket = openSocket(page)
      if (!socket) {
        setLine('forbidden')
        return resolve(wasOpen)
      }
      socket.onmessage = ({ data }) => {
        if (data === greeting) {
          wasOpen = true
          setLine('open')
          for (const listener of reconnectListeners) listener()
          return
        }
        const event = readEvent(data)
        if (event) for (const listener of eventListeners) listener(event)
      }
      socket.onclose = ({ code }) => {
        setLine(code === forbidden ? 'forbidden' : 'broken')
        resolve(wasOpen)
      }
    })
  }

  return {
    host: 'web',
    call,
    upload,
    onEvent: (listener) => register(eventListeners, listener),
    line: { get: () => line, subscribe: (listener) => register(lineListeners, listener) },
    onReconnect: (listener) => register(reconnectListeners, listener)
  }
}

/** A socket takes no headers: the token travels as the second of the protocols that are offered. Null where it cannot be one. */
function openSocket(page: Window): WebSocket | null {
  const token = presentToken(page)
  try {
    return new WebSocket(page.location.origin.replace(/^http/, 'ws') + '/api/events', ['outside-in', ...(token ? [token] : [])])
  } catch {
    return null
  }
}

/** What cannot be read is passed over. */
function readEvent(data: unknown): HostEvent | null {
  try {
    const event = JSON.parse(String(data)) as HostEvent | null
    return typeof event?.name === 'string' ? event : null
  } catch {
    return null
  }
}

function register<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
