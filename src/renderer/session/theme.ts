import type { Preferences } from './preferences.ts'

/** Something the system says of itself, true or false, that can change while the page is open. */
export interface MediaState {
  readonly get: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/** True where the system is dark. */
export const systemScheme = mediaState('(prefers-color-scheme: dark)')

/** True where the system asks for no motion. */
export const systemReducedMotion = mediaState('(prefers-reduced-motion: reduce)')

/** The look to draw in. */
export function schemeOf(theme: Preferences['theme'], isSystemDark: boolean): 'light' | 'dark' {
  return theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme
}

function mediaState(query: string): MediaState {
  // Asked for late and once: a module may be read where there is no window. Chromium tells a list of a change only where nobody has read
  // the new state off it before, as whatever is drawn just then does: so one list is read, and another one is listened to.
  let read: MediaQueryList | undefined
  let heard: MediaQueryList | undefined
  return {
    get: () => (read ??= window.matchMedia(query)).matches,
    subscribe: (listener) => {
      const list = (heard ??= window.matchMedia(query))
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    }
  }
}
