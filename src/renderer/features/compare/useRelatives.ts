import { useEffect, useMemo, useState } from 'react'
import { mapOf } from '#core/queries/journey.ts'
import { useServices } from '../../app/services.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { useJourneyList } from '../library/useJourneyList.ts'
import { relativesOf, type Relatives } from './relatives.ts'

/** The maps that the open one can be compared with; null until they are known. */
export function useRelatives(): Relatives | null {
  const { client } = useServices()
  const session = useSession()
  const { journeyId } = session.getState()
  const map = useJourney(session, ({ document }) => mapOf(document))
  const present = useJourneyList(false).list
  const trashed = useJourneyList(true).list
  const [derivedIds, setDerivedIds] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isWanted = true
    // Whenever maps came or went.
    void client.call('journeys.derived', { id: journeyId }).then((answer) => {
      if (isWanted) setDerivedIds(answer.ok ? answer.value.ids : [])
    })
    return () => {
      isWanted = false
    }
  }, [client, journeyId, present])
  return useMemo(() => {
    if (!present || !trashed || !derivedIds) return null
    const lists = { present: present.ok ? present.value : [], trashed: trashed.ok ? trashed.value : [], derivedIds }
    return relativesOf(map, journeyId, lists)
  }, [map, journeyId, present, trashed, derivedIds])
}
