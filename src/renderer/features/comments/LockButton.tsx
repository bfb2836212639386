import { useTranslation } from 'react-i18next'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { toggleLock } from './toggleLock.ts'
import './roomTools.css'

/** Locks the map, and says in words while it is locked. */
export function LockButton() {
  const { t } = useTranslation()
  const session = useSession()
  const { locked, readOnly } = useJourney(session, ({ locked, readOnly }) => ({ locked, readOnly }))
  if (readOnly) return null
  const label = locked ? `${t('notes:locked')}. ${t('notes:unlock')}` : t('notes:lock')
  // One button in both states: it keeps the keyboard.
  return (
    <Tooltip text={t(locked ? 'notes:unlock' : 'notes:lock')} keys="Mod+Shift+K">
      <button
        type="button"
        className={locked ? 'icon-button room-tool room-locked' : 'icon-button top-folds top-folds-first'}
        aria-label={label}
        onClick={() => toggleLock(session, t)}
      >
        <Icon name={locked ? 'lock' : 'lock-open'} size={locked ? 16 : 18} />
        {locked ? <span className="room-word">{t('notes:locked')}</span> : null}
      </button>
    </Tooltip>
  )
}
