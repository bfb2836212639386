import { useCallback, useEffect, useRef, useState } from 'react'
import type { ContractError } from '#contract/error.ts'
import type { Value } from '#contract/operations.ts'
import type { Result } from '#core/result.ts'
import { useServices } from '../../app/services.ts'

/** The versions of a map, newest first, and what changed since. */
export type VersionList = Value<'versions.list'>

/** The versions of a map; null until they are known. Kept up to date with what any window does. */
export function useVersions(journeyId: string): { list: Result<VersionList, ContractError> | null; reload: () => void } {
  const { client } = useServices()
  const [list, setList] = useState<Result<VersionList, ContractError> | null>(null)
  const asked = useRef(0)
  const reload = useCallback(() => {
    asked.current += 1
    const mine = asked.current
    void client.call('versions.list', { id: journeyId }).then((answer) => {
      if (mine === asked.current) setList(answer)
    })
  }, [client, journeyId])
  useEffect(() => {
    reload()
    const isOurs = ({ id }: { id: string }) => {
      if (id === journeyId) reload()
    }
    const stops = [client.on('versions.changed', isOurs), client.on('journey.changed', isOurs), client.onReconnect(reload)]
    return () => stops.forEach((stop) => stop())
  }, [client, journeyId, reload])
  return { list, reload }
}
