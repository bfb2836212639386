// The life of the app under Electron: one instance, one window with the presenter’s beside it, one library. Everything that can be decided without Electron is decided elsewhere.
import { app, dialog } from 'electron'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dispatch, type Handlers } from '#contract/dispatch.ts'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages, type Language } from '#contract/messages/messages.ts'
import { dataFolder, defaultLibraryPath } from '#services/hosting/libraryPath.ts'
import { logLine } from '#services/hosting/logLine.ts'
import { openForHost } from '#services/hosting/openForHost.ts'
import { pageFilesOf } from '#services/hosting/pageFiles.ts'
import { preferredLanguage } from '#services/hosting/preferredLanguage.ts'
import { appAddress, ownAddresses } from './addresses.ts'
import { electronHostPort } from './electronHostPort.ts'
import { answerPages } from './electronIpc.ts'
import { showMenu } from './electronMenu.ts'
import { declareScheme, servePage } from './electronProtocol.ts'
import { guardPages, guardSession } from './electronSecurity.ts'
import { openWindow, type AppWindow, type WindowOptions } from './electronWindow.ts'
import { isOpenable, launchFiles, libraryFlag } from './launchFiles.ts'
import { readLaunchFile } from './readLaunchFile.ts'
import { secondWindow, type SecondWindow } from './secondWindow.ts'

/** Milliseconds for which a page that was asked to save may be silent. */
const patience = 3_000
const isMac = process.platform === 'darwin'

