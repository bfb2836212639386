// Where no browser is installed: Playwright's download first, then Debian's package. Says how to get one when neither works.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.ts'

export const howToGetChromium =
  'No Chromium, Chrome or Edge was found and none could be fetched. Install one (Debian, Ubuntu: apt-get install chromium; ' +
  'Windows, macOS: Chrome or Edge), or point CHROMIUM_PATH at its executable, and run npm test again.'

/** The path of a browser that starts, after fetching one if need be. */
export async function fetchChromium(report: (line: string) => void): Promise<string | undefined> {
  const found = findChromium()
  if (found !== undefined) return found
  if (process.env['CHROMIUM_PATH']) return undefined
  report('No browser found: trying the one that Playwright fetches.')
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 600_000)
  const fetched = findChromium()
  if (fetched !== undefined && (await run(fetched, ['--version'], 20_000))) return fetched
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    report("Trying Debian's chromium package.")
    await run('apt-get', ['update'], 300_000)
    if (await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 900_000)) return findChromium()
  }
  return undefined
}

/** Progress is shown, complaints are not: the next way is tried, and the last word is howToGetChromium. */
async function run(command: string, args: string[], timeout: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'ignore'],
      timeout,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
