// npm start: builds what is stale, then opens Electron where it can, and the same app in the browser where it cannot.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from './buildIfStale.ts'
import { hasDisplay, isRemoteTerminal } from './display.ts'
import { fetchElectron, findElectron } from './electronBinary.ts'
import { passSignals } from './passSignals.ts'

const root = join(import.meta.dirname, '..', '..')
const args = process.argv.slice(2)
const say = (line: string) => console.log(line)

await start()

async function start(): Promise<void> {
  if (await buildIfStale()) say('Built.')
  const reason = await openElectron()
  if (reason === undefined) return
  const quiet = (!hasDisplay() || isRemoteTerminal()) && !args.includes('--no-open')
  say(quiet || args.includes('--no-open') ? `No window: ${reason}. Open the address in a browser:` : `Opening in the browser: ${reason}.`)
  const host = [join(root, 'out', 'main', 'webhost.js'), ...args, ...(quiet ? ['--no-open'] : [])]
  process.exitCode = (await run(process.execPath, host)).code
}

/** Runs Electron to its end; where it cannot run, says why. */
async function openElectron(): Promise<string | undefined> {
  if (args.includes('--no-open')) return 'asked for none'
  if (!hasDisplay()) return 'there is no display for a window'
  const executable = findElectron() ?? (await download())
  if (typeof executable !== 'string') return `Electron cannot be fetched, ${executable.reason}`
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { code, seconds } = await run(executable, [...sandbox, root, ...args])
  if (code !== 0 && seconds < 5) return `Electron stopped with code ${code} as it started`
  process.exitCode = code
  return undefined
}

async function download() {
  say('Fetching Electron, which comes once.')
  const fetched = await fetchElectron(say)
  return fetched.ok ? fetched.path : fetched
}

async function run(command: string, commandArgs: string[]): Promise<{ code: number; seconds: number }> {
  const began = Date.now()
  const child = spawn(command, commandArgs, { cwd: root, stdio: 'inherit' })
  const { asked } = passSignals(child)
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (exitCode) => resolve(exitCode ?? (asked() ? 0 : 1)))
  })
  return { code: asked() ? 0 : code, seconds: (Date.now() - began) / 1000 }
}
