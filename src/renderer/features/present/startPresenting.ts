import type { PresentPlace } from '../../app/route.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import type { JourneySession } from '../../session/state.ts'
import { fillScreen } from './fullScreen.ts'
import { placeInFocus } from './placeInFocus.ts'

/** Presents a map, on the whole screen where that is to be had: from the stage in focus, or from a place. */
export function startPresenting(session: Pick<JourneySession, 'getState'>, from?: PresentPlace): void {
  const state = session.getState()
  go(mapRoute(state.journeyId, { kind: 'present', place: from ?? placeInFocus(state) }))
  void fillScreen()
}
