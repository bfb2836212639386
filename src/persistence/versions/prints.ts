// Fingerprints of the records of a version: what differs between two of them is told without reading either.
import type { JourneyRecord } from '#core/model/records.ts'

/** How one state of a map differs from another. Cards are counted; of everything else only whether it differs. */
export interface MapChanges {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly others: boolean
}

/** Bytes of the print of everything that is no card, at the beginning. */
const headBytes = 8
/** Bytes of a card: 4 of its id, 4 of its content. */
const cardBytes = 8

/** The prints of records, whatever their order and that of their keys: 8 bytes, and 8 more for each card. */
export function printsOf(records: Iterable<JourneyRecord>): Uint8Array {
  const cards: { readonly id: number; readonly content: number }[] = []
  // A sum does not mind the order.
  let [low, high] = [0, 0]
  for (const record of records) {
    const text = canonicalText(record)
    if (record.type === 'card') cards.push({ id: hashOf(record.id), content: hashOf(text) })
    else {
      low = (low + hashOf(text)) >>> 0
      high = (high + hashOf(`${text} `)) >>> 0
    }
  }
  cards.sort((a, b) => a.id - b.id || a.content - b.content)
  const bytes = new Uint8Array(headBytes + cards.length * cardBytes)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, low)
  view.setUint32(4, high)
  cards.forEach(({ id, content }, position) => {
    view.setUint32(headBytes + position * cardBytes, id)
    view.setUint32(headBytes + position * cardBytes + 4, content)
  })
  return bytes
}

/** What changed from one state to the next. In one of 50,000 maps of 400 cards it is wrong by one, for two ids may share a print. */
export function changesBetween(before: Uint8Array, after: Uint8Array): MapChanges {
  const [from, to] = [new Prints(before), new Prints(after)]
  let [added, removed, changed, left, right] = [0, 0, 0, 0, 0]
  while (left < from.count || right < to.count) {
    const order = right === to.count ? -1 : left === from.count ? 1 : from.id(left) - to.id(right)
    if (order < 0) removed += 1
    else if (order > 0) added += 1
    else if (from.content(left) !== to.content(right)) changed += 1
    if (order <= 0) left += 1
    if (order >= 0) right += 1
  }
  return { added, removed, changed, others: from.others !== to.others }
}

class Prints {
  readonly count: number
  readonly others: string
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.count = Math.max(0, Math.floor((bytes.byteLength - headBytes) / cardBytes))
    this.others = bytes.byteLength < headBytes ? '' : `${this.#view.getUint32(0)} ${this.#view.getUint32(4)}`
  }

  id(position: number): number {
    return this.#view.getUint32(headBytes + position * cardBytes)
  }

  content(position: number): number {
    return this.#view.getUint32(headBytes + position * cardBytes + 4)
  }
}

/** The same text for the same values: migrated records have their keys in another order than new ones. */
function canonicalText(record: JourneyRecord): string {
  const fields = record as unknown as Record<string, unknown>
  let text = ''
  for (const key of Object.keys(fields).sort()) text += `${key}:${JSON.stringify(fields[key])},`
  return text
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let position = 0; position < text.length; position += 1) hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193)
  // The low bits of short texts are alike: mixed once more.
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}
