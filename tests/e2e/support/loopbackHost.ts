// The loopback host with a library in a folder of its own, shown in a fresh browser profile.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { watchPage, writeGiven, type GivenFile, type Host } from './host.ts'
import { launchWebHost, type RunningWebHost } from './webHost.ts'

/** A loopback host can have several windows, and its process can be killed and started again. */
export interface LoopbackHost extends Host {
  readonly kind: 'loopback'
  readonly origin: () => string
  /** Another window of the same person on an address such as `/maps/…`. */
  readonly openWindow: (address: string) => Promise<Page>
  /** Ends the process at once, without a chance to do anything. */
  readonly kill: () => Promise<void>
  /** Starts the process again on the same library and the same port; gives the new address with its token. */
  readonly startAgain: () => Promise<string>
}

export async function startLoopbackHost(options: {
  readonly browser: Browser
  readonly home: string
  readonly locale: string
}): Promise<LoopbackHost> {
  const { browser, home, locale } = options
  const launch = (port: number) =>
    launchWebHost({
      libraryPath: join(home, 'library.db'),
      args: ['--port', String(port)],
      env: { LC_ALL: `${locale.replace('-', '_')}.UTF-8` }
    })
  let running: RunningWebHost = await launch(0)
  const { origin } = running
  const port = Number(new URL(origin).port)
  const context: BrowserContext = await browser.newContext({ locale, viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  const problems: string[] = []
  context.on('page', (page) => watched(page))
  const isOwn = (url: string) => url.startsWith(`${origin}/`) || /^(data|blob|about|file):/.test(url)
  const watchers: string[][] = []
  const watched = (page: Page) => {
    watchers.push(watchPage(page, isOwn))
    // The first listener switches the interception on, which takes a moment: a chooser that opens before it is on is lost.
    page.on('filechooser', () => undefined)
  }
  let page = await context.newPage()
  await page.goto(running.url)
  return {
    kind: 'loopback',
    origin: () => origin,
    page: () => page,
    openWindow: async (address) => {
      const another = await context.newPage()
      await another.goto(`${origin}${address}`)
      return another
    },
    reopen: async () => {
      await page.close({ runBeforeUnload: false })
      await running.close()
      running = await launch(port)
      page = await context.newPage()
      await page.goto(running.url)
      return page
    },
    kill: async () => {
      running.kill('SIGKILL')
      await running.exited
    },
    startAgain: async () => {
      running = await launch(port)
      return running.url
    },
    savedFile: async (save) => {
      const arriving = page.waitForEvent('download')
      await save()
      const download = await arriving
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    },
    chooseFiles: async (askForThem, files: readonly GivenFile[]) => {
      const asking = page.waitForEvent('filechooser')
      await askForThem()
      const chooser = await asking
      await chooser.setFiles(writeGiven(home, files))
    },
    problems: () => [...problems, ...watchers.flat()],
    close: async () => {
      await context.close()
      await running.close()
    }
  }
}
