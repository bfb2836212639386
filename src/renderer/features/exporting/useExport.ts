import { useCallback, useEffect, useRef, useState } from 'react'
import type { ContractError } from '#contract/error.ts'
import type { Result } from '#core/result.ts'
import { useServices } from '../../app/services.ts'
import { newId } from '../../platform/newId.ts'
import { useSession } from '../../session/useJourney.ts'
import { makeExport, type ExportedFile, type HandOutWish } from './handOut.ts'

/** Making one export at a time: how far it is (0 to 1, null where none runs), and stopping it. */
export function useExport(): {
  progress: number | null
  make: (wish: HandOutWish) => Promise<Result<ExportedFile, ContractError>>
  cancel: () => void
} {
  const services = useServices()
  const { client } = services
  const session = useSession()
  const [progress, setProgress] = useState<number | null>(null)
  const job = useRef<string | null>(null)
  const cancel = useCallback(() => {
    if (job.current !== null) void client.call('export.cancel', { job: job.current })
  }, [client])
  useEffect(
    () =>
      client.on('export.progress', (event) => {
        if (event.job === job.current) setProgress(event.done)
      }),
    [client]
  )
  // A dialog that goes takes its work along.
  useEffect(() => cancel, [cancel])
  const make = useCallback(
    async (wish: HandOutWish) => {
      job.current = newId()
      setProgress(0)
      const answer = await makeExport(services, session, wish, job.current)
      job.current = null
      setProgress(null)
      return answer
    },
    [services, session]
  )
  return { progress, make, cancel }
}
