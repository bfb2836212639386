// The window beside the first one: the presenter's view. One at most; asked for again, it comes to the front.
import type { HostEvent } from '#contract/events.ts'
import type { Own } from './addresses.ts'
import { openWindow, type AppWindow, type WindowOptions } from './electronWindow.ts'

export interface SecondWindowOptions extends Omit<WindowOptions, 'address' | 'onClosed'> {
  /** The page's own address; what is asked for is looked up within it. */
  readonly base: string
  readonly isOwn: Own
  /** Listens to the services for as long as the window is there. */
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void
  readonly onClosed: () => void
}

export interface SecondWindow {
  /** Shows an address within the page; anything that leads elsewhere is refused. */
  readonly show: (address: string) => void
  readonly window: () => AppWindow | undefined
  readonly close: () => void
}

export function secondWindow({ base, isOwn, onEvent, onClosed, ...options }: SecondWindowOptions): SecondWindow {
  let shown: { readonly window: AppWindow; readonly url: string } | undefined
  return {
    show: (address) => {
      const url = URL.parse(address, base)?.href
      if (url === undefined || !isOwn(url)) return
      if (shown !== undefined) {
        if (shown.url !== url) {
          void shown.window.window.loadURL(url).catch(() => undefined)
          shown = { ...shown, url }
        }
        return shown.window.focus()
      }
      const stopListening = onEvent((event) => shown?.window.send(event))
      const window = openWindow({
        ...options,
        address: url,
        onClosed: () => {
          stopListening()
          shown = undefined
          onClosed()
        }
      })
      shown = { window, url }
    },
    window: () => shown?.window,
    close: () => shown?.window.window.close()
  }
}
