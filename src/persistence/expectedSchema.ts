import Sqlite from 'better-sqlite3'
import type { Migration } from './migrations.ts'

interface SchemaRow {
  readonly type: string
  readonly name: string
  readonly sql: string | null
}

/** Every table, index, trigger and view of a database, without what SQLite makes for itself. */
const schemaOf = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"

/**
 * How the schema of an open file differs from the one that our migrations up to its version make; undefined where it does not. A byte
 * that flips inside the schema renames a column without breaking any check of SQLite's, and a trigger that somebody put there would run
 * with our next write. So it is with a file whose version is understated: it has what a later step is about to make.
 */
export function schemaDifference(sqlite: Sqlite.Database, all: readonly Migration[], version: number): string | undefined {
  const present = new Map(rowsOf(sqlite).map((row) => [`${row.type} ${row.name}`, row.sql]))
  const expected = expectedRows(all.slice(0, version))
  for (const { type, name, sql } of expected) {
    if (present.get(`${type} ${name}`) !== sql) return `${type} ${name} is not what it was`
  }
  const known = new Set(expected.map(({ type, name }) => `${type} ${name}`))
  const early = madeBy(all.slice(version)).find((name) => !known.has(name) && present.has(name))
  if (early !== undefined) return `${early} is there before its time`
  const surplus = [...present.keys()].find((key) => !known.has(key) && /^(trigger|view) /.test(key))
  return surplus === undefined ? undefined : `${surplus} is none of ours`
}

const expectations = new WeakMap<Migration, readonly SchemaRow[]>()

function expectedRows(steps: readonly Migration[]): readonly SchemaRow[] {
  const last = steps.at(-1)
  if (!last) return []
  const known = expectations.get(last)
  if (known) return known
  const sqlite = new Sqlite(':memory:')
  try {
    for (const step of steps) sqlite.exec(step.sql)
    const rows = rowsOf(sqlite)
    expectations.set(last, rows)
    return rows
  } finally {
    sqlite.close()
  }
}

/** What steps make anew, as `type name`. Read off their text: one that fails must fail when its turn has come. */
function madeBy(steps: readonly Migration[]): string[] {
  const made = steps.flatMap(({ sql }) => [...sql.matchAll(/CREATE (?:VIRTUAL |UNIQUE )?(TABLE|INDEX) (\w+)/g)])
  return made.map(([, type = '', name = '']) => `${type.toLowerCase()} ${name}`)
}

function rowsOf(sqlite: Sqlite.Database): SchemaRow[] {
  return sqlite.prepare<[], SchemaRow>(schemaOf).all()
}
