import type { IconName } from '#core/icons/icons.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'

/** The words and the sign of a card or gap that is answered. */
export function answerOf(document: JourneyDocument, id: Id): { readonly text: string; readonly icon: IconName } {
  const card = find(document, 'card', id)
  if (card) return { text: card.text, icon: laneIcon(find(document, 'lane', card.laneId)?.kind ?? 'text') }
  return { text: find(document, 'gap', id)?.text ?? '', icon: 'git-compare' }
}
