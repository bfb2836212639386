import { createClient, type Client, type Transport } from '#contract/client.ts'
import { electronTransport } from './electronTransport.ts'
import type { HostTransport } from './hostTransport.ts'
import { guardPage } from './leaving.ts'
import { webTransport } from './webTransport.ts'

export type { HostTransport, LineState } from './hostTransport.ts'

/** The services as the page sees them. */
export interface Connection extends Client, Omit<HostTransport, 'call' | 'onEvent'> {}

/** Connects the page to whatever host shows it: Electron's preload where there is one, else the loopback host; from then on the page is guarded against going with unsaved work. */
export function connect(page: Window = window): Connection {
  const bridge = page.outsideIn
  const transport = bridge ? electronTransport(bridge) : webTransport(page)
  const { host, line, onReconnect, upload } = transport
  const connection = { ...createClient(transport), host, line, onReconnect, upload }
  guardPage(connection, page)
  return connection
}

declare global {
  interface Window {
    /** What Electron's preload gives the page, and all it gives. */
    readonly outsideIn?: Transport
  }
}
