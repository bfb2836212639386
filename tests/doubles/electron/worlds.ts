// What the double puts into a page, as text. The preload runs in an isolated world of its own, as in Electron: it shares the DOM with the
// page and nothing else. Between the two worlds stands a node that the page never gets to see; what passes over it is cloned by the browser.
import { taggedJson } from './tagged.ts'

export const worldName = 'electron-isolated-context'
export const bindingName = 'electronDoubleSend'
export const receiverName = 'electronDoubleReceive'

/** For the page's own world; has to run before anything of the page. */
export function mainWorldScript(): string {
  return `(${String(mainWorld)})()`
}

/** For the isolated world: the double's `electron/renderer`, and the preload bundle (CommonJS) in it. */
export function isolatedWorldScript(preload: string): string {
  return `(${String(isolatedWorld)})(${JSON.stringify([bindingName, receiverName])}, (${String(taggedJson)})(), (require, module, exports) => {${preload}\n})`
}

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-function-type -- both run as text in a page; the bridge carries anything */

function mainWorld(): void {
  if (window !== window.top) return
  addEventListener(
    'electron-double-bridge',
    (opening) => {
      opening.stopImmediatePropagation()
      const node = (opening as MouseEvent).relatedTarget as EventTarget
      const functions: Function[] = []
      const settling = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>()
      const post = (detail: object) => node.dispatchEvent(new CustomEvent('to-preload', { detail }))
      let reply: any
      let calls = 0
      const give = (value: unknown): unknown =>
        typeof value === 'function' ? { fn: functions.push(value) - 1 } : { value: structuredClone(value) }
      const take = (packed: any): unknown => {
        if ('error' in packed) throw new Error(packed.error)
        if ('promise' in packed) return new Promise((resolve, reject) => settling.set(packed.promise, { resolve, reject }))
        if (!('fn' in packed)) return packed.value
        return (...args: unknown[]) => {
          calls += 1
          reply = undefined
          post({ kind: 'call', call: calls, fn: packed.fn, args: args.map(give) })
          return take(reply)
        }
      }
      node.addEventListener('to-page', (event) => {
        const message = (event as CustomEvent).detail
        if (message.kind === 'reply') reply = message.packed
        else if (message.kind === 'call') functions[message.fn]?.(...message.args.map(take))
        else if (message.kind === 'settled') {
          const { resolve, reject } = settling.get(message.promise) ?? {}
          settling.delete(message.promise)
          if ('error' in message.packed) reject?.(new Error(message.packed.error))
          else resolve?.(take(message.packed))
        } else if (message.kind === 'expose') {
          const api = Object.fromEntries(message.members.map(([name, packed]: [string, unknown]) => [name, take(packed)]))
          Object.defineProperty(window, message.name, { value: Object.freeze(api), enumerable: true })
        }
      })
    },
    { once: true }
  )
}

function isolatedWorld([binding, receiver]: [string, string], tagged: any, preload: Function): void {
  // Like Electron, only the top frame gets the preload.
  if (window !== window.top) return
  const world = globalThis as any
  const send = world[binding] as (text: string) => void
  const node = document.createElement('i')
  dispatchEvent(new MouseEvent('electron-double-bridge', { relatedTarget: node }))

  const functions: Function[] = []
  let promises = 0
  const post = (detail: object) => node.dispatchEvent(new CustomEvent('to-page', { detail }))
  const give = (value: any): unknown => {
    if (typeof value === 'function') return { fn: functions.push(value) - 1 }
    if (!(value instanceof Promise)) return { value: structuredClone(value) }
    promises += 1
    const promise = promises
    value.then(
      (settled) => post({ kind: 'settled', promise, packed: give(settled) }),
      (error: unknown) => post({ kind: 'settled', promise, packed: { error: error instanceof Error ? error.message : String(error) } })
    )
    return { promise }
  }
  const take = (packed: any): unknown =>
    'fn' in packed ? (...args: unknown[]) => void post({ kind: 'call', fn: packed.fn, args: args.map(give) }) : packed.value
  node.addEventListener('to-preload', (event) => {
    const message = (event as CustomEvent).detail
    try {
      post({ kind: 'reply', packed: give(functions[message.fn]?.(...message.args.map(take))) })
    } catch (error) {
      post({ kind: 'reply', packed: { error: error instanceof Error ? error.message : String(error) } })
    }
  })

  const listeners = new Map<string, Function[]>()
  const invocations = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  const say = (message: object) => send(tagged.encode({ ...message, href: location.href }))
  world[receiver] = (text: string) => {
    const message = tagged.decode(text)
    if (message.kind === 'event') listeners.get(message.channel)?.forEach((listener) => listener({ sender: ipcRenderer }, ...message.args))
    else if ('error' in message) invocations.get(message.id)?.reject(new Error(message.error))
    else invocations.get(message.id)?.resolve(message.value)
  }
  const ipcRenderer = {
    send: (channel: string, ...args: unknown[]) => say({ kind: 'send', channel, args }),
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1
        invocations.set(last, { resolve, reject })
        say({ kind: 'invoke', id: last, channel, args })
      }),
    on: (channel: string, listener: Function) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    }
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: object) =>
      post({ kind: 'expose', name, members: Object.entries(api).map(([key, value]) => [key, give(value)]) })
  }
  const module = { exports: {} }
  // A sandboxed preload can require electron and little else.
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
  preload(require, module, module.exports)
}
