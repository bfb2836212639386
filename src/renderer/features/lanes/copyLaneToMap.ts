import { laneCopyOf } from '#core/commands/laneCopyOf.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { Client } from '#contract/client.ts'
import type { ContractError } from '#contract/error.ts'

/** How often a save is tried again because somebody else wrote in between. */
const tries = 3

/** Puts a copy of a lane at the end of another map of the library. That map's own windows see it as an edit from outside. */
export async function copyLaneToMap(
  client: Pick<Client, 'call'>,
  { document, laneId, journeyId, newId }: { document: JourneyDocument; laneId: Id; journeyId: string; newId: () => Id }
): Promise<Result<null, ContractError>> {
  const copy = laneCopyOf(document, laneId)
  if (!copy) return err({ code: 'notFound', message: 'the lane is gone' })
  for (let left = tries; ; left -= 1) {
    const opened = await client.call('journeys.open', { id: journeyId })
    if (!opened.ok) return opened
    if (opened.value.readOnly) return err({ code: 'readOnly', message: 'a newer version wrote this map' })
    const outcome = runCommand(documentOf(opened.value.records), 'lane.paste', { copy, place: 'end' }, { newId })
    if (!outcome.ok) return err({ code: 'invalid', message: outcome.error.code })
    const { revision: baseRevision } = opened.value
    const saved = await client.call('journeys.save', { id: journeyId, baseRevision, diff: outcome.value.diff, origin: newId() })
    if (saved.ok) return ok(null)
    if (saved.error.code !== 'stale' || left <= 1) return saved
  }
}
