import { createContext, useContext } from 'react'
import { themeOf, type Theme } from '#core/theme/theme.ts'

/** The look in which the map is drawn on the screen. */
export const ThemeContext = createContext<Theme>(themeOf('light'))

/** The look in which the map is drawn on the screen. */
export function useTheme(): Theme {
  return useContext(ThemeContext)
}
