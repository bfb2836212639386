import { useTranslation } from 'react-i18next'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
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
  const label = locked ? `${t('notes:locked')}. ${t('notes:unlock')}` : t('notes:lock')
  // One button in both states: it keeps the keyboard.
  return (
    <Tooltip text={t(locked ? 'notes:unlock' : 'notes:lock')} keys="Mod+Shift+K">
      <button type="button" className={locked ? 'icon-button room-tool room-locked' : 'icon-button'} aria-label={label} onClick={toggle}>
        <Icon name={locked ? 'lock' : 'lock-open'} size={locked ? 16 : 18} />
        {locked ? <span>{t('notes:locked')}</span> : null}
      </button>
    </Tooltip>
  )
}
