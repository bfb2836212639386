import { useEffect, useState } from 'react'
import type { ContractError } from '#contract/error.ts'
import type { Result } from '#core/result.ts'
import { useServices } from '../../app/services.ts'
import { commitOpenEditor } from '../../platform/leaving.ts'
import { followAttention, resumeAttention } from '../../session/attentionMemory.ts'
import { openJourney } from '../../session/openJourney.ts'
import type { JourneySession } from '../../session/state.ts'
import { usePreferenceStore } from '../../session/usePreferences.ts'
import { loadFonts } from './loadFonts.ts'

/** The open map of the screen; null until it is there. Closed, with everything saved, when the screen goes. */
export function useOpenJourney(id: string): Result<JourneySession, ContractError> | null {
  const { client, viewports, attentions } = useServices()
  const preferences = usePreferenceStore()
  const [opened, setOpened] = useState<Result<JourneySession, ContractError> | null>(null)
  // After the library went back, what is open here is of another past: the map is opened anew, or is not there.
  const [times, setTimes] = useState(0)
  useEffect(
    () =>
      client.on('library.wentBack', () => {
        commitOpenEditor(window)
        setTimes((before) => before + 1)
      }),
    [client]
  )
  useEffect(() => {
    let isWanted = true
    let session: JourneySession | null = null
    let stopFollowing = () => {}
    // The words are measured for the bundled face: drawn before it is there they would not fit their cards.
    // The view is asked for at the same time, so that the map stands where it was left when it first shows; and before the map, behind
    // which so small an answer would have to wait.
    const remembered = [attentions.recall(id), viewports.recall(id)] as const
    const opening = openJourney(client, id, { density: preferences.get().density })
    void Promise.all([opening, ...remembered, loadFonts()]).then(([answer, attended]) => {
      if (answer.ok && isWanted) {
        session = answer.value
        resumeAttention(session, attended)
        stopFollowing = followAttention(session, attentions)
      }
      if (isWanted) setOpened(answer)
      else if (answer.ok) void answer.value.close()
    })
    return () => {
      isWanted = false
      setOpened(null)
      stopFollowing()
      attentions.flush()
      void session?.close()
    }
  }, [client, id, preferences, viewports, attentions, times])
  return opened
}
