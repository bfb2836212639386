import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openLibrary } from '#persistence/openLibrary.ts';
const folders = [];
const libraries = [];
afterEach(async () => {
    for (const library of libraries.splice(0))
        await library.close();
    for (const folder of folders.splice(0))
        rmSync(folder, { recursive: true, force: true });
});
/** A folder that goes when the test ends. */
export function temporaryFolder() {
    const folder = mkdtempSync(join(tmpdir(), 'outside-in-'));
    folders.push(folder);
    return folder;
}
/** A path for a library in a folder of its own. */
export function temporaryPath() {
    return join(temporaryFolder(), 'library.db');
}
/** Opens a library that is closed when the test ends. */
export function opened(path, options = {}) {
    const library = valueOf(openLibrary({ path, now: Date.now, ...options }));
    libraries.push(library);
    return library;
}
/** The value of a result that must have one. */
export function valueOf(result) {
    if (!result.ok)
        throw new Error(`refused: ${result.error.code} ${result.error.message ?? ''}`);
    return result.value;
}
/** The code of a result that must be a refusal. */
export function codeOf(result) {
    if (result.ok)
        throw new Error('not refused');
    return result.error.code;
}
