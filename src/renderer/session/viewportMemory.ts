import type { Client } from '#contract/client.ts'
import { systemClock, type Clock } from '../platform/clock.ts'
import { registerUnsaved } from '../platform/leaving.ts'

/** What part of a map was last looked at: the ground's offset in px and the zoom, 1 = 100 %. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Remembers for every map what one last looked at, beyond the end of the program. */
export interface ViewportMemory {
  /** Null for a map that nobody has looked at. Asks the library once: whoever opens a map asks at the same time and not afterwards. */
  readonly recall: (journeyId: string) => Promise<Viewport | null>
  /** What `recall` would answer, where that is known without asking; else undefined. */
  readonly known: (journeyId: string) => Viewport | null | undefined
  /** Cheap enough for every frame of a pan: writing waits for a moment of rest. */
  readonly remember: (journeyId: string, viewport: Viewport) => void
  /** Writes at once what is still waiting. */
  readonly flush: () => void
}

const restBeforeWriting = 500

/** A memory in the settings of the library, under `viewport:<journey>`. */
export function createViewportMemory(client: Client, clock: Clock = systemClock): ViewportMemory {
  const latest = new Map<string, Viewport | null>()
  const asked = new Map<string, Promise<Viewport | null>>()
  const unwritten = new Set<string>()
  let cancel = () => {}
  const flush = () => {
    cancel()
    for (const id of unwritten) void client.call('settings.set', { key: keyOf(id), value: JSON.stringify(latest.get(id)) })
    unwritten.clear()
  }
  const ask = async (journeyId: string) => {
    const answer = await client.call('settings.get', { key: keyOf(journeyId) })
    asked.delete(journeyId)
    if (!answer.ok) return latest.get(journeyId) ?? null
    const view = latest.get(journeyId) ?? readViewport(answer.value.value)
    latest.set(journeyId, view)
    return view
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
    remember: (journeyId, viewport) => {
      latest.set(journeyId, viewport)
      unwritten.add(journeyId)
      cancel()
      cancel = clock.after(restBeforeWriting, flush)
    },
    flush
  }
}

function keyOf(journeyId: string): string {
  return `viewport:${journeyId}`
}

function readViewport(json: string | null): Viewport | null {
  try {
    const { x, y, zoom } = JSON.parse(json ?? 'null') as Viewport
    return [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom } : null
  } catch {
    return null
  }
}
