import { crc32, inflateRawSync } from 'node:zlib'
import { err, ok, type Result } from '#core/result.ts'

/** Why an archive cannot be read. `tooLarge`: it would grow beyond `mostInflated`, as archives do that mean no good. */
export type ZipFault = 'damaged' | 'locked' | 'tooLarge'

/** The files of an archive by their names, unpacked one at a time when they are asked for. */
export interface ZipEntries {
  readonly names: readonly string[]
  /** The content of a file, or null where there is none of that name. */
  readonly read: (name: string) => Result<Uint8Array | null, ZipFault>
}

/** Bytes that all files of one archive may have unpacked: what a header says of it is not believed. */
export const mostInflated = 128 * 1024 * 1024
const mostEntries = 10_000

interface Entry {
  readonly offset: number
  readonly compressed: number
  readonly method: number
  readonly isLocked: boolean
  readonly checksum: number
}

/** Opens a ZIP archive, the envelope of workbooks. Never throws; reads no more than it is asked for, and nothing outside the given bytes. */
export function zipEntries(bytes: Uint8Array, limit = mostInflated): Result<ZipEntries, ZipFault> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(view)
  if (!entries) return err('damaged')
  let left = limit
  return ok({
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return ok(null)
      if (entry.isLocked) return err('locked')
      const data = dataOf(view, entry)
      if (!data || (entry.method !== 0 && entry.method !== 8)) return err('damaged')
      if (left <= 0) return err('tooLarge')
      try {
        const content = entry.method === 0 ? data : inflateRawSync(data, { maxOutputLength: left })
        if (content.byteLength > left) return err('tooLarge')
        left -= content.byteLength
        return crc32(content) === entry.checksum ? ok(content) : err('damaged')
      } catch (error) {
        return err((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged')
      }
    }
  })
}

/** The central directory at the end of the archive; null where there is none, or one that points outside. */
function directoryOf(view: Buffer): Map<string, Entry> | null {
  const end = view.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > view.length) return null
  const count = view.readUInt16LE(end + 10)
  let at = view.readUInt32LE(end + 16)
  const entries = new Map<string, Entry>()
  for (let index = 0; index < Math.min(count, mostEntries); index += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== 0x02014b50) return null
    const nameLength = view.readUInt16LE(at + 28)
    const name = view.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    entries.set(name, {
      isLocked: (view.readUInt16LE(at + 8) & 1) === 1,
      method: view.readUInt16LE(at + 10),
      checksum: view.readUInt32LE(at + 16),
      compressed: view.readUInt32LE(at + 20),
      offset: view.readUInt32LE(at + 42)
    })
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return entries
}

function dataOf(view: Buffer, { offset, compressed }: Entry): Buffer | null {
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== 0x04034b50) return null
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28)
  return start + compressed > view.length ? null : view.subarray(start, start + compressed)
}
