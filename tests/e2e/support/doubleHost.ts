// The built main and preload through the double of Electron, as one Host.
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import type { OwnChromium } from './chromium.ts'
import { launchElectronDouble, pageOrigin, type RunningDouble } from './electronDouble.ts'
import { watchPage, writeGiven, type GivenFile, type Host } from './host.ts'

export async function startDoubleHost(options: {
  readonly chromium: OwnChromium
  readonly home: string
  readonly locale: string
}): Promise<Host> {
  const { chromium, home, locale } = options
  const outgoing = join(home, 'outgoing')
  mkdirSync(outgoing)
  let toOpen: readonly string[] = []
  let onSaved: (path: string) => void = () => undefined
  const answer = (question: string, details: unknown): unknown => {
    if (question === 'openDialog') return { canceled: toOpen.length === 0, filePaths: toOpen }
    if (question !== 'saveDialog') return undefined
    // A folder for each, so that what is said of a file is said of this one.
    const folder = mkdtempSync(join(outgoing, 'saved-'))
    const filePath = join(folder, basename((details as { defaultPath: string }).defaultPath))
    onSaved(filePath)
    return { canceled: false, filePath }
  }
  const isOwn = (url: string) => url.startsWith(`${pageOrigin}/`) || /^(data|blob|about|file):/.test(url)
  const problems: string[] = []
  let app: RunningDouble
  let page: Page
  const launch = async () => {
    app = launchElectronDouble({ chromium, home, languages: [locale], answer })
    page = await app.page()
    await page.setViewportSize({ width: 1440, height: 900 })
    const watched = watchPage(page, isOwn)
    const runningApp = app
    watchers.push(() => [...watched, ...runningApp.problems()])
  }
  const watchers: (() => readonly string[])[] = []
  await forgetStorage(chromium)
  await launch()
  return {
    kind: 'double',
    page: () => page,
    reopen: async () => {
      await app.close()
      await launch()
      return page
    },
    savedFile: async (save) => {
      const asked = new Promise<string>((resolve) => (onSaved = resolve))
      await save()
      const path = await asked
      // The file is there when the program says so.
      await page.getByText(path).waitFor()
      return { name: basename(path), bytes: readFileSync(path) }
    },
    chooseFiles: async (askForThem, files: readonly GivenFile[]) => {
      toOpen = writeGiven(home, files)
      await askForThem()
    },
    problems: () => [...problems, ...watchers.flatMap((each) => each())],
    close: () => app.close()
  }
}

/** What pages keep for themselves lies in the person's home, and here in a browser that outlives it. */
async function forgetStorage({ context }: OwnChromium): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: pageOrigin, storageTypes: 'all' })
  await devtools.detach()
}
