// What board and backlog share while the view is open: which opportunity one looks at, and where the keyboard is to go.
import { createContext, useContext, type RefObject } from 'react'
import { invariant } from '#core/invariant.ts'
import type { Id } from '#core/model/id.ts'

/** What the parts of the view know of each other. */
export interface ImproveDesk {
  /** The opportunity one looks at: marked on the board and in the backlog. */
  readonly currentId: Id | null
  /** The opportunity whose details are unfolded. */
  readonly openId: Id | null
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly setCurrent: (id: Id | null) => void
  readonly setOpen: (id: Id | null) => void
  /** What the live region says. */
  readonly say: (text: string) => void
  /** Puts the keyboard on an element by its `data-place`, now or as soon as it is drawn. */
  readonly focusOn: (place: string) => void
  /** The place that waits for the keyboard. */
  readonly wanted: RefObject<string | null>
}

/** Hands the desk to board and backlog. */
export const ImproveContext = createContext<ImproveDesk | null>(null)

/** The desk of the view. */
export function useImproveDesk(): ImproveDesk {
  const desk = useContext(ImproveContext)
  invariant(desk, 'inside the view of improvements')
  return desk
}

/** Names of the places that the keyboard goes to. */
export const places = {
  card: (id: Id) => `card ${id}`,
  row: (id: Id) => `row ${id}`
} as const
