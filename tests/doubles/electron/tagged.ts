// What structured clone carries, as JSON: the values that JSON has no words for are tagged. Self-contained, because its text also runs
// in the page.

export interface Tagged {
  readonly encode: (value: unknown) => string
  readonly decode: (text: string) => unknown
}

/** Values are cloned first, so what cannot be cloned throws at the sender, as it does in Electron. */
export function taggedJson(): Tagged {
  const pack = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' }
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(pack)
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof Map) return { $: 'map', v: [...value].map(pack) }
    if (value instanceof Set) return { $: 'set', v: [...value].map(pack) }
    if (value instanceof Error) return { $: 'error', v: value.message }
    if (value instanceof ArrayBuffer) return { $: 'bytes', v: [...new Uint8Array(value)] }
    if (ArrayBuffer.isView(value)) return { $: 'view', v: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] }
    return { $: 'object', v: Object.entries(value).map(([key, each]) => [key, pack(each)]) }
  }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what was packed can be anything
  const unpack = (value: any): any => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(unpack)
    switch (value.$) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(value.v)
      case 'number':
        return Number(value.v)
      case 'date':
        return new Date(value.v)
      case 'map':
        return new Map(value.v.map(unpack))
      case 'set':
        return new Set(value.v.map(unpack))
      case 'error':
        return new Error(value.v)
      case 'bytes':
        return new Uint8Array(value.v).buffer
      case 'view':
        return new Uint8Array(value.v)
      default:
        // Defined, not assigned: a key named __proto__ stays a key.
        return Object.defineProperties(
          {},
          Object.fromEntries(
            value.v.map(([key, each]: [string, unknown]) => [
              key,
              { value: unpack(each), enumerable: true, writable: true, configurable: true }
            ])
          )
        )
    }
  }
  return { encode: (value) => JSON.stringify(pack(structuredClone(value))), decode: (text) => unpack(JSON.parse(text)) }
}
