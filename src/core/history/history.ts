import { invertDiff, isEmptyDiff, squashDiffs, type RecordsDiff } from '../model/diff.ts'
import type { UndoPolicy } from '../commands/command.ts'

/** One thing that undo takes back: the command that named it and what it did. */
export interface HistoryEntry {
  readonly label: string
  readonly diff: RecordsDiff
  /** Repeating the same command on the same thing joins this entry; null: never. */
  readonly mergeKey: string | null
  /** Where one was when it began, for whoever leads the eye back there; nothing to this module. */
  readonly place?: unknown
}

/**
 * What can be undone and redone, in this window, since the map was opened. Immutable. While a mark is open (a drag, a
 * burst of typing) everything recorded joins into one entry; bailing out of the mark gives the diff that takes it back.
 */
export interface History {
  readonly done: readonly HistoryEntry[]
  readonly undone: readonly HistoryEntry[]
  /** Depth of `done` when the open mark was set, or null. */
  readonly mark: number | null
}

/** Entries kept; the oldest are forgotten first. */
export const historyLimit = 1000

/** A history in which nothing happened. */
export const emptyHistory: History = { done: [], undone: [], mark: null }

/** Remembers a diff. Recording anything but `ignore` drops what was undone. */
export function recordEdit(
  history: History,
  edit: { label: string; diff: RecordsDiff; undo: UndoPolicy; mergeKey?: string; place?: unknown }
): History {
  if (edit.undo === 'ignore' || isEmptyDiff(edit.diff)) return history
  const entry: HistoryEntry = {
    label: edit.label,
    diff: edit.diff,
    mergeKey: edit.undo === 'merge' ? (edit.mergeKey ?? null) : null,
    place: edit.place
  }
  const last = history.done.at(-1)
  const inMark = history.mark !== null && history.done.length > history.mark
  const repeats = last !== undefined && entry.mergeKey !== null && last.mergeKey === entry.mergeKey && history.undone.length === 0
  if (last && (inMark || (history.mark === null && repeats))) {
    const diff = squashDiffs([last.diff, entry.diff])
    const rest = history.done.slice(0, -1)
    return { ...history, undone: [], done: isEmptyDiff(diff) ? rest : [...rest, { ...last, diff }] }
  }
  const done = [...history.done, entry]
  const surplus = Math.max(0, done.length - historyLimit)
  return { done: done.slice(surplus), undone: [], mark: history.mark === null ? null : history.mark - surplus }
}

/** Opens a mark: a gesture begins. An open mark is kept. */
export function openMark(history: History): History {
  return history.mark === null ? { ...history, mark: history.done.length } : history
}

/** Closes the mark: the gesture is done, and whatever comes next is another step of undo. */
export function closeMark(history: History): History {
  const done = history.done.map((entry, position) => (position === history.done.length - 1 ? { ...entry, mergeKey: null } : entry))
  return { ...history, done, mark: null }
}

/** Takes the open gesture back: the history before it and the diff to apply, or null where nothing was recorded. */
export function bailMark(history: History): { history: History; diff: RecordsDiff | null } {
  const start = history.mark ?? history.done.length
  const taken = history.done.slice(start)
  const diff = taken.length === 0 ? null : invertDiff(squashDiffs(taken.map((entry) => entry.diff)))
  return { history: { ...history, done: history.done.slice(0, start), mark: null }, diff }
}

/** The history after undo and the diff to apply, or null where there is nothing to undo. */
export function undoEdit(history: History): { history: History; entry: HistoryEntry; diff: RecordsDiff } | null {
  const entry = history.done.at(-1)
  if (!entry) return null
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, entry], mark: null },
    entry,
    diff: invertDiff(entry.diff)
  }
}

/** The history after redo and the diff to apply, or null where there is nothing to redo. */
export function redoEdit(history: History): { history: History; entry: HistoryEntry; diff: RecordsDiff } | null {
  const entry = history.undone.at(-1)
  if (!entry) return null
  const done = [...history.done, { ...entry, mergeKey: null }]
  return { history: { done, undone: history.undone.slice(0, -1), mark: null }, entry, diff: entry.diff }
}
