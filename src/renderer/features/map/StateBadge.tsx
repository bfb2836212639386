import { useTranslation } from 'react-i18next'
import type { MapState } from '#core/model/map.ts'
import { stateIcon } from '#core/scene/domainIcons.ts'
import { Badge } from '../../ui/Badge.tsx'

/** Whether a map shows the journey as it is or as it should be. */
export function StateBadge({ state }: { state: MapState }) {
  const { t } = useTranslation()
  return <Badge icon={stateIcon(state)}>{t(`domain:state.${state}`)}</Badge>
}
