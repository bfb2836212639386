import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { withWords } from '../../i18n/i18n.ts'
import { useSession } from '../../session/useJourney.ts'
import type { Entry } from '../palette/entry.ts'

/** Handing the map out, by palette, key and native menu. What does it is loaded when it is asked for. */
export function useHandOutEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const services = useServices()
  const session = useSession()
  return useMemo(() => {
    const desk = { services, session }
    const now = () => withWords(import('./handOutNow.ts'))
    const entry = (id: string, label: string, icon: Entry['icon'], run: () => void, keys: readonly string[] = []): Entry => ({
      id,
      label,
      icon,
      keys,
      group: 'app',
      isAvailable: () => true,
      run
    })
    return [
      entry('openExport', t('shortcuts:openExport'), 'share', () => go(mapRoute(session.getState().journeyId, { kind: 'export' })), [
        'Mod+Shift+e'
      ]),
      entry('exportAgain', t('exporting:again'), 'download', () => void now().then(({ exportAgain }) => exportAgain(desk)), ['Mod+e']),
      entry('copyPicture', t('exporting:copyMapPicture'), 'image', () => void now().then(({ copyAsPicture }) => copyAsPicture(desk))),
      entry('copyTable', t('exporting:copyMapTable'), 'table-2', () => void now().then(({ copyAsTable }) => copyAsTable(desk)))
    ]
  }, [t, services, session])
}