/** Starts the app, or hands over to the one that runs already. `entryUrl`: `import.meta.url` of the entry. */
export function startApp(entryUrl: string): void {
  const args = process.argv.slice(app.isPackaged ? 1 : 2)
  const surroundings = { platform: process.platform, env: process.env, home: homedir() }
  const devUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  const isOwn = ownAddresses(devUrl)
  const files = launchFiles(args, process.cwd())
  // Beside the library, in a folder of its own: what Chromium keeps is not the person's.
  app.setPath('userData', join(dataFolder(surroundings), 'electron'))
  app.enableSandbox()
  declareScheme()
  guardPages(isOwn)
  if (!app.requestSingleInstanceLock({ files })) return app.quit()

  let appWindow: AppWindow | undefined
  let second: SecondWindow | undefined
  let language: Language = 'en'
  let isQuitting = false
  let openFiles = (paths: readonly string[]) => void files.push(...paths)
  app.on('second-instance', (_event, _argv, _folder, data) => {
    openFiles(pathsIn(data))
    appWindow?.focus()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (isOpenable(path)) openFiles([path])
  })
  app.on('before-quit', () => (isQuitting = true))

  const run = async (): Promise<void> => {
    const [locale = 'en', ...others] = app.getPreferredSystemLanguages()
    language = preferredLanguage([locale, ...others])
    const libraryPath = libraryFlag(args, process.cwd()) ?? defaultLibraryPath(surroundings)
    const words = () => messages[language].host
    const findFile = pageFilesOf(fileURLToPath(new URL('../renderer', entryUrl)))
    if (findFile === undefined && devUrl === undefined) return fail(words().appName, words().noPage)
    const openSecond = (address: string) => second?.show(address)
    const host = electronHostPort({ language: () => language, locale, window: () => appWindow?.window, openWindow: openSecond })
    const opened = await openForHost({ libraryPath, host, language, entryUrl, report: logError })
    if (!opened.ok) return fail(opened.notice.message, opened.notice.detail)
    const { services, recovered } = opened
    closeBeforeQuit(() => services.close())
    guardSession(isOwn)
    if (findFile !== undefined) servePage(findFile)

    const send = (action: string) => appWindow?.send({ name: 'host.command', data: { action, file: null } })
    const speak = (next: Language) => showMenu({ language: (language = next), isMac, send })
    const handlers: Omit<Handlers, 'host.readyToClose'> = {
      ...services.handlers,
      'settings.set': async (params) => {
        const answer = await services.handlers['settings.set'](params)
        if (answer.ok && params.key === languageKey) speak(languageOf(params.value) ?? preferredLanguage([locale, ...others]))
        return answer
      }
    }
    const handlersFor = (from: AppWindow): Handlers => ({
      ...handlers,
      'host.readyToClose': ({ saved }) => {
        from.pageAnswered(saved)
        return { ok: true, value: {} }
      }
    })
    answerPages<AppWindow>({
      isOwn,
      windowOf: (contents) => [appWindow, second?.window()].find((each) => each?.window.webContents === contents),
      call: (from, name, params) => dispatch(handlersFor(from), name, params, logError),
      pageListens: (from) => from.pageListens()
    })
    const kept = await services.handlers['settings.get']({ key: languageKey })
    speak((kept.ok ? languageOf(kept.value.value) : undefined) ?? language)

    const address = devUrl ?? appAddress
    const shared: Omit<WindowOptions, 'address' | 'placeFile' | 'onClosed'> = {
      preload: fileURLToPath(new URL('../preload/index.cjs', entryUrl)),
      language: () => language,
      patience,
      onStay: () => (isQuitting = false),
      quit: () => app.quit()
    }
    // Holding a window back had stopped the quitting.
    const quitOn = () => {
      if (isQuitting) app.quit()
    }
    const placeFile = (name: string) => join(app.getPath('userData'), name)
    second = secondWindow({
      ...shared,
      base: address,
      isOwn,
      placeFile: placeFile('presenter.json'),
      onEvent: services.onEvent,
      onClosed: quitOn
    })
    const open = () => {
      if (appWindow !== undefined) return appWindow
      const stopListening = services.onEvent((event) => appWindow?.send(event))
      appWindow = openWindow({
        ...shared,
        address,
        placeFile: placeFile('window.json'),
        onClosed: () => {
          stopListening()
          appWindow = undefined
          // What stands beside it is of no use without it.
          second?.close()
          quitOn()
        }
      })
      return appWindow
    }
    openFiles = (paths) => {
      for (const path of paths) {
        void readLaunchFile(path).then((file) => {
          if (file !== undefined) return open().deliver({ name: 'host.command', data: { action: 'openFile', file } })
          const { message, detail } = words().fileFailed
          dialog.showErrorBox(message, formatMessage(detail, { path }))
        })
      }
    }
    app.on('activate', open)
    app.on('window-all-closed', () => {
      if (!isMac) app.quit()
    })
    const { window } = open()
    if (recovered !== null) void dialog.showMessageBox(window, { type: 'warning', ...recovered })
    openFiles(files.splice(0))
  }
  void app
    .whenReady()
    .then(run)
    .catch((error: unknown) => {
      logError(error)
      fail(messages[language].host.appName, String(error))
    })
}

/** Under this key the page keeps the language that was chosen, as JSON. */
const languageKey = 'language'

function languageOf(json: string | null): Language | undefined {
  return json === '"en"' || json === 'en' ? 'en' : json === '"vi"' || json === 'vi' ? 'vi' : undefined
}

/** What another instance was started with. It comes from another process, so it is looked at before it is believed. */
function pathsIn(data: unknown): string[] {
  const { files } = (data ?? {}) as { files?: unknown }
  return Array.isArray(files) ? files.filter((path): path is string => typeof path === 'string' && isOpenable(path)) : []
}

function closeBeforeQuit(close: () => Promise<void> | void): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void Promise.resolve(close())
      .catch(logError)
      .then(() => {
        isClosed = true
        app.quit()
      })
  })
}

function fail(title: string, detail: string): void {
  dialog.showErrorBox(title, detail)
  app.exit(1)
}

/** The terminal from which the app was started is the log. */
function logError(error: unknown): void {
  process.stderr.write(`${logLine(error)}\n`)
}
