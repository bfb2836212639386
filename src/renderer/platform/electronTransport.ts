import type { Transport } from '#contract/client.ts'
import type { HostTransport } from './hostTransport.ts'
import { unreachable } from './unreachable.ts'

/** The line through Electron's preload: it lasts as long as the page does. */
export function electronTransport(bridge: Transport): HostTransport {
  const never = () => () => {}
  const call: Transport['call'] = async (name, params) => {
    try {
      return await bridge.call(name, params)
    } catch (error) {
      return unreachable(name, error)
    }
  }
  return {
    host: 'electron',
    call,
    upload: async (name, parameter, text, others = {}) => call(name, { [parameter]: await text.text(), ...others }),
    onEvent: bridge.onEvent,
    line: { get: () => 'open', subscribe: never },
    onReconnect: never
  }
}
