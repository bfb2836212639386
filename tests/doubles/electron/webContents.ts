// A page in the real browser, driven over the DevTools protocol, with the events and methods of Electron's WebContents that are needed.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { policyToBrowser, toBrowser, toMain, withoutFragment } from './addresses.ts'
import { note } from './control.ts'
import type { Details, Line } from './devtools.ts'
import { browser } from './browser.ts'
import { invoke, receive } from './ipcMain.ts'
import { decide, session } from './session.ts'
import { taggedJson } from './tagged.ts'
import { bindingName, isolatedWorldScript, mainWorldScript, receiverName, worldName } from './worlds.ts'

interface Message {
  readonly kind: 'send' | 'invoke'
  readonly id: number
  readonly channel: string
  readonly args: readonly unknown[]
  readonly href: string
}

const tagged = taggedJson()
let made = 0

/** An event that its listeners can prevent. */
export function preventable<Properties extends object>(properties: Properties) {
  const event = { ...properties, defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) }
  return event
}

export class WebContents extends EventEmitter {
  readonly id = (made += 1)
  readonly session = session.defaultSession
  readonly mainFrame = { url: '', parent: null, frameTreeNodeId: 1 }
  /** Resolves when the page can be told where to go. */
  readonly attached: Promise<Line>
  #preload: string
  #targetId = ''
  #mainFrameId = ''
  /** Frames of the isolated worlds by their context, and the one of the main frame. */
  #frames = new Map<number, string>()
  #mainContext: number | undefined
  #expected: string | undefined
  #isDestroyed = false
  #isCrashed = false
  #openHandler: ((details: object) => { action: string }) | undefined

  constructor(preload: string) {
    super()
    this.#preload = preload
    this.attached = this.#attach()
    this.attached.catch((error: unknown) => note({ kind: 'unexpected', what: `no page: ${String(error)}` }))
  }

