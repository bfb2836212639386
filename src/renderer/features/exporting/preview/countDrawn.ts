// What a drawing holds, counted against what is to be in it.
import type { Page } from '#core/handOut/pages.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { lanesOf, shownLanesOf } from '#core/queries/journey.ts'
import { drawnRecords } from '#core/scene/check.ts'

/** How much of a map is in its drawing. */
export interface Completeness {
  readonly cards: number
  readonly drawnCards: number
  readonly steps: number
  readonly drawnSteps: number
  readonly curves: number
  /** Lanes that are left out because they are hidden; their cards are not counted. */
  readonly hiddenLanes: number
  /** Cards in folded lanes, of which only the number is shown; they are not among `cards`. */
  readonly foldedCards: number
}

/** Counts what pages show, all together, against what the document that they were drawn from holds. Tables have counted their cards. */
export function countDrawn(document: JourneyDocument, shown: readonly Page[] | { readonly cards: number }): Completeness {
  const drawn = 'cards' in shown ? new Set<string>() : new Set(shown.flatMap(({ scene }) => [...drawnRecords(scene)]))
  const count = { card: 0, drawnCard: 0, step: 0, drawnStep: 0 }
  const curves = new Set<string>()
  const hidden = new Set(lanesOf(document).flatMap((lane) => (lane.hidden ? [lane.id] : [])))
  const folded = new Set(shownLanesOf(document).flatMap((lane) => (lane.collapsed ? [lane.id] : [])))
  let foldedCards = 0
  for (const record of allRecords(document)) {
    if (record.type === 'card') {
      if (hidden.has(record.laneId)) continue
      if (folded.has(record.laneId)) {
        foldedCards += 1
        continue
      }
      count.card += 1
      if (drawn.has(record.id)) count.drawnCard += 1
    } else if (record.type === 'step') {
      count.step += 1
      if (drawn.has(record.id)) count.drawnStep += 1
    } else if (record.type === 'emotionPoint' && drawn.has(record.id)) curves.add(`${record.laneId}:${record.personaId}:${record.kind}`)
  }
  return {
    cards: count.card,
    drawnCards: 'cards' in shown ? shown.cards : count.drawnCard,
    steps: count.step,
    drawnSteps: count.drawnStep,
    curves: curves.size,
    hiddenLanes: hidden.size,
    foldedCards
  }
}
