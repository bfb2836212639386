import { EventEmitter } from 'node:events'
import { note, onOrder, strict } from './control.ts'

type Handler = (event: unknown, ...args: unknown[]) => unknown
const handlers = new Map<string, Handler>()

class IpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    handlers.delete(channel)
  }
}

export const ipcMain = strict('ipcMain', new IpcMain())

/** Runs the handler as Electron does: what it throws reaches the page as a message only. */
export async function invoke(channel: string, event: unknown, args: readonly unknown[]): Promise<{ value: unknown } | { error: string }> {
  const handler = handlers.get(channel)
  if (handler === undefined) {
    note({ kind: 'unexpected', what: `invoke of ${channel}, which nobody handles` })
    return { error: `No handler registered for '${channel}'` }
  }
  try {
    return { value: await handler(event, ...args) }
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}

export function receive(channel: string, event: unknown, args: readonly unknown[]): void {
  if (!ipcMain.emit(channel, event, ...args)) note({ kind: 'unexpected', what: `message on ${channel}, to which nobody listens` })
}

/** A call as somebody else would send it: from another frame, another page, or a frame that is gone. `ours` is the sender that main knows. */
onOrder('invokeAs', async ({ channel, args, frame, isOurs }: { channel: string; args: unknown[]; frame: unknown; isOurs: boolean }) =>
  invoke(channel, { sender: isOurs ? knownSender : {}, senderFrame: frame }, args)
)

let knownSender: unknown

/** Remembers the contents of the app's window for orders that have to pose as it. */
export function knowSender(sender: unknown): void {
  knownSender = sender
}
