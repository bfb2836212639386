import { createContext, use } from 'react'
import { invariant } from '#core/invariant.ts'
import type { FeelingKind } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'

/** Which curve the view is about: that of the active persona, of the kind that keys and mouse set. */
export interface EmotionDesk {
  readonly laneId: Id
  readonly personaId: Id
  readonly kind: FeelingKind
  /** Says something to those who hear the page. */
  readonly say: (words: string) => void
}

export const EmotionContext = createContext<EmotionDesk | null>(null)

/** The curve that the view is about. */
export function useEmotionDesk(): EmotionDesk {
  const desk = use(EmotionContext)
  invariant(desk, 'parts of the emotion view stand inside EmotionContext')
  return desk
}
