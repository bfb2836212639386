// A window of ours: where it stands, what it shows, that it closes only when its page has saved, and what happens when its page breaks.
import { BrowserWindow, dialog, screen, type MessageBoxOptions } from 'electron'
import type { HostEvent } from '#contract/events.ts'
import { messages, type Language } from '#contract/messages/messages.ts'
import { closing } from './closing.ts'
import { keepPlace, readKeptPlace } from './keptPlace.ts'
import { pagePreferences } from './electronSecurity.ts'
import { placeWindow, smallestWindow } from './windowState.ts'

export interface WindowOptions {
  readonly address: string
  readonly preload: string
  /** File in which the window's place is kept. */
  readonly placeFile: string
  readonly language: () => Language
  /** Milliseconds after which a page that was asked to save counts as silent. */
  readonly patience: number
  /** The person decided to stay although the app was to quit. */
  readonly onStay: () => void
  readonly onClosed: () => void
  readonly quit: () => void
}

export interface AppWindow {
  readonly window: BrowserWindow
  readonly send: (event: HostEvent) => void
  /** The page hears events from now on. */
  readonly pageListens: () => void
  readonly pageAnswered: (saved: boolean) => void
  /** Sends to the page as soon as it listens, and brings the window to the front. */
  readonly deliver: (event: HostEvent) => void
  readonly focus: () => void
}

/** All listeners of a page are set up within one turn of its loop; this is longer. */
const settling = 250

export function openWindow(options: WindowOptions): AppWindow {
  const place = placeWindow(
    readKeptPlace(options.placeFile),
    [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea)
  )
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    webPreferences: pagePreferences(options.preload)
  })
  if (place.isMaximized) window.maximize()
  const contents = window.webContents
  const waiting: HostEvent[] = []
  let listens = false
  let settle: NodeJS.Timeout | undefined

  const send = (event: HostEvent) => {
    if (!window.isDestroyed() && !contents.isDestroyed()) contents.send('outside-in:event', event)
  }
  const pageIsGone = () => {
    listens = false
    clearTimeout(settle)
    guard.pageGone()
  }
  const ask = async (box: MessageBoxOptions): Promise<number> =>
    (await dialog.showMessageBox(window, { type: 'warning', noLink: true, ...box })).response

  const guard = closing({
    hasPage: () => listens && !contents.isDestroyed() && !contents.isCrashed(),
    askPageToSave: () => send({ name: 'host.closing', data: {} }),
    askPerson: async (reason) => {
      const words = messages[options.language()].host.closing
      const buttons = [reason === 'failed' ? words.stay : words.wait, words.close]
      const answer = await ask({ message: words.message, detail: words[reason], buttons, defaultId: 0, cancelId: 0 })
      return answer === 1 ? 'close' : 'stay'
    },
    startTimer: (callback) => {
      const timer = setTimeout(callback, options.patience)
      return () => clearTimeout(timer)
    },
    close: () => window.close(),
    stay: options.onStay
  })

  window.once('ready-to-show', () => window.show())
  window.on('close', (event) => {
    if (!guard.requested()) return event.preventDefault()
    keepPlace(options.placeFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  // Once it is decided, the page's own guard against being closed must not hold the window again.
  contents.on('will-prevent-unload', (event) => {
    if (guard.isClosed()) event.preventDefault()
  })
  window.on('closed', options.onClosed)
  window.on('unresponsive', () => {
    const { message, detail, wait, reload } = messages[options.language()].host.notResponding
    void ask({ message, detail, buttons: [wait, reload], defaultId: 0, cancelId: 0 }).then((answer) => {
      if (answer === 1 && !window.isDestroyed()) contents.forcefullyCrashRenderer()
    })
  })
  contents.on('render-process-gone', (_event, { reason }) => {
    pageIsGone()
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const { message, detail, reload, quit } = messages[options.language()].host.crashed
    void ask({ type: 'error', message, detail, buttons: [reload, quit], defaultId: 0, cancelId: 0 }).then((answer) => {
      if (window.isDestroyed()) return
      if (answer === 0) contents.reload()
      else options.quit()
    })
  })
  // A page that is loaded anew has to say again that it listens. Moving within the app loads nothing.
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) pageIsGone()
  })
  void window.loadURL(options.address).catch(() => undefined)

  const focus = () => {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  return {
    window,
    send,
    focus,
    pageAnswered: guard.pageAnswered,
    pageListens: () => {
      listens = true
      clearTimeout(settle)
      settle = setTimeout(() => waiting.splice(0).forEach(send), settling)
    },
    deliver: (event) => {
      focus()
      waiting.push(event)
      if (!listens) return
      clearTimeout(settle)
      settle = setTimeout(() => waiting.splice(0).forEach(send), settling)
    }
  }
}
