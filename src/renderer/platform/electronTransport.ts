import type { Transport } from '#contract/client.ts'
import type { HostTransport } from './hostTransport.ts'
import { unreachable } from './unreachable.ts'

/** The line through Electron's preload: it lasts as long as the page does. */
export function electronTransport(bridge: Transport): HostTransport {
  const never = () => () => {}
  return {
    host: 'electron',
    call: async (name, params) => {
      try {
        return await bridge.call(name, params)
      } catch (error) {
        return unreachable(name, error)
      }
    },
    onEvent: bridge.onEvent,
    line: { get: () => 'open', subscribe: never },
    onReconnect: never
  }
}
