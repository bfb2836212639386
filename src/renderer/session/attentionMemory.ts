// Where the keyboard was on a map, whose curves were shown and whether it was locked, for the next time the map is opened.
import type { Client } from '#contract/client.ts'
import { recordOf } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import { personasOf } from '#core/queries/journey.ts'
import type { Clock } from '../platform/clock.ts'
import { createMapMemory, type MapMemory } from './mapMemory.ts'
import type { Focus, JourneySession, JourneyState } from './state.ts'
import { validFocus } from './validPlace.ts'

/** What one attended to on a map. */
export interface Attended {
  readonly focus: Focus | null
  readonly activePersonaId: Id | null
  readonly hiddenPersonaIds: readonly Id[]
  readonly onlyPersonaId: Id | null
  readonly isLocked: boolean
}

/** Remembers for every map what one attended to. */
export type AttentionMemory = MapMemory<Attended>

/** A memory in the settings of the library, under `attention:<journey>`. */
export function createAttentionMemory(client: Client, clock?: Clock): AttentionMemory {
  return createMapMemory(client, { prefix: 'attention', read: readAttended }, clock)
}

/** Puts a map back to what one attended to, as far as it is still there. */
export function resumeAttention(session: JourneySession, attended: Attended | null): void {
  if (!attended) return
  const { document } = session.getState()
  const isThere = (id: Id | null): id is Id => id !== null && recordOf(document, id)?.type === 'persona'
  if (isThere(attended.activePersonaId)) session.setActivePersona(attended.activePersonaId)
  const hidden = attended.hiddenPersonaIds.filter(isThere)
  if (hidden.length > 0 && hidden.length < personasOf(document).length) session.setHiddenPersonas(hidden)
  if (isThere(attended.onlyPersonaId)) session.setOnlyPersona(attended.onlyPersonaId)
  session.setLocked(attended.isLocked)
  const focus = validFocus(attended.focus, document, document)
  if (focus) resumeFocus(session, focus)
}

/** Remembers from now on; the returned function ends it. */
export function followAttention(session: JourneySession, memory: AttentionMemory): () => void {
  return session.subscribe((state, before) => {
    const isShownTheSame =
      state.activePersonaId === before.activePersonaId &&
      state.hiddenPersonaIds === before.hiddenPersonaIds &&
      state.onlyPersonaId === before.onlyPersonaId &&
      state.locked === before.locked
    if (isShownTheSame && state.focus === before.focus) return
    memory.remember(state.journeyId, attendedOf(state))
    // The keyboard moves with every key; whom one looks at and whether the map is locked is decided now and then, and written at once.
    if (!isShownTheSame) memory.flush()
  })
}

function resumeFocus(session: JourneySession, focus: Focus): void {
  session.setFocus(focus)
  session.select(focus.kind === 'cell' && focus.cardId !== null ? [focus.cardId] : [])
}

function attendedOf({ focus, activePersonaId, hiddenPersonaIds, onlyPersonaId, locked }: JourneyState): Attended {
  return { focus, activePersonaId, hiddenPersonaIds: [...hiddenPersonaIds], onlyPersonaId, isLocked: locked }
}

function readAttended(value: unknown): Attended | null {
  if (typeof value !== 'object' || value === null) return null
  const { focus, activePersonaId, hiddenPersonaIds, onlyPersonaId, isLocked } = value as Record<string, unknown>
  return {
    focus: readFocus(focus),
    activePersonaId: textOrNull(activePersonaId),
    hiddenPersonaIds: Array.isArray(hiddenPersonaIds) ? hiddenPersonaIds.filter((id) => typeof id === 'string') : [],
    onlyPersonaId: textOrNull(onlyPersonaId),
    isLocked: isLocked === true
  }
}

/** A focus as it was kept; null for anything else. */
export function readFocus(value: unknown): Focus | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, id, laneId, stepId, cardId } = value as Record<string, unknown>
  if (kind === 'cell' && typeof laneId === 'string' && typeof stepId === 'string')
    return { kind, laneId, stepId, cardId: textOrNull(cardId) }
  return (kind === 'stage' || kind === 'step' || kind === 'lane') && typeof id === 'string' ? { kind, id } : null
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
