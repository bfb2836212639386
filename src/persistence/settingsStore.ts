import type { Result } from '#core/result.ts'
import type { Connection } from './connection.ts'
import type { LibraryFailure } from './failure.ts'

/** Settings as JSON text by key. */
export interface SettingsStore {
  readonly get: (key: string) => Result<string | null, LibraryFailure>
  /** Null forgets the setting. */
  readonly set: (key: string, value: string | null) => Result<void, LibraryFailure>
}

/** The settings of a library. */
export function settingsStore({ sqlite, read, write }: Connection): SettingsStore {
  const one = sqlite.prepare<[string], string>('SELECT value FROM settings WHERE key = ?').pluck()
  const put = sqlite.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)')
  const drop = sqlite.prepare('DELETE FROM settings WHERE key = ?')
  return {
    get: (key) => read(() => one.get(key) ?? null),
    set: (key, value) => write(() => void (value === null ? drop.run(key) : put.run(key, value)))
  }
}
