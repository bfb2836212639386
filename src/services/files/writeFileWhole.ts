import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that whoever reads it, also after a power cut, sees the whole old one or the whole new one: temporary file in the same
 * folder, fsync, rename, fsync of the folder. Rejects with the system's error and leaves nothing behind then.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path)
  const part = join(folder, `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(part, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for this, and needs it not.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
