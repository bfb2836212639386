// Our own scheme: the page is served from the list of its files, with its policy, and has an origin of its own.
import { protocol, session } from 'electron'
import type { FindPageFile } from '#services/hosting/pageFiles.ts'
import { appScheme } from './addresses.ts'
import { pageResponse } from './pageResponse.ts'

/** Has to run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

export function servePage(findFile: FindPageFile): void {
  session.defaultSession.protocol.handle(appScheme, (request) => pageResponse(request.method, request.url, findFile))
}
