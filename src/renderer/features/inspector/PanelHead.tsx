import { useTranslation } from 'react-i18next'
import type { IconName } from '#core/icons/icons.ts'
import { useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'

/** Where the inspected thing is, and the way out. */
export function PanelHead({ icon, where }: { icon: IconName; where: string }) {
  const { t } = useTranslation()
  const session = useSession()
  return (
    <header className="inspector-head">
      <Icon name={icon} />
      <h2 title={where}>{where}</h2>
      <IconButton icon="x" small iconSize={16} label={t('inspector:close')} onClick={() => session.setInspectorOpen(false)} />
    </header>
  )
}
