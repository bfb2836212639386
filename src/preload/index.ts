// Runs in the sandbox before the page, and gives it the two functions of a transport: nothing else, and no event object of Electron.
import { contextBridge, ipcRenderer } from 'electron'
import type { Transport } from '#contract/client.ts'
import type { HostEvent } from '#contract/events.ts'

const listeners = new Set<(event: HostEvent) => void>()
ipcRenderer.on('outside-in:event', (_event, hostEvent: HostEvent) => listeners.forEach((listener) => listener(hostEvent)))

const bridge: Transport = {
  call: (name, params) => ipcRenderer.invoke('outside-in:call', String(name), params) as Promise<unknown>,
  onEvent: (listener) => {
    // Wrapped, so that the same function given twice is heard twice and stopped once.
    const entry = (event: HostEvent) => listener(event)
    listeners.add(entry)
    ipcRenderer.send('outside-in:listening')
    return () => void listeners.delete(entry)
  }
}

contextBridge.exposeInMainWorld('outsideIn', bridge)
