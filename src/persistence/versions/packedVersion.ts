import { promisify } from 'node:util'
import { deflate, inflateSync } from 'node:zlib'
import { recordVersions } from '#core/model/load.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { attachmentsOf } from '../recordWriter.ts'
import { readStoredFields, recordFormat, type StoredRecord } from '../storedRecord.ts'
import { printsOf } from './prints.ts'

/** The records of a version as they are stored. */
export interface PackedVersion {
  readonly records: Uint8Array
  /** Versions of the record types, as JSON. */
  readonly formats: string
  readonly prints: Uint8Array
  readonly printsFormat: number
  readonly cardCount: number
  /** Hashes of the pictures that it shows. */
  readonly attachments: readonly string[]
}

/** Records read back; `newer` and `unreadable` count those that this version of the product cannot read. */
export interface UnpackedVersion {
  readonly records: JourneyRecord[]
  readonly newer: number
  readonly unreadable: number
}

/** More than this is no version of a map: a damaged or forged one must not fill the memory. Bytes. */
const largest = 512 * 1024 * 1024
const compress = promisify(deflate)

/** Packs the records of a map. Compressing, which is most of the work, is done on another thread. */
export async function packVersion(records: readonly JourneyRecord[]): Promise<PackedVersion> {
  const facts = {
    formats: JSON.stringify(recordVersions()),
    prints: printsOf(records),
    printsFormat: recordFormat,
    cardCount: records.reduce((count, { type }) => count + (type === 'card' ? 1 : 0), 0),
    attachments: [...new Set(records.flatMap(attachmentsOf))]
  }
  return { ...facts, records: await compress(JSON.stringify(records)) }
}

/** The records of a stored version, migrated to the present. Null where its bytes are damaged. */
export function unpackVersion({ records, formats }: Pick<PackedVersion, 'records' | 'formats'>): UnpackedVersion | null {
  const raw = parsed(records)
  const versions = parsedJson(formats)
  if (!Array.isArray(raw) || typeof versions !== 'object' || versions === null) return null
  const stored = raw.map((value: unknown) => readOne(value, versions as Readonly<Record<string, unknown>>))
  return {
    records: stored.flatMap((entry) => (entry.kind === 'record' ? [entry.record] : [])),
    newer: stored.filter(({ kind }) => kind === 'newer').length,
    unreadable: stored.filter(({ kind }) => kind === 'unreadable').length
  }
}

function readOne(value: unknown, versions: Readonly<Record<string, unknown>>): StoredRecord {
  const fields = (value ?? {}) as Record<string, unknown>
  const { id, type } = fields
  if (typeof id !== 'string' || typeof type !== 'string') return { kind: 'unreadable' }
  const version = Object.hasOwn(versions, type) ? Number(versions[type]) : Infinity
  return readStoredFields({ id, type, version }, () => fields)
}

function parsed(records: Uint8Array): unknown {
  try {
    return JSON.parse(inflateSync(records, { maxOutputLength: largest }).toString('utf8'))
  } catch {
    return null
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
