import { createContext, useContext, type ReactNode } from 'react'

/** What somebody outside the canvas draws onto the ground, above the cards. Coordinates are those of the layout. */
export const GuestLayerContext = createContext<ReactNode>(null)

/** The place of a guest on the ground. */
export function GuestLayer(): ReactNode {
  return useContext(GuestLayerContext)
}
