import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { messages } from '#contract/messages/messages.ts'
import type { ContractError } from '#contract/error.ts'
import { defaultLibraryPath } from '#services/hosting/libraryPath.ts'
import { productVersion } from '#services/hosting/productVersion.ts'
import { workerUrls } from '#services/hosting/workerUrls.ts'
import { openServices, type Services } from '#services/openServices.ts'
import { exitCodes, type Terminal } from './terminal.ts'

/** Where the library lies. */
export function libraryPathOf(given: string | undefined): string {
  return given ?? defaultLibraryPath({ platform: process.platform, env: process.env, home: homedir() })
}

/** Opens the library, runs `use` over the services, closes it again. `mayMake`: whether a library that is not there is made. */
export async function withLibrary(
  { library, mayMake }: { library: string | undefined; mayMake: boolean },
  terminal: Terminal,
  use: (services: Services) => Promise<number>
): Promise<number> {
  const libraryPath = libraryPathOf(library)
  if (!mayMake && !existsSync(libraryPath)) {
    terminal.complain(libraryPath, 'libraryMissing')
    return exitCodes.refused
  }
  const opened = await openServices({
    libraryPath,
    host: {
      kind: 'web',
      version: productVersion,
      platform: process.platform,
      locale: terminal.language,
      files: null,
      openExternal: async () => false,
      openWindow: null,
      reveal: null
    },
    workers: workerUrls(import.meta.url)
  })
  if (!opened.ok) {
    terminal.complain(libraryPath, 'libraryFailed', { reason: opened.error.code, advice: terminal.words.libraryAdvice })
    return exitCodes.refused
  }
  try {
    return await use(opened.value)
  } finally {
    await opened.value.close()
  }
}

/** Says why an operation failed. */
export function complainOf(subject: string, error: ContractError, terminal: Terminal): number {
  terminal.refuse(subject, error.code, messages[terminal.language].error[error.code])
  return exitCodes.failed
}
