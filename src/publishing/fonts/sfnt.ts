import { closeSync, openSync, readSync } from 'node:fs'

/** Reads a piece of a font file; shorter where the file ends. */
export type ReadPiece = (offset: number, length: number) => Buffer

/** One face of a font file: where its tables lie. A collection has several. */
export interface SfntFace {
  /** Place among the faces of the file, from 0. */
  readonly index: number
  /** Whether the file holds several faces. */
  readonly isInCollection: boolean
  /** First four bytes of the face: `OTTO` for outlines in CFF. */
  readonly signature: string
  readonly has: (tag: string) => boolean
  /** A table as it lies in the file; empty where the face has none. */
  readonly table: (tag: string) => Buffer
}

/** The faces of a TrueType or OpenType file or collection; none where it is something else or broken. */
export function facesOf(read: ReadPiece): SfntFace[] {
  try {
    const head = read(0, 12)
    if (head.toString('latin1', 0, 4) !== 'ttcf') return [faceAt(read, 0, 0, false)].filter(isFont)
    const count = Math.min(head.readUInt32BE(8), mostFaces)
    const offsets = read(12, count * 4)
    return Array.from({ length: count }, (_, index) => faceAt(read, offsets.readUInt32BE(index * 4), index, true)).filter(isFont)
  } catch (error) {
    // Reading beyond the end of a broken file: one font the fewer.
    if (error instanceof RangeError) return []
    throw error
  }
}

/** The faces of a font in memory. */
export function facesIn(bytes: Buffer): SfntFace[] {
  return facesOf((offset, length) => bytes.subarray(offset, offset + length))
}

/** Looks into a font file without reading all of it: `use` gets its faces and must be done with them when it returns. */
export function lookInto<T>(path: string, use: (faces: readonly SfntFace[]) => T): T {
  const file = openSync(path, 'r')
  try {
    const faces = facesOf((offset, length) => {
      const piece = Buffer.alloc(length)
      return piece.subarray(0, readSync(file, piece, 0, length, offset))
    })
    return use(faces)
  } finally {
    closeSync(file)
  }
}

const mostFaces = 64
const largestTable = 64 * 1024 * 1024
const signatures: readonly string[] = ['\u0000\u0001\u0000\u0000', 'OTTO', 'true']

function isFont(face: SfntFace): boolean {
  return signatures.includes(face.signature)
}

function faceAt(read: ReadPiece, offset: number, index: number, isInCollection: boolean): SfntFace {
  const head = read(offset, 12)
  const count = head.readUInt16BE(4)
  const directory = read(offset + 12, count * 16)
  const tables = new Map<string, { offset: number; length: number }>()
  for (let at = 0; at + 16 <= directory.length; at += 16) {
    const length = directory.readUInt32BE(at + 12)
    if (length <= largestTable) tables.set(directory.toString('latin1', at, at + 4), { offset: directory.readUInt32BE(at + 8), length })
  }
  return {
    index,
    isInCollection,
    signature: head.toString('latin1', 0, 4),
    has: (tag) => tables.has(tag),
    table: (tag) => {
      const found = tables.get(tag)
      return found ? read(found.offset, found.length) : Buffer.alloc(0)
    }
  }
}
