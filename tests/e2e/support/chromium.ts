// A Chromium of our own with a profile that is thrown away, which both Playwright and the double of Electron can talk to.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { findUnseenChromium } from '../../../build/scripts/findChromium.ts'

export interface OwnChromium {
  readonly context: BrowserContext
  /** Address of its DevTools protocol. */
  readonly endpoint: string
  readonly close: () => Promise<void>
}

/** Starts it. Names resolve to nothing, so no request can leave this computer whatever a page tries. */
export async function startChromium(options: { readonly colorScheme?: 'light' | 'dark' } = {}): Promise<OwnChromium> {
  const executablePath = findUnseenChromium()
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge found: install one, or set CHROMIUM_PATH.')
  const profile = mkdtempSync(join(tmpdir(), 'outside-in-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    args: [
      '--remote-debugging-port=0',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
    ],
    ...options
  })
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  return {
    context,
    endpoint: `ws://127.0.0.1:${port}${path}`,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
