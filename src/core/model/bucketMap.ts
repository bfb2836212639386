import { invariant } from '../invariant.ts'

const bucketCount = 128

/**
 * A persistent map from strings to values in 128 buckets: changing one of 10,000 entries copies about 80, not 10,000.
 * Immutable: `changeBuckets` gives a new map that shares every untouched bucket.
 */
export interface BucketMap<Value> {
  readonly size: number
  readonly buckets: readonly ReadonlyMap<string, Value>[]
}

/** The value at a key, or undefined. */
export function bucketGet<Value>(map: BucketMap<Value>, key: string): Value | undefined {
  return map.buckets[bucketOf(key)]?.get(key)
}

/** The map with entries set, or removed where the value is undefined. */
export function changeBuckets<Value>(map: BucketMap<Value>, changes: Iterable<readonly [string, Value | undefined]>): BucketMap<Value> {
  const buckets = map.buckets.slice()
  const copied = new Map<number, Map<string, Value>>()
  let size = map.size
  for (const [key, value] of changes) {
    const position = bucketOf(key)
    let bucket = copied.get(position)
    if (!bucket) {
      bucket = new Map(buckets[position])
      copied.set(position, bucket)
      buckets[position] = bucket
    }
    const had = bucket.has(key)
    if (value === undefined) {
      if (bucket.delete(key)) size -= 1
    } else {
      bucket.set(key, value)
      if (!had) size += 1
    }
  }
  return { size, buckets }
}

/** A map in the making, for filling it with many entries at once. */
export class BucketMapBuilder<Value> {
  readonly #buckets: readonly Map<string, Value>[] = Array.from({ length: bucketCount }, () => new Map<string, Value>())

  /** Where the entry of a key stands or belongs; to be changed until `finish`. */
  bucketOf(key: string): Map<string, Value> {
    const bucket = this.#buckets[bucketOf(key)]
    invariant(bucket, 'every key has a bucket')
    return bucket
  }

  /** The finished map; the builder must not be used afterwards. */
  finish(): BucketMap<Value> {
    return { size: this.#buckets.reduce((size, bucket) => size + bucket.size, 0), buckets: this.#buckets }
  }
}

/** All values, in no order that may be relied on. */
export function* bucketValues<Value>(map: BucketMap<Value>): Generator<Value> {
  for (const bucket of map.buckets) yield* bucket.values()
}

// FNV-1a over UTF-16 units: cheap, and even enough over random ids.
function bucketOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % bucketCount
}
