import { useCallback, useEffect, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useSession } from '../../session/useJourney.ts'
import type { ExportSettings } from './exportSettings.ts'
import { flushSettings, knownSettings, recallSettings, rememberSettings } from './settingsMemory.ts'

/** What was chosen, kept for the next time; null for the moment in which it is being recalled. */
export function useExportSettings(): readonly [ExportSettings | null, (settings: ExportSettings) => void] {
  const { client } = useServices()
  const language = useLanguage()
  const { journeyId } = useSession().getState()
  const [settings, setSettings] = useState(() => knownSettings(client, journeyId, language) ?? null)
  useEffect(() => {
    let isWanted = true
    void recallSettings(client, journeyId, language).then((recalled) => {
      if (isWanted) setSettings((now) => now ?? recalled)
    })
    return () => {
      isWanted = false
    }
  }, [client, journeyId, language])
  // Whoever has closed the dialog is done choosing.
  useEffect(() => () => flushSettings(client), [client])
  const change = useCallback(
    (next: ExportSettings) => {
      setSettings(next)
      rememberSettings(client, journeyId, next)
    },
    [client, journeyId]
  )
  return [settings, change]
}
