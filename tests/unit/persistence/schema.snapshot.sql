-- application_id 1330204269
-- user_version 3
CREATE TABLE attachment_uses (
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  record_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (journey, record_id, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE attachments (
  hash TEXT PRIMARY KEY,
  mime TEXT NOT NULL,
  unused_since INTEGER,
  data BLOB NOT NULL
) STRICT;
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
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE records (
  row INTEGER PRIMARY KEY,
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (journey, id)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (folded, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE shared_personas (
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  record_id TEXT NOT NULL,
  shared_id TEXT NOT NULL,
  PRIMARY KEY (journey, record_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE thumbnails (
  journey INTEGER NOT NULL REFERENCES journeys (number) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  revision INTEGER NOT NULL,
  svg TEXT NOT NULL,
  PRIMARY KEY (journey, theme)
) STRICT, WITHOUT ROWID;
CREATE TABLE version_attachments (
  version INTEGER NOT NULL REFERENCES versions (number) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  PRIMARY KEY (version, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE version_thumbnails (
  version INTEGER NOT NULL REFERENCES versions (number) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  svg TEXT NOT NULL,
  PRIMARY KEY (version, theme)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX attachment_uses_by_hash ON attachment_uses (hash);
CREATE INDEX frame_records ON records (journey, type) WHERE type IN ('map', 'persona', 'stage', 'step', 'lane');
CREATE INDEX shared_personas_by_shared_id ON shared_personas (shared_id);
CREATE INDEX version_attachments_by_hash ON version_attachments (hash);
CREATE INDEX versions_of_journey ON versions (journey);
