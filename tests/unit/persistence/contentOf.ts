import Sqlite from 'better-sqlite3'

/** Everything that the tables say of the maps, read past all our code; without revisions, which never go back. */
export function contentOf(path: string) {
  const sqlite = new Sqlite(path, { readonly: true })
  const all = (sql: string) => sqlite.prepare(sql).raw().all()
  const found = {
    journeys: all(
      'SELECT number, id, title, state, review_date, personas, stage_count, step_count, card_count, created_at, updated_at, trashed_at FROM journeys'
    ),
    records: all('SELECT * FROM records ORDER BY row'),
    uses: all('SELECT * FROM attachment_uses'),
    shared: all('SELECT * FROM shared_personas'),
    versions: all('SELECT number, journey, id, kind, name, created_at, prints, records FROM versions'),
    ofVersions: all('SELECT * FROM version_attachments'),
    indexed: all('SELECT rowid FROM search ORDER BY rowid'),
    verdict: sqlite.pragma('integrity_check', { simple: true })
  }
  sqlite.close()
  return found
}
