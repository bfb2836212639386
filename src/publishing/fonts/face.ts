import { readFileSync } from 'node:fs'

/** A face that draws text: a file, and which of its faces. */
export interface Face {
  /** Name that no other face of a drawing has. */
  readonly key: string
  readonly path: string
  /** Place in a collection (.ttc), from 0. */
  readonly index: number
  /** Name of the face in a collection, by which libraries choose it; null where the file holds this face alone. */
  readonly nameInCollection: string | null
  /** Whether it is the typeface of the maps and not a stand-in for characters that this one lacks. */
  readonly isTypeface: boolean
}

const kept = new Map<string, Buffer>()
const mostKept = 12

/** The file of a face. Kept for the next one who asks. */
export function faceBytes({ path }: Pick<Face, 'path'>): Buffer {
  const known = kept.get(path)
  if (known) return known
  const bytes = readFileSync(path)
  if (kept.size >= mostKept) kept.clear()
  kept.set(path, bytes)
  return bytes
}
