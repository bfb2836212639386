// The questions from the experience inwards. Every answer is a card at once; what is kept here is only where one is.
import type { Id } from '#core/model/id.ts'

/** Where one is among the questions. */
export interface Guide {
  /** The layer that is asked about, 0 to 4; 5: all have been asked. */
  readonly layer: number
  /** The card that answered each layer, the last where there are several; null where it was passed over. */
  readonly answers: readonly (Id | null)[]
  /** Whether another answer is asked for in this layer, beside those that there are. */
  readonly isAnother: boolean
  readonly stepId: Id | null
}

/** The first question. */
export function startGuide(stepId: Id | null): Guide {
  return { layer: 0, answers: [null, null, null, null, null], isAnother: false, stepId }
}

/** The card that answers the question that is asked, if it is still there and not asked for another. */
export function answerOf({ layer, answers, isAnother }: Guide, isThere: (id: Id) => boolean): Id | null {
  const id = isAnother ? null : (answers[layer] ?? null)
  return id !== null && isThere(id) ? id : null
}

/** The card beneath which the next answer belongs: the nearest answer further out that is still there. */
export function parentOf({ layer, answers }: Guide, isThere: (id: Id) => boolean): Id | null {
  return answers.slice(0, layer).findLast((id): id is Id => id !== null && isThere(id)) ?? null
}

/** With an answer to the question that is asked. */
export function withAnswer(guide: Guide, id: Id): Guide {
  return { ...guide, answers: guide.answers.map((each, layer) => (layer === guide.layer ? id : each)) }
}

/** At another question. */
export function atLayer(guide: Guide, layer: number): Guide {
  return { ...guide, layer: Math.max(0, Math.min(5, layer)), isAnother: false }
}
