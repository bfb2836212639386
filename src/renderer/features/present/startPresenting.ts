import { find } from '#core/queries/journey.ts'
import type { PresentPlace } from '../../app/route.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import type { JourneySession, JourneyState } from '../../session/state.ts'
import { fillScreen } from './fullScreen.ts'

/** Presents a map, on the whole screen where that is to be had: from the stage in focus, or from a place. */
export function startPresenting(session: Pick<JourneySession, 'getState'>, from?: PresentPlace): void {
  const state = session.getState()
  go(mapRoute(state.journeyId, { kind: 'present', place: from ?? placeInFocus(state) }))
  void fillScreen()
}

/** The stage in focus by its number; the opening where nothing has the focus. */
export function placeInFocus({ focus, document, layout }: Pick<JourneyState, 'focus' | 'document' | 'layout'>): PresentPlace {
  const stepId = focus?.kind === 'cell' ? focus.stepId : focus?.kind === 'step' ? focus.id : null
  const stageId = focus?.kind === 'stage' ? focus.id : stepId === null ? undefined : find(document, 'step', stepId)?.stageId
  const index = layout.stages.findIndex(({ stage }) => stage.id === stageId)
  return index < 0 ? 'opening' : index + 1
}
