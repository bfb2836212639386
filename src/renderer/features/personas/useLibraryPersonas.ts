import { useCallback, useEffect, useRef, useState } from 'react'
import type { ContractError } from '#contract/error.ts'
import type { LibraryPersona } from '#contract/shapes.ts'
import type { Result } from '#core/result.ts'
import { useServices } from '../../app/services.ts'

/** All personas of the library; null until they are known. Kept up to date with what any window does. */
export function useLibraryPersonas(): { list: Result<readonly LibraryPersona[], ContractError> | null; reload: () => void } {
  const { client } = useServices()
  const [list, setList] = useState<Result<readonly LibraryPersona[], ContractError> | null>(null)
  const asked = useRef(0)
  const reload = useCallback(() => {
    asked.current += 1
    const mine = asked.current
    void client.call('personas.list', {}).then((answer) => {
      if (mine === asked.current) setList(answer)
    })
  }, [client])
  useEffect(() => {
    reload()
    const stops = [client.on('library.changed', reload), client.onReconnect(reload)]
    return () => stops.forEach((stop) => stop())
  }, [client, reload])
  return { list, reload }
}
