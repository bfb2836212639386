import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedSnapshot } from '#contract/shapes.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import { saveAll } from '../../platform/leaving.ts'

/** So many states are shown before somebody asks for all. */
export const fewSnapshots = 5

export interface Snapshots {
  readonly snapshots: readonly ListedSnapshot[]
  readonly total: number
}

/** Earlier states of the library, newest first; null until they are known. Anew whenever some window went back to one. */
export function useSnapshots(all: boolean): Snapshots | null {
  const { client } = useServices()
  const fail = useFailure()
  const [found, setFound] = useState<Snapshots | null>(null)
  const asked = useRef(0)
  useEffect(() => {
    const load = () => {
      const mine = (asked.current += 1)
      void client.call('snapshots.list', { limit: all ? null : fewSnapshots }).then((answer) => {
        if (mine !== asked.current) return
        if (answer.ok) setFound(answer.value)
        else fail(answer.error)
      })
    }
    load()
    const stops = [client.on('library.wentBack', load), client.onReconnect(load)]
    return () => {
      asked.current += 1
      for (const stop of stops) stop()
    }
  }, [client, all, fail])
  return found
}

/** Makes the library what it was in a snapshot, with a message that can take it back. `when` is what the snapshot is called. */
export function useGoBack(): (snapshot: string, when: string) => Promise<void> {
  const { t } = useTranslation()
  const { client } = useServices()
  const fail = useFailure()
  const goBack = useCallback(
    async (snapshot: string) => {
      // Maps whose screen is closed may still be sending: what they hold belongs to the state that is kept.
      if (!(await saveAll())) {
        showToast(t('settings:goBackUnsaved'), { tone: 'problem' })
        return null
      }
      const answer = await client.call('snapshots.goBack', { snapshot })
      if (answer.ok) return answer.value.kept
      fail(answer.error)
      return null
    },
    [client, fail, t]
  )
  return useCallback(
    async (snapshot, when) => {
      const kept = await goBack(snapshot)
      if (kept === null) return
      const undo = () =>
        void goBack(kept).then((isDone) => {
          if (isDone !== null) showToast(t('settings:goBackUndone'))
        })
      showToast(t('settings:wentBack', { when }), { action: { label: t('common:undo'), run: undo } })
    },
    [goBack, t]
  )
}
