// Server-sent events to every open page. A page that does not keep up is cut off; it connects again and asks what it missed.
import type { ServerResponse } from 'node:http'
import type { HostEvent } from '#contract/events.ts'

const heartbeat = 15_000
const largestBacklog = 64_000_000

export interface EventStreams {
  readonly add: (response: ServerResponse) => void
  readonly send: (event: HostEvent) => void
  readonly count: () => number
  readonly end: () => void
}

export function eventStreams(): EventStreams {
  const open = new Set<ServerResponse>()
  const write = (response: ServerResponse, text: string) => {
    if (response.writableLength > largestBacklog) response.destroy()
    else response.write(text)
  }
  const timer = setInterval(() => open.forEach((response) => write(response, ': still here\n\n')), heartbeat)
  timer.unref()
  return {
    add: (response) => {
      open.add(response)
      response.on('close', () => open.delete(response))
      write(response, ': connected\n\n')
    },
    // JSON has no line breaks, so one event is one line of data.
    send: (event) => open.forEach((response) => write(response, `data: ${JSON.stringify(event)}\n\n`)),
    count: () => open.size,
    end: () => {
      clearInterval(timer)
      open.forEach((response) => response.end())
    }
  }
}
