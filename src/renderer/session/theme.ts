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
  // Asked for late and once: a module may be read where there is no window.
  let list: MediaQueryList | undefined
  const media = () => (list ??= window.matchMedia(query))
  return {
    get: () => media().matches,
    subscribe: (listener) => {
      media().addEventListener('change', listener)
      return () => media().removeEventListener('change', listener)
    }
  }
}
