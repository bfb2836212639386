import type { Client } from '#contract/client.ts'
import type { ContractError } from '#contract/error.ts'
import type { Density } from '#core/layout/boxes.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import { documentOf, listOf, type JourneyDocument } from '#core/model/document.ts'
import { listKeys } from '#core/model/listKeys.ts'
import { isRecordTypeName, type JourneyRecord } from '#core/model/records.ts'
import { err, ok, type Result } from '#core/result.ts'
import { systemClock, type Clock } from '../platform/clock.ts'
import { registerUnsaved } from '../platform/leaving.ts'
import { newId as freshId } from '../platform/newId.ts'
import { createJourneySession } from './journeySession.ts'
import type { JourneySession } from './state.ts'

export interface OpenJourneyOptions {
  readonly density?: Density
  readonly clock?: Clock
  readonly newId?: () => string
}

/** What a session needs of the connection: calls, events, and to hear when events may have been missed. */
export type JourneyClient = Client & { readonly onReconnect?: (listener: () => void) => () => void }

/** Opens a journey for editing. Errors are those of `journeys.open`. */
export async function openJourney(
  client: JourneyClient,
  journeyId: string,
  options: OpenJourneyOptions = {}
): Promise<Result<JourneySession, ContractError>> {
  const newId = options.newId ?? freshId
  const origin = newId()
  // Listening starts before reading, or what is committed in between would be missed.
  let hear: (revision: number, diff: RecordsDiff) => void
  const early: Parameters<typeof hear>[] = []
  hear = (...event) => void early.push(event)
  const stopEvents = client.on('journey.changed', (event) => {
    if (event.id === journeyId) hear(event.revision, event.diff)
  })

  const read = await readJourney(client, journeyId)
  if (!read.ok) {
    stopEvents()
    return read
  }
  const { session, queue } = createJourneySession({
    journeyId,
    ...read.value,
    density: options.density ?? 'comfortable',
    clock: options.clock ?? systemClock,
    newId,
    calls: {
      save: (baseRevision, diff) => client.call('journeys.save', { id: journeyId, baseRevision, diff, origin }),
      changesSince: (revision) => client.call('journeys.changesSince', { id: journeyId, revision }),
      reopen: () => readJourney(client, journeyId)
    }
  })
  for (const event of early) queue.heard(...event)
  hear = queue.heard

  const stops = [
    stopEvents,
    client.onReconnect?.(queue.catchUp),
    registerUnsaved({ isSaved: () => session.getState().saveState.kind === 'saved', flush: session.flush })
  ]
  return ok({
    ...session,
    close: async () => {
      await session.close()
      const stop = () => stops.forEach((each) => each?.())
      if (session.getState().saveState.kind === 'saved') return stop()
      // Saving goes on behind the scenes until it succeeds; until then it needs its ears, and the page must not go.
      const unsubscribe = session.subscribe(({ saveState }) => {
        if (saveState.kind !== 'saved') return
        unsubscribe()
        stop()
      })
    }
  })
}

interface ReadJourney {
  readonly revision: number
  readonly document: JourneyDocument
  readonly readOnly: boolean
}

async function readJourney(client: Client, id: string): Promise<Result<ReadJourney, ContractError>> {
  const answer = await client.call('journeys.open', { id })
  if (!answer.ok) return answer
  const { revision, records, readOnly } = answer.value
  const known = records.filter((record: JourneyRecord) => isRecordTypeName(record.type))
  const document = documentOf(known)
  if (listOf(document, listKeys.map).length !== 1) return err({ code: 'damaged', message: `journey ${id} has no map record` })
  return ok({ revision, document, readOnly: readOnly || known.length < records.length })
}
