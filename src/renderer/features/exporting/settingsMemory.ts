// What was last chosen, for every map and for the next one.
import type { Client } from '#contract/client.ts'
import type { Language } from '#contract/messages/messages.ts'
import { createMapMemory, type MapMemory } from '../../session/mapMemory.ts'
import { forAnotherMap, readSettings, usualSettings, type ExportSettings } from './exportSettings.ts'

/** The name under which the choices for maps that have none of their own are kept; no map is called so. */
const anyMap = 'any'

const memories = new WeakMap<Client, MapMemory<ExportSettings>>()

/** What was chosen for a map the last time, else for any other map, else what is usual. */
export async function recallSettings(client: Client, journeyId: string, language: Language): Promise<ExportSettings> {
  const memory = memoryOf(client)
  const [own, others] = await Promise.all([memory.recall(journeyId), memory.recall(anyMap)])
  return own ?? (others ? forAnotherMap(others) : usualSettings(language))
}

/** The same at once, as far as it is known without asking; else undefined. */
export function knownSettings(client: Client, journeyId: string, language: Language): ExportSettings | undefined {
  const memory = memoryOf(client)
  const own = memory.known(journeyId)
  const others = memory.known(anyMap)
  if (own === undefined || others === undefined) return undefined
  return own ?? (others ? forAnotherMap(others) : usualSettings(language))
}

/** Keeps a choice for the map and as the beginning of the next one's. */
export function rememberSettings(client: Client, journeyId: string, settings: ExportSettings): void {
  const memory = memoryOf(client)
  memory.remember(anyMap, settings)
  memory.remember(journeyId, settings)
}

/** Writes at once what was chosen last, without waiting for a moment of rest. */
export function flushSettings(client: Client): void {
  memories.get(client)?.flush()
}

function memoryOf(client: Client): MapMemory<ExportSettings> {
  let memory = memories.get(client)
  if (!memory) {
    memory = createMapMemory(client, { prefix: 'handOut', read: readSettings })
    memories.set(client, memory)
  }
  return memory
}
