import type { z } from 'zod/mini'
import { err, ok, type Result } from '../../result.ts'
import { cleanText } from '../../text/clean.ts'
import { recordTypes, type JourneyRecord, type RecordTypeName } from '../records.ts'
import { defaultFields } from './defaults.ts'
import type { RepairCode } from './repair.ts'

/** A change to a field, or to several of them (`missingField`: their names, separated by commas). */
export type FieldRepair = readonly [Extract<RepairCode, 'missingField' | 'badField' | 'tooLong'>, string]

/** A record of its type with what was mended in it. */
export interface ParsedRecord {
  readonly record: JourneyRecord
  readonly repairs: readonly FieldRepair[]
}

/**
 * A clean raw record (id and type known to be good) as a record of its type: migrated from `version`, each field that its schema refuses
 * cut, brought into range or given its default. Refused, with the field, where that one is beyond help: the id of another record, or
 * anything that a migration cannot take. The order key may be the empty text: it is made together with the siblings'.
 */
export function parseRecord(
  type: RecordTypeName,
  raw: Readonly<Record<string, unknown>>,
  version: number
): Result<ParsedRecord, string | null> {
  const migrated = migrate(type, raw, version)
  if (!migrated) return err(null)
  const { schema } = recordTypes[type]
  const repairs: FieldRepair[] = []
  const record = withDefaults(type, migrated, repairs)
  const first = schema.safeParse(forSchema(record))
  if (first.success) return ok({ record: record as unknown as JourneyRecord, repairs })
  for (const issue of first.error.issues) mendField(type, record, issue, repairs)
  const second = schema.safeParse(forSchema(record))
  if (!second.success) return err(String(second.error.issues[0]?.path[0] ?? ''))
  return ok({ record: record as unknown as JourneyRecord, repairs })
}

function migrate(
  type: RecordTypeName,
  raw: Readonly<Record<string, unknown>>,
  version: number
): Readonly<Record<string, unknown>> | undefined {
  let record = raw
  try {
    for (const migration of recordTypes[type].migrations) if (migration.to > version) record = migration.up(record)
    return record
  } catch {
    // A migration is total over valid older records; what makes it throw was none.
    return undefined
  }
}

function withDefaults(type: RecordTypeName, raw: Readonly<Record<string, unknown>>, repairs: FieldRepair[]): Record<string, unknown> {
  const record: Record<string, unknown> = { ...raw }
  const missing: string[] = []
  for (const [field, fallback] of Object.entries(defaultFields[type])) {
    if (Object.hasOwn(record, field)) continue
    record[field] = fallback
    if (field !== 'order') missing.push(field)
  }
  // Elsewhere the word has no meaning, and here it would be taken for a place among siblings.
  if (!Object.hasOwn(defaultFields[type], 'order') && Object.hasOwn(record, 'order')) {
    delete record.order
    repairs.push(['badField', 'order'])
  }
  if (missing.length > 0) repairs.push(['missingField', missing.join(', ')])
  return record
}

/** An empty order key is filled in later; the schema would refuse it. */
function forSchema(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return record.order === '' ? { ...record, order: 'a0' } : record
}

function mendField(type: RecordTypeName, record: Record<string, unknown>, issue: z.core.$ZodIssue, repairs: FieldRepair[]): void {
  const field = String(issue.path[0] ?? '')
  const fallback = defaultFields[type][field]
  if (fallback === undefined) return
  const value = record[field]
  if (field === 'order') {
    record[field] = ''
  } else if (issue.code === 'too_big' && typeof value === 'string') {
    record[field] = cleanText(value.slice(0, Number(issue.maximum)))
    repairs.push(['tooLong', field])
  } else {
    record[field] = nearest(value, issue, fallback)
    repairs.push(['badField', field])
  }
}

function nearest(value: unknown, issue: z.core.$ZodIssue, fallback: unknown): unknown {
  if (typeof value !== 'number') return fallback
  if (typeof fallback === 'string') return issue.code === 'invalid_type' ? String(value) : fallback
  if (issue.code === 'too_big') return Number(issue.maximum)
  if (issue.code === 'too_small') return Number(issue.minimum)
  // A whole number was wanted.
  return issue.code === 'invalid_type' && typeof fallback === 'number' ? Math.max(fallback, Math.round(value)) : fallback
}
