import { isDeeperThan, maxDepth } from '#core/model/loading/depth.ts'
import { isRecordTypeName, type JourneyRecord } from '#core/model/records.ts'

const dangerousKeys = ['__proto__', 'constructor', 'prototype']

/** What schemas do not see about a record that came from outside; undefined for one that may be looked at further. */
export function recordFault(record: JourneyRecord): string | undefined {
  if (!isRecordTypeName(record.type)) return 'its type is unknown'
  if (dangerousKeys.some((key) => Object.hasOwn(record, key))) return 'it has a key that reaches a prototype'
  if (isDeeperThan(record, maxDepth)) return 'it nests too deep'
  // SQLite and files replace lone surrogates silently, so memory and disk would differ.
  const isTorn = Object.values(record).some((value) => typeof value === 'string' && !value.isWellFormed())
  return isTorn ? 'it holds text that is not well-formed' : undefined
}
