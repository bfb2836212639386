import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedMap } from '#contract/shapes.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'

/** Keeping maps in the library, one after the other. */
export interface Keeping {
  /** How many are kept already, of how many; null where nothing is being kept. */
  readonly progress: { readonly done: number; readonly count: number } | null
  /** Keeps maps and shows them; what cannot be kept is said and keeps none of the others out. */
  readonly keep: (maps: readonly ImportedMap[]) => Promise<void>
  /** Ends it after the map that is being kept. */
  readonly stop: () => void
}

/** Keeps what was imported. It can be taken back in one go: then all of it is in the trash. `onKept` closes the preview. */
export function useKeeping(onKept: () => void): Keeping {
  const { t } = useTranslation()
  const { client } = useServices()
  const fail = useFailure()
  const [progress, setProgress] = useState<Keeping['progress']>(null)
  const isStopped = useRef(false)

  const takeBack = async (ids: readonly string[], title: string) => {
    for (const id of ids) {
      const answer = await client.call('journeys.trash', { id })
      if (!answer.ok) return fail(answer.error)
    }
    go({ screen: 'library' })
    showToast(t('importing:takenBack', { count: ids.length, title }))
  }

  const keep = async (maps: readonly ImportedMap[]) => {
    const ids: string[] = []
    isStopped.current = false
    for (const { records, attachments, held } of maps) {
      if (isStopped.current) break
      setProgress({ done: ids.length, count: maps.length })
      const answer = await client.call('journeys.create', { records, attachments, ...(held === undefined ? {} : { held }) })
      if (answer.ok) ids.push(answer.value.id)
      else fail(answer.error)
    }
    setProgress(null)
    const [first] = ids
    if (first === undefined) return
    onKept()
    const title = maps[0]?.title || t('importing:unnamed')
    go(ids.length === 1 ? mapRoute(first) : { screen: 'library' })
    showToast(
      ids.length < maps.length
        ? t('importing:keptSome', { kept: ids.length, count: maps.length })
        : t('importing:kept', { count: ids.length, title }),
      { action: { label: t('common:undo'), run: () => void takeBack(ids, title) } }
    )
  }
  return { progress, keep, stop: () => (isStopped.current = true) }
}
