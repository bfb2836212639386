import { EventEmitter } from 'node:events'
import { appEvents } from './appEvents.ts'
import { browser, onGone } from './browser.ts'
import { note, onOrder } from './control.ts'
import { knowSender } from './ipcMain.ts'
import { preventable, WebContents } from './webContents.ts'

interface Options {
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly webPreferences?: { readonly preload?: string }
}

const windows = new Set<BrowserWindow>()
const screenPlace = { x: 40, y: 30 }

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  #bounds: { x: number; y: number; width: number; height: number }
  #isMaximized = false
  #isMinimized = false
  #isDestroyed = false

  constructor(options: Options) {
    super()
    const { width = 800, height = 600, x = screenPlace.x, y = screenPlace.y } = options
    this.#bounds = { x, y, width, height }
    note({ kind: 'windowCreated', options: JSON.parse(JSON.stringify(options)) })
    const contents = new WebContents(options.webPreferences?.preload ?? '')
    this.webContents = contents
    windows.add(this)
    knowSender(contents)
    appEvents.emit('web-contents-created', {}, this.webContents)
    contents.once('did-finish-load', () => this.emit('ready-to-show'))
    void contents.attached.then(() => onGone(contents.targetId, () => this.#gone()))
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  /** As in Electron: `close` first, then the page's beforeunload, then it is gone. False where main held it. */
  close(): boolean {
    if (this.#isDestroyed) return true
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) void this.webContents.closePage()
    return !event.defaultPrevented
  }

  destroy(): void {
    void browser().then((devtools) => devtools.send('Target.closeTarget', { targetId: this.webContents.targetId }))
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  show(): void {}

  focus(): void {
    note({ kind: 'focused' })
  }

  isMinimized(): boolean {
    return this.#isMinimized
  }

  restore(): void {
    this.#isMinimized = false
  }

  minimize(): void {
    this.#isMinimized = true
  }

  maximize(): void {
    this.#isMaximized = true
  }

  isMaximized(): boolean {
    return this.#isMaximized
  }

  getNormalBounds() {
    return this.#bounds
  }

  setBounds(bounds: Partial<{ x: number; y: number; width: number; height: number }>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
  }

  #gone(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    windows.delete(this)
    this.webContents.markDestroyed()
    this.emit('closed')
    appEvents.emit('double:window-gone')
  }
}

onOrder('closeWindow', () => [...windows].forEach((window) => window.close()))
onOrder('setBounds', (bounds: { x: number; y: number; width: number; height: number }) =>
  [...windows].forEach((window) => window.setBounds(bounds))
)
onOrder('maximize', () => [...windows].forEach((window) => window.maximize()))
onOrder('minimize', () => [...windows].forEach((window) => window.minimize()))
onOrder('crash', () => [...windows].forEach((window) => window.webContents.forcefullyCrashRenderer()))
onOrder('unresponsive', () => [...windows].forEach((window) => window.emit('unresponsive')))
onOrder('windows', () =>
  [...windows].map((window) => ({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized(), url: window.webContents.getURL() }))
)
onOrder('attachWebview', () => {
  const event = preventable({})
  ;[...windows].forEach((window) => window.webContents.emit('will-attach-webview', event, {}, {}))
  return event.defaultPrevented
})
onOrder('listening', () => [...windows].every((window) => window.webContents.hasPage()))
onOrder('beforeUnload', () => [...windows].every((window) => window.webContents.leavesAnyway()))
