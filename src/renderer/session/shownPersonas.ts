// Whose curves and cards are in front: one, some or all personas. What a person looks at, never part of the document. Pure.
import type { Card } from '#core/model/card.ts'
import type { Id } from '#core/model/id.ts'
import type { MapLayout } from '#core/layout/boxes.ts'
import type { JourneyState } from './state.ts'

/** The parts of the state that say who is shown. */
export type ShownPersonas = Pick<JourneyState, 'activePersonaId' | 'hiddenPersonaIds' | 'onlyPersonaId'>

/** Nobody is hidden. */
export const nobodyHidden: ReadonlySet<Id> = new Set()

/** Whether the curve of a persona is drawn. */
export function isCurveShown({ hiddenPersonaIds, onlyPersonaId }: Omit<ShownPersonas, 'activePersonaId'>, id: Id): boolean {
  return onlyPersonaId === null ? !hiddenPersonaIds.has(id) : onlyPersonaId === id
}

/** Whether a card stands back because it is about somebody else; what is about nobody in particular is about everybody. */
export function isDimmed(card: Card, onlyPersonaId: Id | null): boolean {
  return onlyPersonaId !== null && card.personaId !== null && card.personaId !== onlyPersonaId
}

/** Number keys set another curve: one must see what they set. */
export function withActive(shown: ShownPersonas, id: Id | null): ShownPersonas {
  if (id === null) return { ...shown, activePersonaId: null }
  const { onlyPersonaId, hiddenPersonaIds } = shown
  return {
    activePersonaId: id,
    onlyPersonaId: onlyPersonaId === null ? null : id,
    hiddenPersonaIds: hiddenPersonaIds.has(id) ? new Set([...hiddenPersonaIds].filter((other) => other !== id)) : hiddenPersonaIds
  }
}

/** Some curves are hidden, all others shown; where the active one is among the hidden, the first of those that are seen takes its place. */
export function withHidden(shown: ShownPersonas, hidden: Iterable<Id>, all: readonly Id[]): ShownPersonas {
  const hiddenPersonaIds = new Set([...hidden].filter((id) => all.includes(id)))
  const { activePersonaId } = shown
  const isSeen = activePersonaId !== null && !hiddenPersonaIds.has(activePersonaId)
  return {
    activePersonaId: isSeen ? activePersonaId : (all.find((id) => !hiddenPersonaIds.has(id)) ?? activePersonaId),
    hiddenPersonaIds: hiddenPersonaIds.size === 0 ? nobodyHidden : hiddenPersonaIds,
    onlyPersonaId: null
  }
}

/** The map is about one persona, or with null about all again. */
export function withOnly(shown: ShownPersonas, id: Id | null): ShownPersonas {
  return id === null ? { ...shown, onlyPersonaId: null } : { ...withActive(shown, id), onlyPersonaId: id }
}

const shownLayouts = new WeakMap<MapLayout, { hidden: ReadonlySet<Id>; only: Id | null; layout: MapLayout }>()
const shownLanes = new WeakMap<MapLayout['lanes'][number], { hidden: ReadonlySet<Id>; only: Id | null; lane: MapLayout['lanes'][number] }>()

/** The layout with the curves that are shown: the same object where nobody is hidden, and the same lanes as long as nothing changes. */
export function shownLayout({ layout, hiddenPersonaIds: hidden, onlyPersonaId: only }: JourneyState): MapLayout {
  if (hidden.size === 0 && only === null) return layout
  const known = shownLayouts.get(layout)
  if (known?.hidden === hidden && known.only === only) return known.layout
  const lanes = layout.lanes.map((lane) => {
    if (lane.curves.length === 0) return lane
    const before = shownLanes.get(lane)
    if (before?.hidden === hidden && before.only === only) return before.lane
    const next = {
      ...lane,
      curves: lane.curves.filter((curve) => isCurveShown({ hiddenPersonaIds: hidden, onlyPersonaId: only }, curve.persona.id))
    }
    shownLanes.set(lane, { hidden, only, lane: next })
    return next
  })
  const shown = { ...layout, lanes }
  shownLayouts.set(layout, { hidden, only, layout: shown })
  return shown
}
