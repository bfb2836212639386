// What the top bar shows on demand, so that palette and keyboard can ask for it as well as the mouse.
import { createContext, use, useMemo, useRef, useState } from 'react'
import { invariant } from '#core/invariant.ts'

/** What is open in the top bar of a map. */
export interface MapDesk {
  readonly isRenaming: boolean
  readonly isAboutOpen: boolean
  readonly setRenaming: (on: boolean) => void
  readonly setAboutOpen: (on: boolean) => void
  /** Puts the keyboard back onto the map. The map says how once it is there. */
  readonly mapFocus: { current: (() => void) | null }
}

/** Hands the desk to the parts of the map screen. */
export const MapDeskContext = createContext<MapDesk | null>(null)

/** A desk on which nothing is open. */
export function useNewMapDesk(): MapDesk {
  const [isRenaming, setRenaming] = useState(false)
  const [isAboutOpen, setAboutOpen] = useState(false)
  const mapFocus = useRef<(() => void) | null>(null)
  return useMemo(() => ({ isRenaming, isAboutOpen, setRenaming, setAboutOpen, mapFocus }), [isRenaming, isAboutOpen])
}

/** The desk of the map screen around a component. */
export function useMapDesk(): MapDesk {
  const desk = use(MapDeskContext)
  invariant(desk, 'inside a MapFrame')
  return desk
}
