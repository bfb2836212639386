import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices } from '../../app/services.ts'
import { useSession } from '../../session/useJourney.ts'
import type { Entry } from '../palette/entry.ts'

/** The presenter's window as a command of the map: for rehearsing, and to have it at hand before the room looks. */
export function usePresenterEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const { client } = useServices()
  const session = useSession()
  return useMemo(() => {
    const { journeyId } = session.getState()
    const run = () => void import('./openPresenter.ts').then(({ openPresenter }) => openPresenter(client, journeyId))
    const label = t('canvas:action.presenterWindow')
    return [{ id: 'openPresenter', label, icon: 'screen-share', keys: [], group: 'present', isAvailable: () => true, run }]
  }, [t, client, session])
}
