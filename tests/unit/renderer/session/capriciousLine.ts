// A line between one window and a service on which the test decides what arrives, what is lost, and when.
import { createClient, type Client } from '#contract/client.ts'
import type { HostEvent } from '#contract/events.ts'
import type { SeededRandom } from './seededRandom.ts'

/** Something that can answer calls and tell events: the fake service, or the real ones. */
export interface Service {
  readonly call: (name: string, params: unknown) => unknown
  readonly onEvent: (listener: (event: HostEvent) => void) => void
}

export interface CapriciousLine {
  readonly client: Client & { readonly onReconnect: (listener: () => void) => () => void }
  /** Moves one thing on, if there is any: a request to the service, an answer back, an event. With `faults` it may get lost. */
  readonly step: (faults: boolean) => Promise<boolean>
  /** Cuts the line of events: what is under way on it is lost, until `reconnect`. */
  readonly cut: () => void
  readonly reconnect: () => void
  readonly isQuiet: () => boolean
}

interface Waiting {
  readonly name: string
  readonly params: unknown
  readonly resolve: (answer: unknown) => void
}

const unreachable = { ok: false, error: { code: 'unreachable', message: 'the line broke' } }

export function capriciousLine(service: Service, random: SeededRandom): CapriciousLine {
  let requests: Waiting[] = []
  let answers: { readonly resolve: (answer: unknown) => void; readonly answer: unknown }[] = []
  let events: HostEvent[] = []
  let isConnected = true
  const eventListeners = new Set<(event: HostEvent) => void>()
  const reconnectListeners = new Set<() => void>()
  service.onEvent((event) => {
    if (isConnected) events.push(event)
  })
  const register = <Listener>(listeners: Set<Listener>, listener: Listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const client = createClient({
    call: (name, params) => new Promise((resolve) => requests.push({ name, params, resolve })),
    onEvent: (listener) => register(eventListeners, listener)
  })

  return {
    client: { ...client, onReconnect: (listener) => register(reconnectListeners, listener) },
    step: async (faults) => {
      const possible = [...(requests.length ? ['request'] : []), ...(answers.length ? ['answer'] : []), ...(events.length ? ['event'] : [])]
      const kind = random.pick(possible)
      const isLost = faults && random.chance(0.15)
      if (kind === 'request') {
        const request = requests[0]
        requests = requests.slice(1)
        if (request && isLost) request.resolve(unreachable)
        else if (request) answers.push({ resolve: request.resolve, answer: await service.call(request.name, request.params) })
      } else if (kind === 'answer') {
        const answer = answers[0]
        answers = answers.slice(1)
        answer?.resolve(isLost ? unreachable : answer.answer)
      } else if (kind === 'event') {
        const event = events[0]
        events = events.slice(1)
        if (event) for (const listener of [...eventListeners]) listener(event)
      }
      return kind !== undefined
    },
    cut: () => {
      isConnected = false
      events = []
    },
    reconnect: () => {
      isConnected = true
      for (const listener of reconnectListeners) listener()
    },
    isQuiet: () => requests.length + answers.length + events.length === 0
  }
}
