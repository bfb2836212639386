import type { Transport } from '#contract/client.ts'

/** How the line to the services stands. `forbidden`: this page has no right to call; it has to be opened anew from where the product was started. */
export type LineState = 'open' | 'broken' | 'forbidden'

/** A transport that knows how its line stands. */
export interface HostTransport extends Transport {
  readonly host: 'electron' | 'web'
  /**
   * A call with one long parameter, a text that a worker wrote, and `others` beside it: it travels as it lies there, because putting megabytes into words and out
   * of them again would hold up whoever types. The text needs no escaping in JSON, like base64.
   */
  readonly upload: (name: string, parameter: string, text: Blob, others?: object) => Promise<unknown>
  readonly line: {
    readonly get: () => LineState
    readonly subscribe: (listener: () => void) => () => void
  }
  /** Hears of every time the line of events was opened, again or for the first time: what happened before may have been missed. */
  readonly onReconnect: (listener: () => void) => () => void
}
