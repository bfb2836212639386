import { useTranslation } from 'react-i18next'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import './roomTools.css'

/** Locks the map, and says in words while it is locked. */
export function LockButton() {
  const { t } = useTranslation()
  const session = useSession()
  const { locked, readOnly } = useJourney(session, ({ locked, readOnly }) => ({ locked, readOnly }))
  if (readOnly) return null
  const toggle = () => {
    session.setLocked(!locked)
    showToast(t(locked ? 'notes:unlockedSay' : 'notes:lockedSay'))
  }
  if (!locked) return <IconButton icon="lock-open" label={t('notes:lock')} keys="Mod+Shift+K" onClick={toggle} />
  return (
    <Tooltip text={t('notes:unlock')} keys="Mod+Shift+K">
      <button
        type="button"
        className="icon-button room-tool room-locked"
        aria-label={`${t('notes:locked')}. ${t('notes:unlock')}`}
        onClick={toggle}
      >
        <Icon name="lock" />
        <span>{t('notes:locked')}</span>
      </button>
    </Tooltip>
  )
}
