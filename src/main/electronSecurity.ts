// What no page may do, whatever runs in it. Every rule is one line; the decisions about addresses are in addresses.ts.
import { app, session, type WebPreferences } from 'electron'
import { isAllowedPermission, isAllowedRequest, type Own } from './addresses.ts'

/** The only preferences with which a page of ours is shown. */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    devTools: !app.isPackaged,
    // The dictionaries would be fetched from the net.
    spellcheck: false
  }
}

/** Closes the ways out of the page: for every page that is ever made, also ones that we did not make. */
export function guardPages(isOwn: Own): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => refuseOthers(event, isOwn))
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault()
    })
    contents.on('will-redirect', (event) => refuseOthers(event, isOwn))
  })
}

/** Has to run once the app is ready, before the first page. */
export function guardSession(isOwn: Own): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl, isMainFrame }) =>
    callback(isAllowedPermission(permission, { url: requestingUrl, isMainFrame }, isOwn))
  )
  defaultSession.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) =>
    isAllowedPermission(permission, { url: origin, isMainFrame }, isOwn)
  )
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !isAllowedRequest(details.url, isOwn) }))
  defaultSession.on('will-download', (event) => event.preventDefault())
}

function refuseOthers(event: { readonly url: string; preventDefault: () => void }, isOwn: Own): void {
  if (!isOwn(event.url)) event.preventDefault()
}
