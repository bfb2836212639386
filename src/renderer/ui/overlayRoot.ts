import { createContext, useContext } from 'react'

/** Where menus are mounted: the open modal dialog, because everything outside it is inert, or else the body. */
export const OverlayRootContext = createContext<HTMLElement | null>(null)

/** The element for portals, or null for the body. */
export function useOverlayRoot(): HTMLElement | null {
  return useContext(OverlayRootContext)
}
