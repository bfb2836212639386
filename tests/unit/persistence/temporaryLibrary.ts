import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Result } from '#core/result.ts'
import { openLibrary, type Library, type LibraryOptions } from '#persistence/openLibrary.ts'

const folders: string[] = []
const libraries: Library[] = []

afterEach(async () => {
  for (const library of libraries.splice(0)) await library.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-'))
  folders.push(folder)
  return folder
}

/** A path for a library in a folder of its own. */
export function temporaryPath(): string {
  return join(temporaryFolder(), 'library.db')
}

/** Opens a library that is closed when the test ends. */
export function opened(path: string, options: Partial<LibraryOptions> = {}): Library {
  const library = valueOf(openLibrary({ path, now: Date.now, ...options }))
  libraries.push(library)
  return library
}

/** The value of a result that must have one. */
export function valueOf<Value>(result: Result<Value, { code: string; message?: string }>): Value {
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${result.error.message ?? ''}`)
  return result.value
}

/** The code of a result that must be a refusal. */
export function codeOf(result: Result<unknown, { code: string }>): string {
  if (result.ok) throw new Error('not refused')
  return result.error.code
}
