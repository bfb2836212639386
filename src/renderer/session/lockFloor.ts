// While a map is locked, undo and redo reach back to the moment of locking and no further: what was done since may be taken back,
// but nothing that was moved before is moved back by a key pressed by accident.
import { closeMark, type History } from '#core/history/history.ts'
import type { RecordsDiff } from '#core/model/diff.ts'

/** The entries on which undo and redo come to rest. Told by their diffs, which outlive the entries when a gesture closes. */
export interface LockFloor {
  readonly done: RecordsDiff | null
  readonly undone: RecordsDiff | null
}

/** The history with its last entry closed, so that nothing joins what was done before, and where the floor lies. */
export function layFloor(history: History): { history: History; floor: LockFloor } {
  const closed = closeMark(history)
  return { history: closed, floor: { done: closed.done.at(-1)?.diff ?? null, undone: closed.undone.at(-1)?.diff ?? null } }
}

/** What can be undone and redone above a floor; without one, everything. */
export function reachOf(history: History, floor: LockFloor | null): { canUndo: boolean; canRedo: boolean } {
  const undo = history.done.at(-1)?.diff
  const redo = history.undone.at(-1)?.diff
  return { canUndo: undo !== undefined && undo !== floor?.done, canRedo: redo !== undefined && redo !== floor?.undone }
}
