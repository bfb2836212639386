import { basename } from 'node:path'
import type { ContractError } from '#contract/error.ts'

/** What an error of the file system means for a file that a person named, or null for a bug. What lay there before is whole in every case. */
export function fileFailure(error: unknown, path: string): ContractError | null {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (!/^E[A-Z0-9]+$/.test(code)) return null
  const message = `${basename(path)}: ${code}`
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'fileNoRoom', message }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'fileNotAllowed', message }
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'fileGone', message }
    default:
      return { code: 'fileFailed', message }
  }
}
