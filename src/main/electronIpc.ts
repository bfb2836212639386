// The two messages that a page may send. Who may send them is asked here, once, for both.
import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import type { ContractError } from '#contract/error.ts'
import type { Own } from './addresses.ts'
import { isTrusted } from './sender.ts'

export interface IpcOptions {
  readonly isOwn: Own
  readonly window: () => BrowserWindow | undefined
  /** Runs one call of the contract; never rejects. */
  readonly call: (name: unknown, params: unknown) => Promise<unknown>
  readonly pageListens: () => void
}

export function answerPages({ isOwn, window, call, pageListens }: IpcOptions): void {
  const isFromPage = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
    isTrusted(
      {
        isOurWindow: sender === window()?.webContents,
        frame: senderFrame === null ? null : { url: senderFrame.url, isMainFrame: senderFrame.parent === null }
      },
      isOwn
    )
  ipcMain.handle('outside-in:call', async (event, name: unknown, params: unknown) => {
    if (isFromPage(event)) return call(name, params)
    const error: ContractError = { code: 'forbidden', message: 'Only the page of this app may call.' }
    return { ok: false, error }
  })
  ipcMain.on('outside-in:listening', (event) => {
    if (isFromPage(event)) pageListens()
  })
}
