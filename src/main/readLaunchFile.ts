import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

const largest = 50 * 1024 * 1024

/** A file that the desktop asked to be opened, as the page takes it; undefined where it cannot be read. */
export async function readLaunchFile(path: string): Promise<{ readonly name: string; readonly data: string } | undefined> {
  try {
    const { size } = await stat(path)
    if (size > largest) return undefined
    return { name: basename(path), data: (await readFile(path)).toString('base64') }
  } catch {
    return undefined
  }
}
