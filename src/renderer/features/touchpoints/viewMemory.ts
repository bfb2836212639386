// What the touchpoint table remembers beyond the end of the program: which columns are shown and what rows stand together by. For all maps.
import type { Client } from '#contract/client.ts'
import { touchpointColumns, touchpointGroupings, type TouchpointColumn, type TouchpointGrouping } from '#core/analyses/touchpointFilters.ts'
import { firstColumns } from './columns.ts'

/** How somebody likes to see the table. */
export interface TableTaste {
  readonly columns: readonly TouchpointColumn[]
  readonly grouping: TouchpointGrouping
}

/** Before anybody chose. */
export const firstTaste: TableTaste = { columns: firstColumns, grouping: 'stage' }

const key = 'touchpointTable'
const known = new WeakMap<Client, Promise<TableTaste>>()

/** What was kept; the same promise until something else is. */
export function recallTaste(client: Client): Promise<TableTaste> {
  const asked = known.get(client) ?? ask(client)
  known.set(client, asked)
  return asked
}

/** Keeps it, in the background. */
export function keepTaste(client: Client, taste: TableTaste): void {
  known.set(client, Promise.resolve(taste))
  void client.call('settings.set', { key, value: JSON.stringify(taste) })
}

async function ask(client: Client): Promise<TableTaste> {
  const answer = await client.call('settings.get', { key })
  return answer.ok ? readTaste(answer.value.value) : firstTaste
}

/** A taste as it was kept; what is no longer understood is as if nobody had chosen. */
export function readTaste(json: string | null): TableTaste {
  try {
    const { columns, grouping } = (JSON.parse(json ?? '{}') ?? {}) as Partial<Record<keyof TableTaste, unknown>>
    const isChosen = Array.isArray(columns)
    return {
      columns: isChosen ? touchpointColumns.filter((column) => columns.includes(column)) : firstTaste.columns,
      grouping: touchpointGroupings.find((each) => each === grouping) ?? firstTaste.grouping
    }
  } catch {
    return firstTaste
  }
}
