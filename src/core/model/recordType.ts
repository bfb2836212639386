import type { z } from 'zod/mini'
import type { Id } from './id.ts'

/** One numbered step from version `to - 1` of a record type to version `to`. Pure; must never throw on a valid older record. */
export interface RecordMigration {
  readonly to: number
  readonly name: string
  readonly up: (record: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/**
 * All that is known of one record type: its name, its present version, its schema, the migrations that lead there, the
 * other records it points at, and under which keys the document lists it.
 */
export interface RecordType<Type extends string, R> {
  readonly type: Type
  readonly version: number
  readonly schema: z.ZodMiniType<R>
  readonly migrations: readonly RecordMigration[]
  /** Fields that hold ids of other records. */
  readonly references: readonly RecordReference[]
  /** Keys of the document's sorted lists in which this record stands (see `listKeys.ts`). */
  readonly listKeys: (record: R) => readonly string[]
}

/**
 * A field of a record that holds the id of a record of one of the types `targets`, and what happens when that one is removed.
 * `cascade`: this record goes too; `clear`: the field becomes null; `drop`: the field is a list of ids, and the id leaves it.
 */
export interface RecordReference {
  readonly field: string
  readonly targets: readonly string[]
  readonly onRemove: 'cascade' | 'clear' | 'drop'
}

/** The ids that a field of a record holds: one, none where it is null, or those of a list. */
export function idsInField(record: object, { field }: RecordReference): readonly Id[] {
  const value = (record as Readonly<Record<string, unknown>>)[field]
  if (Array.isArray(value)) return value as readonly Id[]
  return value === null || value === undefined ? [] : [value as Id]
}

/** Checks at load that the migrations of a type run 2, 3, … version without a gap. */
export function defineRecordType<Type extends string, R>(definition: RecordType<Type, R>): RecordType<Type, R> {
  definition.migrations.forEach((migration, position) => {
    if (migration.to !== position + 2) throw new Error(`Migrations of ${definition.type} have a gap before version ${migration.to}`)
  })
  if (definition.version !== definition.migrations.length + 1)
    throw new Error(`${definition.type} lacks the migration to version ${definition.version}`)
  return definition
}
