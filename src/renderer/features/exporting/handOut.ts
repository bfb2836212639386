// Making one export and giving it to the person: what dialog and quick re-export have in common.
import type { ContractError } from '#contract/error.ts'
import type { Value } from '#contract/operations.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { Result } from '#core/result.ts'
import type { AppServices } from '../../app/services.ts'
import type { JourneySession } from '../../session/state.ts'

/** A finished export. */
export type ExportedFile = Value<'export.make'>

/** What is to be made. */
export interface HandOutWish {
  readonly format: HandOutFormat
  readonly options: HandOutOptions
}

/** Where files of a map were saved in this session, by map and format: the next one of the kind goes there again where it is asked for. */
const places = new Map<string, string>()

/** Makes an export under a number by which it can be followed and cancelled. */
export async function makeExport(
  { client }: Pick<AppServices, 'client'>,
  session: JourneySession,
  { format, options }: HandOutWish,
  job: string
): Promise<Result<ExportedFile, ContractError>> {
  // What the services draw is what is on disk: what was just typed has to be there.
  await session.flush()
  return client.call('export.make', { job, id: session.getState().journeyId, format, options })
}

/** Gives a finished export to the person. `isAgain`: into the same place as the last one of its kind, without asking. */
export async function saveExport(
  { files }: Pick<AppServices, 'files'>,
  session: JourneySession,
  format: HandOutFormat,
  made: ExportedFile,
  { isAgain = false } = {}
) {
  const key = `${session.getState().journeyId} ${format}`
  const to = isAgain ? places.get(key) : undefined
  const saved = await files.save({ name: made.name, mime: made.mime, data: made.data, to })
  if (!saved.ok) places.delete(key)
  else if (saved.value.kind === 'saved') places.set(key, saved.value.path)
  return saved
}
