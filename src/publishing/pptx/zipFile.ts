import { zipSync, type Zippable } from 'fflate'

/** A file of an archive. */
export interface ZipPart {
  readonly name: string
  readonly data: Uint8Array
  /** Packed already, as pictures are: it is stored as it is. */
  readonly isPacked?: boolean
}

/** Days and times of archives begin in 1980; what is written has no time of its own, so that the same map makes the same file. */
const moment = new Date(1980, 0, 1)

/** A ZIP archive of files in the order given. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const files: Zippable = {}
  for (const { name, data, isPacked } of parts) files[name] = [data, { level: isPacked ? 0 : 6, mtime: moment }]
  return Buffer.from(zipSync(files))
}
