import type { TFunction } from 'i18next'
import { showToast } from '../../app/toasts.ts'
import type { JourneySession } from '../../session/state.ts'

/** Locks or unlocks the map, and says what that means. */
export function toggleLock(session: JourneySession, t: TFunction): void {
  const { locked } = session.getState()
  session.setLocked(!locked)
  showToast(t(locked ? 'notes:unlockedSay' : 'notes:lockedSay'))
}
