import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import { isThereUnchanged } from '#core/commands/versionCommands.ts'
import { diffBetween, isEmptyDiff } from '#core/model/diff.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { useSession } from '../../session/useJourney.ts'

/** What can be done with versions of the open map. Each says how it went. */
export interface VersionActions {
  /** Keeps the map as it is now under a name. */
  readonly nameNow: (name: string) => Promise<void>
  readonly rename: (version: string, name: string | null) => Promise<void>
  readonly remove: (version: string) => Promise<void>
  /** Makes the map what these records are, in one step that can be undone, after a version of what it is. `when`: in words. */
  readonly restore: (records: readonly JourneyRecord[], when: string) => Promise<void>
  /** Puts records of an earlier state back where they were, in one step. */
  readonly bringBack: (records: readonly JourneyRecord[]) => void
}

/** The versions of the map that is open around the component. */
export function useVersionActions(): VersionActions {
  const { t } = useTranslation()
  const { client } = useServices()
  const fail = useFailure()
  const session = useSession()
  return useMemo(() => {
    const { journeyId } = session.getState()
    const undo = { label: t('common:undo'), run: session.undo }
    /** What is not in the library yet would be missing from the version. */
    const keep = async (name: string | null) => {
      if (!(await session.flush())) {
        showToast(t('versions:notSaved'), { tone: 'problem' })
        return false
      }
      const kept = await client.call('versions.create', { id: journeyId, name })
      if (!kept.ok) fail(kept.error)
      return kept.ok
    }
    return {
      nameNow: async (name) => {
        if (await keep(name)) showToast(t('versions:named', { name }))
      },
      rename: async (version, name) => {
        const renamed = await client.call('versions.rename', { id: journeyId, version, name })
        if (!renamed.ok) fail(renamed.error)
      },
      remove: async (version) => {
        const removed = await client.call('versions.remove', { id: journeyId, version })
        if (removed.ok) showToast(t('versions:isRemoved'))
        else fail(removed.error)
      },
      restore: async (records, when) => {
        if (isEmptyDiff(diffBetween(session.getState().document, documentOf(records)))) return showToast(t('versions:alreadySo'))
        if (!(await keep(null))) return
        const refusal = session.run('map.replaceAll', { records })
        if (refusal) return showToast(t(`refusal:${refusal.code}`), { tone: 'problem' })
        void session.flush()
        go(mapRoute(journeyId))
        showToast(t('versions:restored', { when }), { action: undo })
      },
      bringBack: (records) => {
        const before = session.getState().document
        const cards = records.filter((record) => record.type === 'card')
        const missing = cards.filter((card) => !isThereUnchanged(before, card))
        const refusal = session.run('map.bringBack', { records })
        if (refusal && refusal.code !== 'notFound') return showToast(t(`refusal:${refusal.code}`), { tone: 'problem' })
        const came = countCards(allRecords(session.getState().document)) - countCards(allRecords(before))
        const left = missing.length - came
        const leftOut = left > 0 ? t('versions:leftOut', { count: left }) : ''
        if (refusal) return showToast(leftOut || t('versions:alreadyThere'))
        const done = came > 0 ? t('versions:broughtBack', { count: came }) : t('versions:broughtBackParts')
        showToast([done, leftOut].filter(Boolean).join(' '), { action: undo })
      }
    }
  }, [t, client, fail, session])
}

function countCards(records: Iterable<JourneyRecord>): number {
  let count = 0
  for (const { type } of records) if (type === 'card') count += 1
  return count
}
