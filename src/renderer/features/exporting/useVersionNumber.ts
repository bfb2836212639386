import { useEffect, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { useSession } from '../../session/useJourney.ts'

/** The number of the map's latest named version, as files name it; null where it has none, or it is not known yet. */
export function useVersionNumber(): number | null {
  const { client } = useServices()
  const { journeyId } = useSession().getState()
  const [number, setNumber] = useState<number | null>(null)
  useEffect(() => {
    let isWanted = true
    void client.call('versions.list', { id: journeyId }).then((answer) => {
      if (!isWanted || !answer.ok) return
      const named = answer.value.versions.filter(({ name }) => name !== null).length
      setNumber(named > 0 ? named : null)
    })
    return () => {
      isWanted = false
    }
  }, [client, journeyId])
  return number
}
