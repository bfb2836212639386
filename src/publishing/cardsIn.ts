import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import { drawnRecords } from '#core/scene/check.ts'
import type { Scene } from '#core/scene/primitives.ts'

/** How many cards of a document a drawing shows. */
export function cardsIn(scene: Scene, document: JourneyDocument): number {
  return cardsAmong(drawnRecords(scene), document)
}

/** How many of these ids are cards of a document. */
export function cardsAmong(ids: Iterable<string>, document: JourneyDocument): number {
  let cards = 0
  for (const id of ids) if (recordOf(document, id)?.type === 'card') cards += 1
  return cards
}
