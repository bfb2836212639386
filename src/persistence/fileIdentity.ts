import { statSync } from 'node:fs'

/** Which file lies at a path: SQLite keeps writing to the file it opened, even after that was moved or replaced. */
export interface FileIdentity {
  readonly device: bigint
  readonly inode: bigint
}

/** The identity of the file at a path, or null where there is none. */
export function fileIdentity(path: string): FileIdentity | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat ? { device: stat.dev, inode: stat.ino } : null
}

/** Whether the file at a path is still the one with this identity. */
export function isSameFile(path: string, identity: FileIdentity): boolean {
  const present = fileIdentity(path)
  return present !== null && present.inode === identity.inode && present.device === identity.device
}
