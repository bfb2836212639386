import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import { drawnRecords } from '#core/scene/check.ts'
import type { Scene } from '#core/scene/primitives.ts'

/** How many cards of a document a drawing shows. */
export function cardsIn(scene: Scene, document: JourneyDocument): number {
  return [...drawnRecords(scene)].filter((id) => recordOf(document, id)?.type === 'card').length
}
