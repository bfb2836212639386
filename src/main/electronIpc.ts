// The two messages that a page may send. Who may send them is asked here, once, for both.
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { ContractError } from '#contract/error.ts'
import type { Own } from './addresses.ts'
import { isTrusted } from './sender.ts'

export interface IpcOptions<Window> {
  readonly isOwn: Own
  /** Our window whose page this is, or undefined where it is not one of ours. */
  readonly windowOf: (contents: WebContents) => Window | undefined
  /** Runs one call of the contract for the page of a window; never rejects. */
  readonly call: (window: Window, name: unknown, params: unknown) => Promise<unknown>
  readonly pageListens: (window: Window) => void
}

export function answerPages<Window>({ isOwn, windowOf, call, pageListens }: IpcOptions<Window>): void {
  /** The window that a message comes from, if it may speak. */
  const trusted = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): Window | undefined => {
    const window = windowOf(sender)
    const frame = senderFrame === null ? null : { url: senderFrame.url, isMainFrame: senderFrame.parent === null }
    return isTrusted({ isOurWindow: window !== undefined, frame }, isOwn) ? window : undefined
  }
  ipcMain.handle('outside-in:call', async (event, name: unknown, params: unknown) => {
    const window = trusted(event)
    if (window !== undefined) return call(window, name, params)
    const error: ContractError = { code: 'forbidden', message: 'Only the page of this app may call.' }
    return { ok: false, error }
  })
  ipcMain.on('outside-in:listening', (event) => {
    const window = trusted(event)
    if (window !== undefined) pageListens(window)
  })
}
