import type { Place } from '#core/model/orderKey.ts'
import { find, personasOf, stepsOf } from '#core/queries/journey.ts'
import type { Canvas } from '../canvas.ts'
import { placeOfNewCard } from '../actions/targets.ts'
import type { FillingPlace } from './planFilling.ts'

/** Where pasting begins. */
export interface PasteTarget {
  readonly place: Pick<FillingPlace, 'laneId' | 'stepId' | 'place'>
  /** A cell takes lines one below the other, a lane takes them step by step. */
  readonly isCell: boolean
  /** Whether it begins in a lane of feelings. */
  readonly isCurve: boolean
}

/** Where pieces go on this map, and what new steps, lanes and people are called. */
export function placeOf(canvas: Canvas, target: PasteTarget): FillingPlace {
  const words = canvas.words.get()
  const { activePersonaId, document } = canvas.state()
  const somebody = activePersonaId ?? personasOf(document)[0]?.id
  return {
    ...target.place,
    document,
    newId: () => canvas.session.newId(),
    persona: somebody ? { id: somebody, newName: null } : { id: canvas.session.newId(), newName: words('canvas:firstPersona') },
    stepTitle: () => words('domain:newStep'),
    stageTitle: words('domain:newStage'),
    newLane: () => ({ kind: 'text', title: words('domain:lane.text') })
  }
}

/**
 * The focused cell; the first cell of a lane or column whose header has the focus; null where the focus is nowhere or on a line between
 * lanes.
 */
export function pasteTarget(canvas: Canvas): PasteTarget | null {
  const state = canvas.state()
  const { document, focus } = state
  if (!focus) return null
  if (focus.kind === 'cell') {
    const place: Place = placeOfNewCard(state, focus)
    const isCurve = find(document, 'lane', focus.laneId)?.kind === 'emotion'
    return { place: { laneId: focus.laneId, stepId: focus.stepId, place }, isCell: !isCurve, isCurve }
  }
  const at = { laneId: null, stepId: null, place: 'end' as const }
  switch (focus.kind) {
    case 'lane': {
      const lane = find(document, 'lane', focus.id)
      const hasCells = lane !== undefined && state.layout.lanes.some((box) => box.lane.id === lane.id)
      return hasCells ? { place: { ...at, laneId: lane.id }, isCell: false, isCurve: lane.kind === 'emotion' } : null
    }
    case 'step':
      return { place: { ...at, stepId: focus.id }, isCell: true, isCurve: false }
    case 'stage': {
      const first = stepsOf(document, focus.id)[0]
      return first ? { place: { ...at, stepId: first.id }, isCell: true, isCurve: false } : null
    }
  }
}
