import { useCallback, useEffect, useRef, useState } from 'react'
import type { ContractError } from '#contract/error.ts'
import type { JourneySummary } from '#contract/shapes.ts'
import type { Result } from '#core/result.ts'
import { useServices } from '../../app/services.ts'

/** All journeys, or the ones in the trash; null until they are known. Kept up to date with what any window does. */
export function useJourneyList(trashed: boolean): { list: Result<readonly JourneySummary[], ContractError> | null; reload: () => void } {
  const { client } = useServices()
  const [list, setList] = useState<Result<readonly JourneySummary[], ContractError> | null>(null)
  const asked = useRef(0)
  const reload = useCallback(() => {
    asked.current += 1
    const mine = asked.current
    void client.call('journeys.list', { trashed }).then((answer) => {
      if (mine === asked.current) setList(answer)
    })
  }, [client, trashed])
  useEffect(() => {
    reload()
    const stopEvents = client.on('library.changed', reload)
    const stopReconnect = client.onReconnect(reload)
    return () => {
      stopEvents()
      stopReconnect()
    }
  }, [client, reload])
  return { list, reload }
}
