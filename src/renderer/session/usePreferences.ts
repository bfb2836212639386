import { createContext, use, useSyncExternalStore } from 'react'
import { invariant } from '#core/invariant.ts'
import type { PreferenceStore, Preferences } from './preferences.ts'
import { schemeOf, systemScheme, systemReducedMotion, type MediaState } from './theme.ts'

/** The preferences of everything below it. */
export const PreferencesContext = createContext<PreferenceStore | null>(null)

/** The store of the preferences, for changing them. */
export function usePreferenceStore(): PreferenceStore {
  const store = use(PreferencesContext)
  invariant(store, 'a component that reads preferences stands inside PreferencesContext')
  return store
}

/** The preferences as they are now. */
export function usePreferences(): Preferences {
  const store = usePreferenceStore()
  return useSyncExternalStore(store.subscribe, store.get)
}

/** The look to draw in: what the person chose, or what the system has. */
export function useScheme(): 'light' | 'dark' {
  const { theme } = usePreferences()
  return schemeOf(theme, useMedia(systemScheme))
}

/** Whether the system asks for no motion. */
export function useReducedMotion(): boolean {
  return useMedia(systemReducedMotion)
}

function useMedia(media: MediaState): boolean {
  return useSyncExternalStore(media.subscribe, media.get)
}
