import type { Client } from '#contract/client.ts'
import { systemClock, type Clock } from '../platform/clock.ts'
import { registerUnsaved } from '../platform/leaving.ts'

/** Remembers something for every map, beyond the end of the program. */
export interface MapMemory<Value> {
  /** Null for a map of which nothing is remembered. Asks the library once: whoever opens a map asks at the same time and not afterwards. */
  readonly recall: (journeyId: string) => Promise<Value | null>
  /** What `recall` would answer, where that is known without asking; else undefined. */
  readonly known: (journeyId: string) => Value | null | undefined
  /** Cheap enough for every frame of a pan: writing waits for a moment of rest. */
  readonly remember: (journeyId: string, value: Value) => void
  /** Writes at once what is still waiting. */
  readonly flush: () => void
}

const restBeforeWriting = 500

/** A memory in the settings of the library, under `<prefix>:<journey>`. `read` makes nothing of what is no longer understood. */
export function createMapMemory<Value>(
  client: Client,
  { prefix, read }: { readonly prefix: string; readonly read: (value: unknown) => Value | null },
  clock: Clock = systemClock
): MapMemory<Value> {
  const latest = new Map<string, Value | null>()
  const asked = new Map<string, Promise<Value | null>>()
  const unwritten = new Set<string>()
  let cancel = () => {}
  const keyOf = (journeyId: string) => `${prefix}:${journeyId}`
  const flush = () => {
    cancel()
    for (const id of unwritten) void client.call('settings.set', { key: keyOf(id), value: JSON.stringify(latest.get(id)) })
    unwritten.clear()
  }
  const ask = async (journeyId: string) => {
    const answer = await client.call('settings.get', { key: keyOf(journeyId) })
    asked.delete(journeyId)
    if (!answer.ok) return latest.get(journeyId) ?? null
    const value = latest.get(journeyId) ?? read(parsed(answer.value.value))
    latest.set(journeyId, value)
    return value
  }
  // Where one looked is not worth holding the page back, but worth writing when it goes.
  registerUnsaved({ isSaved: () => true, flush: () => Promise.resolve(flush()).then(() => true) })
  return {
    recall: async (journeyId) => {
      const known = latest.get(journeyId)
      if (known !== undefined) return known
      const answer = asked.get(journeyId) ?? ask(journeyId)
      asked.set(journeyId, answer)
      return answer
    },
    known: (journeyId) => latest.get(journeyId),
    remember: (journeyId, value) => {
      latest.set(journeyId, value)
      unwritten.add(journeyId)
      cancel()
      cancel = clock.after(restBeforeWriting, flush)
    },
    flush
  }
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}
