import type Sqlite from 'better-sqlite3'

/** One numbered step of the library's schema. Steps are only ever added; one that has shipped is never changed. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/** Marks a file as a library of this product: “OINm”. */
export const applicationId = 0x4f494e6d

/**
 * Rows of `records` are numbered `journey number × rowsPerJourney + n`: the rows of a journey lie together, and a search hit tells
 * its journey by its row alone. 16 million records may ever be made in one journey, in 500 million journeys.
 */
export const rowsPerJourney = 2 ** 24

/** All steps of the schema in order. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'first shipped',
    sql: `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE journeys (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  review_date TEXT,
  personas TEXT NOT NULL,
  stage_count INTEGER NOT NULL,
  step_count INTEGER NOT NULL,
  card_count INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  trashed_at INTEGER
) STRICT;
CREATE TABLE records (
  row INTEGER PRIMARY KEY,
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (journey, id)
) STRICT;
CREATE INDEX frame_records ON records (journey, type) WHERE type IN ('map', 'persona', 'stage', 'step', 'lane');
CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  format INTEGER NOT NULL,
  origin TEXT NOT NULL,
  at INTEGER NOT NULL,
  diff TEXT NOT NULL,
  UNIQUE (journey, revision)
) STRICT;
CREATE TABLE thumbnails (
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  revision INTEGER NOT NULL,
  svg TEXT NOT NULL,
  PRIMARY KEY (journey, theme)
) STRICT, WITHOUT ROWID;
CREATE TABLE attachments (
  hash TEXT PRIMARY KEY,
  mime TEXT NOT NULL,
  unused_since INTEGER,
  data BLOB NOT NULL
) STRICT;
CREATE TABLE attachment_uses (
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  record_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (journey, record_id, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_uses_by_hash ON attachment_uses (hash);
CREATE VIRTUAL TABLE search USING fts5 (folded, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
`
  },
  {
    version: 2,
    name: 'versions of a map',
    // `formats`: versions of the record types in `records`, which is deflated JSON. `prints` tell quickly what differs between two
    // versions; `prints_format` is the `recordFormat` that they were made in.
    sql: `
CREATE TABLE versions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT,
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  card_count INTEGER NOT NULL,
  formats TEXT NOT NULL,
  prints_format INTEGER NOT NULL,
  prints BLOB NOT NULL,
  records BLOB NOT NULL
) STRICT;
CREATE INDEX versions_of_journey ON versions (journey);
CREATE TABLE version_attachments (
  version INTEGER NOT NULL REFERENCES versions (number) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  PRIMARY KEY (version, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_attachments_by_hash ON version_attachments (hash);
CREATE TABLE version_thumbnails (
  version INTEGER NOT NULL REFERENCES versions (number) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  svg TEXT NOT NULL,
  PRIMARY KEY (version, theme)
) STRICT, WITHOUT ROWID;
`
  },
  {
    version: 3,
    name: 'personas shared by many maps',
    // Which personas are one and the same: where the fields of one are written, those of the others are.
    sql: `
CREATE TABLE shared_personas (
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  record_id TEXT NOT NULL,
  shared_id TEXT NOT NULL,
  PRIMARY KEY (journey, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_personas_by_shared_id ON shared_personas (shared_id);
`
  }
]

/** The version of the schema after all steps. */
export const schemaVersion = migrations.length

/** The schema version of a file; 0: an empty one. */
export function versionOf(sqlite: Sqlite.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }))
}

/** Runs the steps that a file lacks, all in one transaction: a fault leaves exactly the old schema. */
export function migrate(sqlite: Sqlite.Database, steps: readonly Migration[] = migrations): void {
  const run = sqlite.transaction(() => {
    for (const step of steps.slice(versionOf(sqlite))) sqlite.exec(step.sql)
    sqlite.pragma(`application_id = ${applicationId}`)
    sqlite.pragma(`user_version = ${steps.length}`)
  })
  run.immediate()
}
