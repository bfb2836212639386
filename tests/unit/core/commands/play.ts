import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { squashDiffs, type RecordsDiff } from '#core/model/diff.ts'
import type { JourneyDocument } from '#core/model/document.ts'

type Edit = { [Id in CommandId]: [Id, CommandArgs<Id>] }[CommandId]
/** Commands with their arguments. */
export type Edits = readonly Edit[]

/** Runs commands one after the other: what the document is then, and all that changed as one diff. One that is refused is an error. */
export function play(start: JourneyDocument, ...edits: Edits) {
  let document = start
  let count = 0
  const diffs: RecordsDiff[] = []
  for (const [id, args] of edits) {
    const outcome = runCommand(document, id, args as never, { newId: () => `new${(count += 1)}` })
    if (!outcome.ok) throw new Error(outcome.error.code)
    document = outcome.value.document
    diffs.push(outcome.value.diff)
  }
  return { document, diff: squashDiffs(diffs) }
}
