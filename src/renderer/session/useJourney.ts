import { createContext, use, useRef, useSyncExternalStore } from 'react'
import { shallow } from 'zustand/shallow'
import { invariant } from '#core/invariant.ts'
import { recordOfType } from '#core/model/document.ts'
import type { Card } from '#core/model/card.ts'
import type { Id } from '#core/model/id.ts'
import type { RecordByType, RecordTypeName } from '#core/model/records.ts'
import { cardsInCell } from '#core/queries/journey.ts'
import type { JourneySession, JourneyState } from './state.ts'

/** The open map of the screen below it. */
export const SessionContext = createContext<JourneySession | null>(null)

/** The open map of this screen. */
export function useSession(): JourneySession {
  const session = use(SessionContext)
  invariant(session, 'a component of the map stands inside SessionContext')
  return session
}

/**
 * A part of the open map's state; the component draws anew only when that part differs, compared one level deep. Selectors
 * read what they need and build nothing that grows with the map.
 */
export function useJourney<Part>(session: Pick<JourneySession, 'getState' | 'subscribe'>, selector: (state: JourneyState) => Part): Part {
  const last = useRef<{ readonly part: Part; readonly state: JourneyState; readonly selector: typeof selector } | null>(null)
  const read = () => {
    const state = session.getState()
    // React asks twice and draws anew where the answers differ: one state must give one answer, however deep the part is made.
    if (last.current?.state === state && last.current.selector === selector) return last.current.part
    const chosen = selector(state)
    const part = last.current && shallow(last.current.part, chosen) ? last.current.part : chosen
    last.current = { part, state, selector }
    return part
  }
  return useSyncExternalStore(session.subscribe, read)
}

/** One record of the open map, or undefined where it is gone. */
export function useRecord<Type extends RecordTypeName>(type: Type, id: Id): RecordByType[Type] | undefined {
  return useJourney(useSession(), ({ document }) => recordOfType(document, type, id))
}

/** The cards of one cell of the open map, from top to bottom. */
export function useCell(laneId: Id, stepId: Id): readonly Card[] {
  return useJourney(useSession(), ({ document }) => cardsInCell(document, laneId, stepId))
}
