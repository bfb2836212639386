import { recordTypeNames, recordTypes, type JourneyRecord, type RecordTypeName } from '../../model/records.ts'

/**
 * A record with the fields that this version knows and no others: where something is to stay at home, nobody can say what stands in a field
 * of a version to come.
 */
export function knownFieldsOnly(record: JourneyRecord): JourneyRecord {
  const known = knownFields.get(record.type)
  const isKnown = (field: string) => known?.has(field) ?? true
  if (Object.keys(record).every(isKnown)) return record
  return Object.fromEntries(Object.entries(record).filter(([field]) => isKnown(field))) as unknown as JourneyRecord
}

// Every type's schema is an object with its fields in `shape`; the general type of a schema does not say so.
const knownFields: ReadonlyMap<RecordTypeName, ReadonlySet<string>> = new Map(
  recordTypeNames.map((type) => {
    const { shape } = recordTypes[type].schema as unknown as { readonly shape: Readonly<Record<string, unknown>> }
    return [type, new Set(Object.keys(shape))]
  })
)
