import { renameSync, rmSync, copyFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { connect } from '#persistence/connection.ts';
import { onTestFinished } from 'vitest';
import { codeOf, temporaryPath, valueOf } from './temporaryLibrary.ts';
function connected(path) {
    const connection = connect(path);
    onTestFinished(() => connection.close());
    connection.sqlite.exec('CREATE TABLE IF NOT EXISTS words (word TEXT)');
    return connection;
}
const add = (connection, word) => connection.write(() => void connection.sqlite.prepare('INSERT INTO words VALUES (?)').run(word));
it('opens with the pragmas that safety rests on', () => {
    const { sqlite } = connected(temporaryPath());
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'busy_timeout'];
    expect(Object.fromEntries(pragmas.map((name) => [name, sqlite.pragma(name, { simple: true })]))).toEqual({
        journal_mode: 'wal',
        synchronous: 2,
        foreign_keys: 1,
        trusted_schema: 0,
        cell_size_check: 1,
        busy_timeout: 5000
    });
});
it('acknowledges nothing once the file was moved away', () => {
    const path = temporaryPath();
    const connection = connected(path);
    renameSync(path, `${path}.moved`);
    expect(codeOf(add(connection, 'lost?'))).toBe('libraryMoved');
});
it('acknowledges nothing once the file was deleted', () => {
    const path = temporaryPath();
    const connection = connected(path);
    rmSync(path);
    expect(codeOf(add(connection, 'lost?'))).toBe('libraryMoved');
});
it('acknowledges nothing once another file lies at the path', () => {
    const path = temporaryPath();
    const connection = connected(path);
    copyFileSync(path, `${path}.copy`);
    renameSync(`${path}.copy`, path);
    expect(codeOf(add(connection, 'lost?'))).toBe('libraryMoved');
});
it('acknowledges nothing when the file goes while the transaction runs', () => {
    const path = temporaryPath();
    const connection = connected(path);
    const result = connection.write(() => {
        connection.sqlite.prepare('INSERT INTO words VALUES (?)').run('lost?');
        renameSync(path, `${path}.moved`);
    });
    expect(codeOf(result)).toBe('libraryMoved');
});
it('says that the disk is full, keeps what was there, and goes on once there is room', () => {
    const connection = connected(temporaryPath());
    valueOf(add(connection, 'before'));
    connection.sqlite.pragma(`max_page_count = ${Number(connection.sqlite.pragma('page_count', { simple: true }))}`);
    expect(codeOf(add(connection, 'x'.repeat(20_000)))).toBe('diskFull');
    expect(connection.sqlite.inTransaction).toBe(false);
    connection.sqlite.pragma('max_page_count = 1000000');
    valueOf(add(connection, 'after'));
    expect(connection.sqlite.prepare('SELECT word FROM words').pluck().all()).toEqual(['before', 'after']);
});
it('says that the disk cannot be written to', () => {
    const connection = connected(temporaryPath());
    connection.sqlite.pragma('query_only = ON');
    expect(codeOf(add(connection, 'x'))).toBe('readOnlyDisk');
});
it('waits for another connection that writes', () => {
    const path = temporaryPath();
    const connection = connected(path);
    const other = new Sqlite(path);
    other.exec('BEGIN IMMEDIATE');
    connection.sqlite.pragma('busy_timeout = 5');
    expect(codeOf(add(connection, 'x'))).toBe('internal');
    other.exec('COMMIT');
    other.close();
    valueOf(add(connection, 'x'));
});
it('lets bugs through', () => {
    const connection = connected(temporaryPath());
    expect(() => connection.write(() => {
        throw new TypeError('a bug');
    })).toThrow('a bug');
});
