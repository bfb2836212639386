import { isOrderKey } from '../id.ts'
import { compareOrder, freshOrderKeys } from '../orderKey.ts'
import { listKeysOf, type JourneyRecord } from '../records.ts'
import type { RepairCode } from './repair.ts'

type OrderedRecord = JourneyRecord & { readonly order: string }

/** A record with what is known of where it came from. */
export interface Loading {
  readonly index: number
  readonly record: JourneyRecord
}

/**
 * Gives every list of siblings in which an order key is missing, wrong or shared fresh keys, in the same order; siblings whose own
 * key says nothing follow behind the others as the file has them. Lists without fault are left alone.
 */
export function repairOrder(
  records: readonly Loading[],
  report: (code: Extract<RepairCode, 'badOrder' | 'sharedOrder'>, loading: Loading) => void
): Loading[] {
  const lists = new Map<string, Loading[]>()
  for (const loading of records) {
    if (!('order' in loading.record)) continue
    for (const key of listKeysOf(loading.record)) {
      const list = lists.get(key)
      if (list) list.push(loading)
      else lists.set(key, [loading])
    }
  }
  const rekeyed = new Map<number, JourneyRecord>()
  for (const list of lists.values()) {
    const faults = faultsOf(list)
    if (faults.size === 0) continue
    for (const [loading, code] of faults) report(code, loading)
    const bad = new Set([...faults].flatMap(([loading, code]) => (code === 'badOrder' ? [loading] : [])))
    const good = list.filter((loading) => !bad.has(loading)).sort((a, b) => compareOrder(orderedOf(a), orderedOf(b)))
    const sorted = [...good, ...bad]
    freshOrderKeys(sorted.length).forEach((order, position) => {
      const loading = sorted[position]
      if (loading) rekeyed.set(loading.index, { ...loading.record, order })
    })
  }
  return rekeyed.size === 0 ? [...records] : records.map(({ index, record }) => ({ index, record: rekeyed.get(index) ?? record }))
}

function faultsOf(list: readonly Loading[]): Map<Loading, 'badOrder' | 'sharedOrder'> {
  const faults = new Map<Loading, 'badOrder' | 'sharedOrder'>()
  const seen = new Set<string>()
  for (const loading of list) {
    const { order } = orderedOf(loading)
    if (order === '' || !isOrderKey(order)) faults.set(loading, 'badOrder')
    else if (seen.has(order)) faults.set(loading, 'sharedOrder')
    seen.add(order)
  }
  return faults
}

function orderedOf(loading: Loading): OrderedRecord {
  return loading.record as OrderedRecord
}
