import type { EventData, EventName, HostEvent } from '#contract/events.ts'

/** Tells all listeners (one per window) what happened. */
export interface EventHub {
  readonly send: <Name extends EventName>(name: Name, data: EventData<Name>) => void
  /** Gives a function that stops listening. */
  readonly listen: (listener: (event: HostEvent) => void) => () => void
}

/** A hub; `onListeners` hears how many listen whenever that changes. */
export function eventHub(onListeners: (count: number) => void): EventHub {
  const listeners = new Set<{ hear: (event: HostEvent) => void }>()
  return {
    // The name and its data are paired by the signature; TypeScript cannot follow that through the union.
    send: (name, data) => listeners.forEach(({ hear }) => hear({ name, data } as HostEvent)),
    listen: (listener) => {
      const entry = { hear: listener }
      listeners.add(entry)
      onListeners(listeners.size)
      return () => {
        if (listeners.delete(entry)) onListeners(listeners.size)
      }
    }
  }
}
