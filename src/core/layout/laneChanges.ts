import type { Id } from '../model/id.ts'
import type { LaneBox } from './boxes.ts'

/** What became of a lane between two layouts with the same columns. */
export interface LaneChange {
  /** By how much it moved down, px. */
  readonly dy: number
  /** Columns whose cells changed; `all` where its height did, or the lane is gone. */
  readonly columns: readonly number[] | 'all'
  /** Largest number of steps that one of its cards covers or covered. */
  readonly reach: number
}

/** How lanes differ from before, by id; lanes that are the same, and new ones, are absent. */
export function laneChanges(lanes: readonly LaneBox[], before: readonly LaneBox[]): ReadonlyMap<Id, LaneChange> {
  const now = new Map(lanes.map((box) => [box.lane.id, box]))
  const changes = new Map<Id, LaneChange>()
  for (const old of before) {
    const box = now.get(old.lane.id)
    if (box === old) continue
    const reach = Math.max(old.widestSpan, box?.widestSpan ?? 1)
    if (box?.height !== old.height) changes.set(old.lane.id, { dy: 0, columns: 'all', reach })
    else {
      const columns = changedColumns(box, old)
      if (columns.length > 0 || box.y !== old.y) changes.set(old.lane.id, { dy: box.y - old.y, columns, reach })
    }
  }
  return changes
}

function changedColumns({ cells }: LaneBox, { cells: before }: LaneBox): readonly number[] {
  if (cells === before) return []
  const changed: number[] = []
  for (const [column, cards] of cells) if (before.get(column) !== cards) changed.push(column)
  for (const column of before.keys()) if (!cells.has(column)) changed.push(column)
  return changed
}
