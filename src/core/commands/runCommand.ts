import type { RecordsDiff } from '../model/diff.ts'
import type { JourneyDocument } from '../model/document.ts'
import { problemsOfChange } from '../model/integrity.ts'
import { invariant } from '../invariant.ts'
import { err, ok, type Result } from '../result.ts'
import type { Command, CommandEnv, Refusal } from './command.ts'
import { commands, type CommandArgs, type CommandId } from './commands.ts'
import { followTouchpoints } from './touchpointMeasures.ts'
import { Transaction } from './transaction.ts'

/** The document after a command, and what the command did to it. */
export interface CommandOutcome {
  readonly document: JourneyDocument
  readonly diff: RecordsDiff
}

/**
 * Runs a command. Gives the new document with the diff, or a refusal that leaves everything as it was. Values that the
 * schema forbids (too long, out of range) are refused; a dangling reference would be a bug and throws.
 */
export function runCommand<Id extends CommandId>(
  document: JourneyDocument,
  id: Id,
  args: CommandArgs<Id>,
  env: CommandEnv
): Result<CommandOutcome, Refusal> {
  const tx = new Transaction(document)
  // The table pairs ids with their arguments; TypeScript cannot follow that through the union.
  const command = commands[id] as unknown as Command<CommandArgs<Id>>
  const refusal = command.run(tx, args, env)
  if (refusal) return err(refusal)
  followTouchpoints(tx)
  const diff = tx.diff()
  const problems = problemsOfChange(tx.document, diff)
  const forbidden = problems.find((problem) => problem.code === 'invalid')
  if (forbidden) return err({ code: forbidden.tooLong ? 'tooLong' : 'badValue' })
  invariant(problems.length === 0, `integrity after ${id}: ${problems.map((problem) => `${problem.code} ${problem.id}`).join(', ')}`)
  return ok({ document: tx.document, diff })
}
