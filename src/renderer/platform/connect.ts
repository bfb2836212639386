import { createClient, type Client, type Transport } from '#contract/client.ts'
import { electronTransport } from './electronTransport.ts'
import { guardPage } from './leaving.ts'
import { webTransport } from './webTransport.ts'

/** How the line to the services stands. `forbidden`: this page has no right to call; it has to be opened anew from where the product was started. */
export type LineState = 'open' | 'broken' | 'forbidden'

/** A transport that knows how its line stands. */
export interface HostTransport extends Transport {
  readonly host: 'electron' | 'web'
  readonly line: {
    readonly get: () => LineState
    readonly subscribe: (listener: () => void) => () => void
  }
  /** Hears of every time the line of events was opened, again or for the first time: what happened before may have been missed. */
  readonly onReconnect: (listener: () => void) => () => void
}

/** The services as the page sees them. */
export interface Connection extends Client, Omit<HostTransport, 'call' | 'onEvent'> {}

/** Connects the page to whatever host shows it: Electron's preload where there is one, else the loopback host; from then on the page is guarded against going with unsaved work. */
export function connect(page: Window = window): Connection {
  const bridge = page.outsideIn
  const transport = bridge ? electronTransport(bridge) : webTransport(page)
  const { host, line, onReconnect } = transport
  const connection = { ...createClient(transport), host, line, onReconnect }
  guardPage(connection, page)
  return connection
}

declare global {
  interface Window {
    /** What Electron's preload gives the page, and all it gives. */
    readonly outsideIn?: Transport
  }
}
