import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { appEvents } from './appEvents.ts'
import { browser } from './browser.ts'
import { BrowserWindow } from './browserWindow.ts'
import { configuration, note, onOrder, strict } from './control.ts'
import { becomeReady } from './session.ts'
import { preventable } from './webContents.ts'

const paths: Record<string, string> = { userData: join(tmpdir(), 'electron-double'), documents: homedir(), home: homedir(), temp: tmpdir() }
let isSandboxed = false
let isQuitting = false
let lockFile: string | undefined

const ready = new Promise<void>((resolve, reject) => {
  // Not before the module that starts the app has run to its end, as in Electron.
  setImmediate(() => {
    browser().then(() => {
      becomeReady()
      appEvents.emit('ready')
      resolve()
    }, reject)
  })
})

const application = Object.assign(appEvents, {
  isPackaged: false,
  whenReady: () => ready,
  isReady: () => true,
  enableSandbox: () => void (isSandboxed = true),
  getPath: (name: string) => paths[name] ?? tmpdir(),
  setPath: (name: string, path: string) => void (paths[name] = path),
  getAppPath: () => process.cwd(),
  getVersion: () => '0.0.0',
  getName: () => 'double',
  getLocale: () => configuration.languages[0] ?? 'en-US',
  getPreferredSystemLanguages: () => [...configuration.languages],
  requestSingleInstanceLock,
  quit: () => void quit(),
  exit: (code = 0) => leave(code)
})

export const app = strict('app', application)

/** Windows first; one that holds itself open ends the quitting. */
async function quit(): Promise<void> {
  const before = preventable({})
  appEvents.emit('before-quit', before)
  if (before.defaultPrevented) return
  isQuitting = true
  const windows = BrowserWindow.getAllWindows()
  const held = windows.map((window) => window.close()).includes(false)
  if (held) isQuitting = false
  else if (windows.length === 0) finishQuitting()
}

function finishQuitting(): void {
  const event = preventable({})
  appEvents.emit('will-quit', event)
  if (event.defaultPrevented) return void (isQuitting = false)
  appEvents.emit('quit', {}, 0)
  leave(0)
}

function leave(code: number): void {
  if (lockFile !== undefined) rmSync(lockFile, { force: true })
  process.exit(code)
}

appEvents.on('double:window-gone', () => {
  if (BrowserWindow.getAllWindows().length > 0) return
  if (isQuitting) finishQuitting()
  else if (!appEvents.emit('window-all-closed')) void quit()
})

/** A file with our process id. Who finds it, and its process alive, leaves a message beside it and is the second instance. */
function requestSingleInstanceLock(data: unknown = {}): boolean {
  const folder = join(paths['userData'] ?? tmpdir(), 'instances')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
  if (owner !== undefined && isAlive(owner)) {
    const message = join(folder, `${process.pid}.message`)
    writeFileSync(`${message}.new`, JSON.stringify({ argv: process.argv, cwd: process.cwd(), data }))
    renameSync(`${message}.new`, message)
    return false
  }
  writeFileSync(file, String(process.pid))
  lockFile = file
  watch(folder, () => {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.message'))) {
      const path = join(folder, name)
      const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
      rmSync(path, { force: true })
      if (text === undefined) continue
      const { argv, cwd, data: sent } = JSON.parse(text) as { argv: string[]; cwd: string; data: unknown }
      note({ kind: 'second-instance' })
      appEvents.emit('second-instance', {}, argv, cwd, sent)
    }
  }).unref()
  return true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

onOrder('quit', () => void quit())
onOrder('openFile', (path: string) => void appEvents.emit('open-file', preventable({}), path))
onOrder('isSandboxed', () => isSandboxed)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void quit())
