import { find } from '#core/queries/journey.ts'
import type { PresentPlace } from '../../app/route.ts'
import type { JourneyState } from '../../session/state.ts'

/** The stage in focus by its number; the opening where nothing has the focus. */
export function placeInFocus({ focus, document, layout }: Pick<JourneyState, 'focus' | 'document' | 'layout'>): PresentPlace {
  const stepId = focus?.kind === 'cell' ? focus.stepId : focus?.kind === 'step' ? focus.id : null
  const stageId = focus?.kind === 'stage' ? focus.id : stepId === null ? undefined : find(document, 'step', stepId)?.stageId
  const index = layout.stages.findIndex(({ stage }) => stage.id === stageId)
  return index < 0 ? 'opening' : index + 1
}
