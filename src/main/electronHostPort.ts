// What only the desktop can do: native dialogs, showing a file in its folder, handing an address to the system after a question.
import { app, dialog, shell, type BrowserWindow, type FileFilter } from 'electron'
import { basename, join } from 'node:path'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages, type Language } from '#contract/messages/messages.ts'
import { endingsToRead, kindToSave } from '#services/files/fileKinds.ts'
import type { HostPort } from '#services/hostPort.ts'
import { productVersion } from '#services/hosting/productVersion.ts'
import { isExternalAddress } from './addresses.ts'

export interface DesktopOptions {
  readonly language: () => Language
  readonly locale: string
  /** The window that dialogs belong to. */
  readonly window: () => BrowserWindow | undefined
  /** Opens a second window on an address within the page. */
  readonly openWindow: (address: string) => void
}

export function electronHostPort({ language, locale, window, openWindow }: DesktopOptions): HostPort {
  const words = () => messages[language()].host
  return {
    kind: 'electron',
    version: productVersion,
    platform: process.platform,
    locale,
    files: {
      chooseSavePath: async (name) => {
        const { files } = words()
        const options = {
          title: files.save,
          defaultPath: join(app.getPath('documents'), basename(name)),
          filters: filtersFor(name, language())
        }
        const owner = window()
        const { canceled, filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options))
        return canceled || filePath === '' ? null : filePath
      },
      chooseFiles: async () => {
        const { files } = words()
        const filters = [{ name: files.readable, extensions: [...endingsToRead] }]
        const options = { title: files.choose, filters, properties: ['openFile' as const, 'multiSelections' as const] }
        const owner = window()
        const { canceled, filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options))
        return canceled ? [] : filePaths
      }
    },
    openExternal: async (url) => {
      if (!isExternalAddress(url)) return false
      const { message, detail, open, cancel } = words().external
      const options = {
        type: 'question' as const,
        message,
        detail: formatMessage(detail, { address: url }),
        buttons: [open, cancel],
        defaultId: 1,
        cancelId: 1,
        noLink: true
      }
      const owner = window()
      const { response } = await (owner ? dialog.showMessageBox(owner, options) : dialog.showMessageBox(options))
      if (response !== 0) return false
      await shell.openExternal(url)
      return true
    },
    openWindow,
    reveal: async (path) => shell.showItemInFolder(path)
  }
}

function filtersFor(name: string, language: Language): FileFilter[] {
  const all = { name: messages[language].host.files.all, extensions: ['*'] }
  const kind = kindToSave(name, language)
  return kind === null ? [all] : [{ name: kind.name, extensions: [kind.ending] }, all]
}
