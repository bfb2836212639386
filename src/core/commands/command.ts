import type { Id } from '../model/id.ts'
import type { Transaction } from './transaction.ts'

/** What a command needs from the world: `core` has neither clock nor randomness of its own. */
export interface CommandEnv {
  /** A fresh id that no record of any document has. */
  readonly newId: () => Id
}

/** Why a command did nothing. Words for people are `refusal.<code>` in the message files. */
export interface Refusal {
  readonly code:
    | 'notFound'
    | 'laneTakesNoCards'
    | 'laneHasNoCurve'
    | 'sameCard'
    | 'alreadyLinked'
    | 'nothingToSplit'
    | 'nothingToMerge'
    | 'tooLong'
    | 'badValue'
    | 'emptyText'
    | 'locked'
    | 'readOnly'
}

/**
 * How undo treats a command: `record` makes a step of its own; `merge` joins the step before when both run inside one
 * mark or repeat the same command on the same record (typing, nudging); `ignore` cannot be undone.
 */
export type UndoPolicy = 'record' | 'merge' | 'ignore'

/** One change that a person can make to a document. Pure: reads and writes only through the transaction. */
export interface Command<Args> {
  readonly undo: UndoPolicy
  /**
   * Whether it also runs while the map is locked, for all arguments or for some. Left out it does not: a command that nobody
   * thought about must not be the way in which something is knocked out of place.
   */
  readonly whenLocked?: true | ((args: Args) => boolean)
  readonly run: (tx: Transaction, args: Args, env: CommandEnv) => Refusal | undefined
}

/** Gives a command its types. */
export function defineCommand<Args>(command: Command<Args>): Command<Args> {
  return command
}

/** Shorthand for a refusal. */
export function refuse(code: Refusal['code']): Refusal {
  return { code }
}
