// `test` for every end-to-end test: a host with a library of its own that is gone afterwards. Which host it is says the project.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { startChromium, type OwnChromium } from './chromium.ts'
import { startDoubleHost } from './doubleHost.ts'
import { startElectronHost } from './electronHost.ts'
import type { Host, HostKind } from './host.ts'
import { startLoopbackHost, type LoopbackHost } from './loopbackHost.ts'

export interface HostOptions {
  readonly hostKind: HostKind
}

interface TestFixtures {
  /** The person's locale on this computer. */
  readonly personLocale: string
  readonly home: string
  readonly host: Host
  /** The window at the start of the test. */
  readonly window: Page
  /** The host of tests that only the loopback host can run. */
  readonly loopback: LoopbackHost
}

interface WorkerFixtures {
  readonly debuggedChromium: () => Promise<OwnChromium>
}

export const test = base.extend<TestFixtures, HostOptions & WorkerFixtures>({
  hostKind: ['loopback', { option: true, scope: 'worker' }],
  personLocale: ['en-US', { option: true }],
  debuggedChromium: [
    async ({}, use) => {
      let started: Promise<OwnChromium> | undefined
      await use(() => (started ??= startChromium()))
      await (await started)?.close()
    },
    { scope: 'worker' }
  ],
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'outside-in-e2e-'))
    await use(home)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  },
  host: async ({ hostKind, personLocale, home, browser, debuggedChromium }, use, info) => {
    const host = await startHost()
    await use(host)
    if (info.status !== info.expectedStatus && hostKind !== 'loopback') {
      await info.attach('window', { body: await host.page().screenshot(), contentType: 'image/png' })
    }
    await host.close()
    expect(host.problems()).toEqual([])

    async function startHost(): Promise<Host> {
      switch (hostKind) {
        case 'loopback':
          return startLoopbackHost({ browser, home, locale: personLocale })
        case 'double':
          return startDoubleHost({ chromium: await debuggedChromium(), home, locale: personLocale })
        case 'electron':
          return startElectronHost({ home, locale: personLocale })
      }
    }
  },
  window: async ({ host }, use) => {
    await use(host.page())
  },
  loopback: async ({ host }, use) => {
    expect(host.kind).toBe('loopback')
    await use(host as LoopbackHost)
  }
})

export { expect }
