// The same, in Electron itself, where its binary is there. Dialogs are answered inside main, as nobody is there to click them.
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { findElectron } from '../../../build/scripts/electronBinary.ts'
import { watchPage, writeGiven, type GivenFile, type Host } from './host.ts'

const root = join(import.meta.dirname, '..', '..', '..')

export async function startElectronHost({ home, locale }: { readonly home: string; readonly locale: string }): Promise<Host> {
  const executablePath = findElectron()
  if (executablePath === undefined) throw new Error('Electron has no binary here')
  const outgoing = join(home, 'outgoing')
  mkdirSync(outgoing)
  const isOwn = (url: string) => /^(app:\/\/bundle\/|data:|blob:|about:|file:|devtools:)/.test(url)
  const watchers: string[][] = []
  let app: ElectronApplication
  let page: Page
  const launch = async () => {
    app = await _electron.launch({
      executablePath,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--lang=${locale}`, root],
      cwd: home,
      env: {
        PATH: process.env['PATH'] ?? '',
        DISPLAY: process.env['DISPLAY'] ?? '',
        HOME: home,
        XDG_DATA_HOME: join(home, 'data'),
        XDG_CONFIG_HOME: join(home, 'config'),
        APPDATA: join(home, 'data'),
        LANGUAGE: locale,
        LANG: `${locale.replace('-', '_')}.UTF-8`
      }
    })
    page = await app.firstWindow()
    await page.setViewportSize({ width: 1440, height: 900 })
    watchers.push(watchPage(page, isOwn))
  }
  await launch()
  return {
    kind: 'electron',
    page: () => page,
    reopen: async () => {
      await app.close()
      await launch()
      return page
    },
    savedFile: async (save) => {
      // A folder for each, so that what is said of a file is said of this one.
      const folder = mkdtempSync(join(outgoing, 'saved-'))
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = async (...args: unknown[]) => {
          const { defaultPath } = args.at(-1) as { defaultPath: string }
          const name = defaultPath.slice(Math.max(defaultPath.lastIndexOf('/'), defaultPath.lastIndexOf('\\')) + 1)
          return { canceled: false, filePath: `${chosen}/${name}` }
        }
      }, folder)
      await save()
      const said = page.getByText(folder)
      await said.waitFor()
      const path = ((await said.textContent()) ?? '').replace(/^[^/\\]*?(?=[/\\]|[A-Z]:)/, '')
      return { name: basename(path), bytes: readFileSync(path) }
    },
    chooseFiles: async (askForThem, files: readonly GivenFile[]) => {
      const paths = writeGiven(home, files)
      await app.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
      }, paths)
      await askForThem()
    },
    problems: () => watchers.flat(),
    close: () => app.close()
  }
}
