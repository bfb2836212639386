import type { HostEvent } from '#contract/events.ts'

/**
 * Reads server-sent events piece by piece, as they come off the line; pieces may end anywhere. Each event's data is one
 * `HostEvent` as JSON; comments (heartbeats) and whatever cannot be read are passed over.
 */
export function createEventReader(onEvent: (event: HostEvent) => void): (piece: string) => void {
  let rest = ''
  let data: string[] = []
  return (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const ended of lines) {
      const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended
      if (line.startsWith('data:')) data.push(line.slice(line.startsWith('data: ') ? 6 : 5))
      if (line !== '') continue
      const event = data.length > 0 ? readEvent(data.join('\n')) : null
      data = []
      if (event) onEvent(event)
    }
  }
}

function readEvent(json: string): HostEvent | null {
  try {
    const event = JSON.parse(json) as HostEvent | null
    return typeof event?.name === 'string' ? event : null
  } catch {
    return null
  }
}
