// Server-sent events to every open page. A page that does not keep up is cut off; it connects again and asks what it missed.
import type { ServerResponse } from 'node:http'
import type { HostEvent } from '#contract/events.ts'

const heartbeat = 15_000
const largestBacklog = 64_000_000

export interface EventStreams {
  readonly add: (response: ServerResponse) => void
  /** To all pages, beside what they listen to. */
  readonly send: (event: HostEvent) => void
  readonly count: () => number
  /** Calls the listener whenever a page has gone. */
  readonly onGone: (listener: () => void) => void
  readonly end: () => void
}

/** Listens once per open page, and only while it is there. */
export function eventStreams(onEvent: (listener: (event: HostEvent) => void) => () => void): EventStreams {
  const open = new Set<ServerResponse>()
  const goneListeners: (() => void)[] = []
  const write = (response: ServerResponse, text: string) => {
    if (response.writableLength > largestBacklog) response.destroy()
    else response.write(text)
  }
  // JSON has no line breaks, so one event is one line of data.
  const tell = (response: ServerResponse, event: HostEvent) => write(response, `data: ${JSON.stringify(event)}\n\n`)
  const timer = setInterval(() => open.forEach((response) => write(response, ': still here\n\n')), heartbeat)
  timer.unref()
  return {
    add: (response) => {
      open.add(response)
      const stop = onEvent((event) => tell(response, event))
      response.on('close', () => {
        open.delete(response)
        stop()
        goneListeners.forEach((listener) => listener())
      })
      write(response, ': connected\n\n')
    },
    send: (event) => open.forEach((response) => tell(response, event)),
    count: () => open.size,
    onGone: (listener) => void goneListeners.push(listener),
    end: () => {
      clearInterval(timer)
      open.forEach((response) => response.end())
    }
  }
}
