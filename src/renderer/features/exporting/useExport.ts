import { useCallback, useEffect, useRef, useState } from 'react'
import type { Params, Value } from '#contract/operations.ts'
import type { ContractError } from '#contract/error.ts'
import type { Result } from '#core/result.ts'
import { useServices } from '../../app/services.ts'
import { newId } from '../../platform/newId.ts'
import { useSession } from '../../session/useJourney.ts'

/** A finished export. */
export type ExportedFile = Value<'export.make'>

/** Making one export at a time: how far it is (0 to 1, null where none runs), and stopping it. */
export function useExport(): {
  progress: number | null
  make: (choice: Pick<Params<'export.make'>, 'format' | 'options'>) => Promise<Result<ExportedFile, ContractError>>
  cancel: () => void
} {
  const { client } = useServices()
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
    async ({ format, options }: Pick<Params<'export.make'>, 'format' | 'options'>) => {
      job.current = newId()
      setProgress(0)
      // What the services draw is what is on disk: what was just typed has to be there.
      await session.flush()
      const answer = await client.call('export.make', { job: job.current, id: session.getState().journeyId, format, options })
      job.current = null
      setProgress(null)
      return answer
    },
    [client, session]
  )
  return { progress, make, cancel }
}
