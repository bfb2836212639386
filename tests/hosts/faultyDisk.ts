// Disks that fail: a real one that is full where this may mount one, else a limit on the size of files; folders that nobody may write to.
import { spawnSync } from 'node:child_process'
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own, and what takes it away again. */
export interface FaultyFolder {
  readonly folder: string
  readonly remove: () => void
}

/** A disk of 256 kB, or null where this process may not mount one; `lock` makes it one that can only be read. */
export function smallDisk(): (FaultyFolder & { readonly lock: () => void }) | null {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-disk-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).status === 0
  const remove = () => {
    if (isMounted) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  }
  const lock = () => void spawnSync('mount', ['-o', 'remount,ro', folder])
  if (isMounted) return { folder, remove, lock }
  remove()
  return null
}

/** Writes into a folder until its disk takes no more. */
export function fill(folder: string): void {
  const file = openSync(join(folder, 'filler'), 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(4096))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}

/** Someone who is not the owner of what the tests make; null where this process cannot be anyone else, and is held by permissions itself. */
export const nobody: number | null = process.getuid?.() === 0 ? 65_534 : null

/** A folder that anyone may read and nobody but its owner write to; by `lock` not even the owner, where that is not root. */
export function sharedFolder(): FaultyFolder & { readonly lock: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-locked-'))
  chmodSync(folder, 0o755)
  const locked = join(folder, 'locked')
  mkdirSync(locked)
  return {
    folder: locked,
    lock: () => chmodSync(locked, 0o555),
    remove: () => {
      chmodSync(locked, 0o755)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