  get targetId(): string {
    return this.#targetId
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  isCrashed(): boolean {
    return this.#isCrashed
  }

  /** Whether a page with our preload stands there. */
  hasPage(): boolean {
    return !this.#isCrashed && this.#mainContext !== undefined
  }

  getURL(): string {
    return this.mainFrame.url
  }

  setWindowOpenHandler(handler: (details: object) => { action: string }): void {
    this.#openHandler = handler
  }

  send(channel: string, ...args: unknown[]): void {
    this.#tell(this.#mainContext, { kind: 'event', channel, args })
  }

  async loadURL(url: string): Promise<void> {
    const line = await this.attached
    this.#expected = withoutFragment(toBrowser(url))
    const { errorText } = await line.send('Page.navigate', { url: toBrowser(url) })
    if (errorText !== undefined) throw new Error(`${String(errorText)} loading ${url}`)
  }

  reload(): void {
    this.#expected = withoutFragment(toBrowser(this.mainFrame.url))
    void this.attached.then((line) => line.send('Page.reload'))
  }

  forcefullyCrashRenderer(): void {
    // The answer never comes: the process that would give it is gone.
    void this.attached.then((line) => line.send('Page.crash')).catch(() => undefined)
  }

  /** The window's own part: runs beforeunload, and asks main where the page objects. */
  async closePage(): Promise<void> {
    const line = await this.attached
    await line.send('Page.close').catch(() => undefined)
  }

  markDestroyed(): void {
    this.#isDestroyed = true
    this.emit('destroyed')
  }

  async #attach(): Promise<Line> {
    const devtools = await browser()
    const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' })
    this.#targetId = String(targetId)
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true })
    const line = devtools.session(String(sessionId))
    this.#listen(line)
    const { frameTree } = await line.send('Page.getFrameTree')
    this.#mainFrameId = String((frameTree as Details)['frame'].id)
    await Promise.all([
      line.send('Page.enable'),
      line.send('Inspector.enable'),
      line.send('Runtime.enable'),
      line.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      line.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName }),
      line.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript() })
    ])
    const source = isolatedWorldScript(readFileSync(this.#preload, 'utf8'))
    await line.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName })
    return line
  }

  #listen(line: Line): void {
    line.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== worldName) return
      this.#frames.set(context.id as number, String(context.auxData.frameId))
      if (context.auxData.frameId === this.#mainFrameId) this.#mainContext = context.id as number
    })
    line.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#frames.delete(executionContextId as number)
      if (this.#mainContext === executionContextId) this.#mainContext = undefined
    })
    line.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === bindingName) void this.#receive(String(payload), executionContextId as number)
    })
    line.on('Fetch.requestPaused', (paused) => {
      void this.#answer(line, paused).catch((error: unknown) => {
        // A request that the page let go of before it was answered is nobody's any more.
        const isGone = this.#isDestroyed || String(error).includes('Invalid InterceptionId')
        if (!isGone) note({ kind: 'unexpected', what: `answering a request: ${String(error)}` })
      })
    })
    line.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === this.#mainFrameId) this.mainFrame.url = toMain(String(frame.url))
    })
    line.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== this.#mainFrameId) return
      this.mainFrame.url = toMain(String(url))
      this.emit('did-start-navigation', { url: this.mainFrame.url, isMainFrame: true, isSameDocument: true })
    })
    line.on('Page.loadEventFired', () => this.emit('did-finish-load'))
    line.on('Page.windowOpen', ({ url, windowName }) => {
      const asked = toMain(String(url))
      const { action } = this.#openHandler?.({ url: asked, frameName: windowName, disposition: 'new-window' }) ?? { action: 'allow' }
      note({ kind: action === 'deny' ? 'windowDenied' : 'windowOpened', url: asked })
    })
    line.on('Inspector.targetCrashed', () => {
      this.#isCrashed = true
      this.#mainContext = undefined
      this.#frames.clear()
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    })
    line.on('Inspector.targetReloadedAfterCrash', () => {
      this.#isCrashed = false
    })
  }

  /** What main says when the page objects to being left: true lets it be left. */
  leavesAnyway(): boolean {
    const event = preventable({})
    this.emit('will-prevent-unload', event)
    return event.defaultPrevented
  }

  /** Every request of the page stops here: main answers it, refuses it, or it counts as having left. */
  async #answer(line: Line, { requestId, request, frameId, resourceType }: Details): Promise<void> {
    const url = toMain(String(request.url))
    const fail = (errorReason: string) => line.send('Fetch.failRequest', { requestId, errorReason })
    if (/^(blob|data):/.test(url)) return void (await line.send('Fetch.continueRequest', { requestId }))
    if (resourceType === 'Document' && !this.#mayNavigate(String(request.url), frameId === this.#mainFrameId)) {
      // "No content" leaves the page as it is; a failed request may put an error page into its place.
      return void (await line.send('Fetch.fulfillRequest', { requestId, responseCode: 204 }))
    }
    const decision = await decide(url, String(request.method), String(resourceType))
    if (decision === 'cancelled' || decision === 'egress') {
      note({ kind: decision === 'cancelled' ? 'blocked' : 'egress', url })
      return void (await fail('BlockedByClient'))
    }
    const responseHeaders = [...decision.headers].map(([name, value]) => ({
      name,
      value: name === 'content-security-policy' ? policyToBrowser(value) : value
    }))
    const body = Buffer.from(await decision.arrayBuffer()).toString('base64')
    await line.send('Fetch.fulfillRequest', { requestId, responseCode: decision.status, responseHeaders, body })
  }

  /** Loading that main asked for is not a navigation by the page; everything else is put to main's guards. */
  #mayNavigate(address: string, isMainFrame: boolean): boolean {
    const url = toMain(address)
    if (isMainFrame && this.#expected === withoutFragment(address)) {
      this.#expected = undefined
    } else {
      const event = preventable({ url, isMainFrame, isSameDocument: false, frame: isMainFrame ? this.mainFrame : {} })
      this.emit('will-frame-navigate', event)
      if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url)
      note({ kind: event.defaultPrevented ? 'navigationDenied' : 'navigationAllowed', url })
      if (event.defaultPrevented) return false
    }
    if (isMainFrame) this.emit('did-start-navigation', { url, isMainFrame, isSameDocument: false })
    return true
  }

  async #receive(payload: string, contextId: number): Promise<void> {
    const message = tagged.decode(payload) as Message
    const isMainFrame = this.#frames.get(contextId) === this.#mainFrameId
    // The address comes from the isolated world's own `location`, which the page cannot touch.
    const senderFrame = { url: toMain(message.href), parent: isMainFrame ? null : this.mainFrame, processId: 1, routingId: contextId }
    const event = { sender: this, senderFrame, processId: 1, frameId: contextId }
    if (message.kind === 'send') return receive(message.channel, event, message.args)
    this.#tell(contextId, { kind: 'answer', id: message.id, ...(await invoke(message.channel, event, message.args)) })
  }

  #tell(executionContextId: number | undefined, message: object): void {
    if (executionContextId === undefined || this.#isDestroyed) return
    const functionDeclaration = `function (text) { globalThis.${receiverName}(text) }`
    const details = { functionDeclaration, executionContextId, arguments: [{ value: tagged.encode(message) }] }
    // The page may have gone in the meantime: in Electron such a message is lost as well.
    void this.attached.then((line) => line.send('Runtime.callFunctionOn', details)).catch(() => undefined)
  }
}
