import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '#contract/shapes.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'

/** What can be done with a journey from outside: each says what it did, and undoes where it can. */
export interface JourneyActions {
  readonly rename: (journey: Titled, title: string) => Promise<void>
  readonly duplicate: (journey: Titled) => Promise<void>
  /** Makes a map of the future state out of it, and opens that. */
  readonly deriveFuture: (journey: Titled) => Promise<void>
  /** True where it went to the trash. */
  readonly trash: (journey: Titled) => Promise<boolean>
  readonly restore: (journey: Titled) => Promise<void>
  readonly erase: (journey: Titled) => Promise<void>
  readonly eraseAll: (journeys: readonly Titled[]) => Promise<void>
}

type Titled = Pick<JourneySummary, 'id' | 'title'>

/** The actions on journeys, with the words of the page. */
export function useJourneyActions(): JourneyActions {
  const { client } = useServices()
  const { t } = useTranslation()
  const fail = useFailure()
  return useMemo(() => {
    const titleOf = (journey: Titled) => journey.title || t('domain:untitled')
    const restore = async (journey: Titled) => {
      const answer = await client.call('journeys.restore', { id: journey.id })
      if (!answer.ok) return fail(answer.error)
      showToast(t('library:restored', { title: titleOf(journey) }))
    }
    const rename = async (journey: Titled, title: string) => {
      const answer = await client.call('journeys.rename', { id: journey.id, title })
      if (!answer.ok) return fail(answer.error)
      showToast(t('library:renamed', { title: title || t('domain:untitled') }), {
        action: {
          label: t('common:undo'),
          run: () => void client.call('journeys.rename', { id: journey.id, title: journey.title })
        }
      })
    }
    return {
      rename,
      restore,
      duplicate: async (journey) => {
        const title = t('common:copyOf', { title: titleOf(journey) })
        const answer = await client.call('journeys.duplicate', { id: journey.id, title })
        if (!answer.ok) return fail(answer.error)
        showToast(t('library:duplicated', { title }))
      },
      deriveFuture: async (journey) => {
        const title = t('compare:futureOf', { title: titleOf(journey) }).slice(0, 500)
        const answer = await client.call('journeys.deriveFuture', { id: journey.id, title })
        if (!answer.ok) return fail(answer.error)
        go(mapRoute(answer.value.id))
        showToast(t('compare:derived', { title }))
      },
      trash: async (journey) => {
        const answer = await client.call('journeys.trash', { id: journey.id })
        if (!answer.ok) {
          fail(answer.error)
          return false
        }
        showToast(t('library:trashed', { title: titleOf(journey) }), {
          action: { label: t('common:undo'), run: () => void restore(journey) }
        })
        return true
      },
      erase: async (journey) => {
        const answer = await client.call('journeys.erase', { id: journey.id })
        if (!answer.ok) return fail(answer.error)
        showToast(t('library:erased', { title: titleOf(journey) }))
      },
      eraseAll: async (journeys) => {
        for (const { id } of journeys) {
          const answer = await client.call('journeys.erase', { id })
          if (!answer.ok) return fail(answer.error)
        }
        showToast(t('library:erasedAll'))
      }
    }
  }, [client, t, fail])
}
