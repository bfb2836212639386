import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrations } from '#persistence/migrations.ts';
import { opened, temporaryPath } from './temporaryLibrary.ts';
it('has the schema that was committed; a change needs a new migration and this snapshot with it (vitest -u)', async () => {
    const path = temporaryPath();
    await opened(path).close();
    const sqlite = new Sqlite(path, { readonly: true });
    const schema = sqlite
        .prepare("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' ORDER BY type DESC, name")
        .pluck()
        .all();
    const marks = ['application_id', 'user_version'].map((name) => `-- ${name} ${String(sqlite.pragma(name, { simple: true }))}`);
    sqlite.close();
    await expect([...marks, ...schema, ''].join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'schema.snapshot.sql'));
});
it('numbers its migrations without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});
it('sets what durability rests on', () => {
    const path = temporaryPath();
    opened(path);
    const sqlite = new Sqlite(path, { readonly: true });
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    sqlite.close();
});
