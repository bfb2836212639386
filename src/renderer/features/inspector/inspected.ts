import type { Card } from '#core/model/card.ts'
import { recordOf } from '#core/model/document.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { Lane } from '#core/model/lane.ts'
import type { Link } from '#core/model/link.ts'
import type { Stage } from '#core/model/stage.ts'
import type { Step } from '#core/model/step.ts'
import type { Id } from '#core/model/id.ts'
import { find, pointsAt } from '#core/queries/journey.ts'
import type { JourneyState } from '../../session/state.ts'

/** What the inspector is about: the selection, or else what the keyboard stands on. */
export type Inspected =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'feeling'; readonly point: EmotionPoint }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'measures'; readonly laneId: Id; readonly stepId: Id }
  | { readonly kind: 'nothing' }

const nothing: Inspected = { kind: 'nothing' }

/** Finds what the inspector is about. */
export function inspectedOf(state: JourneyState): Inspected {
  const records = [...state.selection].flatMap((id) => recordOf(state.document, id) ?? [])
  const cards = records.filter((record): record is Card => record.type === 'card')
  const [card] = cards
  if (card) return cards.length === 1 ? { kind: 'card', card } : { kind: 'cards', cards }
  for (const record of records) {
    if (record.type === 'emotionPoint') return { kind: 'feeling', point: record }
    if (record.type === 'link') return { kind: 'link', link: record }
  }
  return underTheKeyboard(state)
}

function underTheKeyboard({ document, focus, activePersonaId, activeFeeling }: JourneyState): Inspected {
  switch (focus?.kind) {
    case 'stage': {
      const stage = find(document, 'stage', focus.id)
      return stage ? { kind: 'stage', stage } : nothing
    }
    case 'step': {
      const step = find(document, 'step', focus.id)
      return step ? { kind: 'step', step } : nothing
    }
    case 'lane': {
      const lane = find(document, 'lane', focus.id)
      return lane ? { kind: 'lane', lane } : nothing
    }
    case 'cell': {
      const card = focus.cardId === null ? undefined : find(document, 'card', focus.cardId)
      if (card) return { kind: 'card', card }
      if (find(document, 'lane', focus.laneId)?.kind === 'metrics') return { kind: 'measures', laneId: focus.laneId, stepId: focus.stepId }
      const points = pointsAt(document, focus.stepId).filter((point) => point.laneId === focus.laneId)
      const hers = points.filter(({ personaId }) => personaId === activePersonaId)
      const point = hers.find(({ kind }) => kind === activeFeeling) ?? hers[0] ?? points[0]
      return point ? { kind: 'feeling', point } : nothing
    }
    case undefined:
      return nothing
  }
}
