import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive. */
export interface ZipPart {
  readonly name: string
  readonly data: Uint8Array
  /** Packed already, as pictures are: it is stored as it is. */
  readonly isPacked?: boolean
}

/** Days and times of archives begin in 1980; what is written has no time of its own, so that the same map makes the same file. */
const day = (1 << 5) | 1

/** A ZIP archive (PKWARE APPNOTE 6.3.3) of files in the order given. Names are UTF-8. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, isPacked } of parts) {
    const packed = isPacked ? Buffer.from(data) : deflateRawSync(data, { level: 6 })
    const title = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(isPacked ? 0 : 8, 4)
    common.writeUInt16LE(0, 6)
    common.writeUInt16LE(day, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(title.length, 22)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    common.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, title)
    const head = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, title])
    pieces.push(head, packed)
    offset += head.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, listed, end])
}
