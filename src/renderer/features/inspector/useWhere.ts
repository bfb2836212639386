import { useTranslation } from 'react-i18next'
import type { IconName } from '#core/icons/icons.ts'
import type { Id } from '#core/model/id.ts'
import { allStepsOf, find } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'

/** Names the cell of a record: “Doing · Step 5, Call the hotline”, with the icon of the lane. */
export function useWhere({ laneId, stepId }: { laneId: Id; stepId: Id }): { icon: IconName; where: string } {
  const { t } = useTranslation()
  const { lane, step, number } = useJourney(useSession(), ({ document }) => ({
    lane: find(document, 'lane', laneId),
    step: find(document, 'step', stepId),
    number: allStepsOf(document).findIndex(({ id }) => id === stepId) + 1
  }))
  const name = lane ? lane.title || t(`domain:lane.${lane.kind}`) : ''
  return {
    icon: lane ? laneIcon(lane.kind) : 'map',
    where: step?.title
      ? t('inspector:where', { lane: name, number, step: step.title })
      : t('inspector:whereUntitled', { lane: name, number })
  }
}
