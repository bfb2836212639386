import { EventEmitter } from 'node:events'
import { note, onOrder, strict } from './control.ts'

type Respond = (request: Request) => Response | Promise<Response>
type BeforeRequest = (
  details: { url: string; method: string; resourceType: string },
  callback: (answer: { cancel?: boolean }) => void
) => void
type PermissionRequest = (contents: unknown, permission: string, callback: (granted: boolean) => void, details: object) => void
type Check = (...details: unknown[]) => boolean

const schemes = new Map<string, Respond>()
let beforeRequest: BeforeRequest | null = null
let permissionRequest: PermissionRequest | null = null
let permissionCheck: Check | null = null
let devicePermission: Check | null = null
let isReady = false

/** From now on schemes can no longer be declared privileged. */
export function becomeReady(): void {
  isReady = true
}

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (list: unknown) => {
    if (isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    note({ kind: 'schemes', schemes: list })
  },
  handle: (scheme: string, respond: Respond) => void schemes.set(scheme, respond)
})

class Session extends EventEmitter {
  readonly protocol = strict('session.protocol', { handle: protocol.handle })
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest | null) => {
      beforeRequest = listener
    }
  })
  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    permissionRequest = handler
  }
  setPermissionCheckHandler(handler: Check | null): void {
    permissionCheck = handler
  }
  setDevicePermissionHandler(handler: Check | null): void {
    devicePermission = handler
  }
}

const defaultSession = strict('session', new Session())
export const session = strict('session', { defaultSession })

/** What main decides over a request: a response, a cancellation, or nothing, which in Electron would go out to the network. */
export async function decide(url: string, method: string, resourceType: string): Promise<Response | 'cancelled' | 'egress'> {
  const listener = beforeRequest
  if (listener !== null) {
    const { cancel } = await new Promise<{ cancel?: boolean }>((resolve) => listener({ url, method, resourceType }, resolve))
    if (cancel === true) return 'cancelled'
  }
  const respond = schemes.get(url.split(':', 1)[0] ?? '')
  return respond === undefined ? 'egress' : respond(new Request(url, { method }))
}

// Permission requests cannot be seen through the DevTools protocol: the test asks the handlers directly. Without one Electron grants.
onOrder('permission', async (asked: { permission: string; url: string; isMainFrame: boolean }) => {
  const { permission, url, isMainFrame } = asked
  const handler = permissionRequest
  const details = { requestingUrl: url, isMainFrame }
  const requested = handler === null ? true : await new Promise<boolean>((resolve) => handler(null, permission, resolve, details))
  return {
    requested,
    checked: permissionCheck?.(null, permission, url, details) ?? true,
    device: devicePermission?.({ deviceType: permission }) ?? true
  }
})
onOrder('download', () => {
  const event = { defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) }
  defaultSession.emit('will-download', event, {}, {})
  return { prevented: event.defaultPrevented }
})
