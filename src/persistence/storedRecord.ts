import { isRecordTypeName, recordTypeNames, recordTypes, type JourneyRecord } from '#core/model/records.ts'

/** A row of `records` as far as it concerns the record itself. */
export interface RecordRow {
  readonly id: string
  readonly type: string
  readonly version: number
  readonly json: string
}

/** A row read: the record in its present version, or why there is none. */
export type StoredRecord = { readonly kind: 'record'; readonly record: JourneyRecord } | { readonly kind: 'newer' | 'unreadable' }

/**
 * Stands for the versions of all record types together. It grows with every one of them, so diffs in the journal that carry
 * another number were written in other versions and cannot be applied.
 */
export const recordFormat = recordTypeNames.reduce((sum, name) => sum + recordTypes[name].version, 0)

/** Reads a row and brings the record to its type's present version. Its values are checked where documents are opened. */
export function readRecordRow(row: RecordRow): StoredRecord {
  try {
    return readStoredFields(row, () => JSON.parse(row.json) as Record<string, unknown>)
  } catch {
    return { kind: 'unreadable' }
  }
}

/** The same for a record that comes with others in one text; `read` gives its fields and may throw. */
export function readStoredFields(row: Omit<RecordRow, 'json'>, read: () => Record<string, unknown>): StoredRecord {
  if (!isRecordTypeName(row.type) || row.version > recordTypes[row.type].version) return { kind: 'newer' }
  let fields = read()
  if (fields['id'] !== row.id || fields['type'] !== row.type) return { kind: 'unreadable' }
  for (const migration of recordTypes[row.type].migrations.slice(row.version - 1)) fields = migration.up(fields)
  return { kind: 'record', record: fields as unknown as JourneyRecord }
}
