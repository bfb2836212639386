// Events to every open page, over a web socket each: of plain requests a browser keeps no more than six open to a host, so that with streams of
// events the sixth window would leave no way for calls. A page that does not keep up is cut off; it connects again and asks what it missed.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { HostEvent } from '#contract/events.ts'

const heartbeat = 15_000
const largestBacklog = 64_000_000
/** Of the protocols that a page offers the one that is spoken; the other is its token. */
const protocol = 'outside-in'
/** The first message: from now on events come. */
const greeting = 'connected'
/** Closes a socket whose page does not know the token: refused earlier, the page could not tell that from a host that is gone. */
const forbidden = 4403
/** Pages have nothing to say here. */
const longestMessage = 1024

export interface EventSockets {
  /** Takes over a connection that asks to become a socket. */
  readonly take: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** The same for a page of ours without the right token: it is told so, and hears nothing. */
  readonly turnAway: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** To all pages, beside what they listen to. */
  readonly send: (event: HostEvent) => void
  readonly count: () => number
  /** Calls the listener whenever a page has gone. */
  readonly onGone: (listener: () => void) => void
  /** Takes leave of every page. */
  readonly end: () => void
  /** Cuts off whoever has not taken leave. */
  readonly cut: () => void
}

/** Listens once per open page, and only while it is there. */
export function eventSockets(onEvent: (listener: (event: HostEvent) => void) => () => void): EventSockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: longestMessage, handleProtocols: () => protocol })
  const goneListeners: (() => void)[] = []
  const open = new Set<WebSocket>()
  const tell = (page: WebSocket, event: HostEvent) => {
    if (page.bufferedAmount > largestBacklog) page.terminate()
    else page.send(JSON.stringify(event))
  }
  const timer = setInterval(() => open.forEach((page) => page.ping()), heartbeat)
  timer.unref()
  const take: EventSockets['take'] = (request, socket, head) =>
    server.handleUpgrade(request, socket, head, (page) => {
      open.add(page)
      const stop = onEvent((event) => tell(page, event))
      page.on('error', () => page.terminate())
      page.on('close', () => {
        open.delete(page)
        stop()
        goneListeners.forEach((listener) => listener())
      })
      page.send(greeting)
    })
  return {
    take,
    turnAway: (request, socket, head) => server.handleUpgrade(request, socket, head, (page) => page.close(forbidden)),
    send: (event) => open.forEach((page) => tell(page, event)),
    count: () => open.size,
    onGone: (listener) => void goneListeners.push(listener),
    end: () => {
      clearInterval(timer)
      server.clients.forEach((page) => page.close(1001))
    },
    cut: () => server.clients.forEach((page) => page.terminate())
  }
}
