import { isBlank, type Grid } from './grid.ts'
import { laneNameOf } from './laneName.ts'
import { isStageWord, isStepWord } from './laneWords.ts'

/** So many lines above a table may be its title and what it says of itself. */
const mostTitleLines = 3

/**
 * Tables that stand below each other on one sheet, each with stages of its own: where lanes are followed by another row of stages, another map
 * begins. The same headings once more are those of a printed page, and begin nothing. Anything else stays one table.
 */
export function stackedTables(table: Grid): Grid[] {
  const rows = table.slots.map((row) => row.flatMap((cell) => (cell && !isBlank(cell.text) ? [cell.text.trim()] : [])))
  const starts: number[] = []
  let head: readonly string[] | null = null
  let hasLanes = false
  for (const [at, row] of rows.entries()) {
    const [first = ''] = row
    if (head === null || !isHead(first, head[0] ?? '')) {
      if (head === null && (isStageWord(first) || isStepWord(first))) head = row
      else if (head !== null && laneNameOf(first).kind !== null) hasLanes = true
      continue
    }
    if (hasLanes && row.length > 1 && row.join('\n') !== head.join('\n')) {
      starts.push(withTitle(rows, at))
      head = row
      hasLanes = false
    }
  }
  if (starts.length === 0) return [table]
  return [0, ...starts].map((from, index) => ({
    ...table,
    ...(index === 0 ? {} : { title: '', above: '', description: '' }),
    slots: table.slots.slice(from, starts[index])
  }))
}

/** Whether a row begins like the headings above it: stages where those were stages. */
function isHead(first: string, before: string): boolean {
  return isStageWord(first) || (isStepWord(first) && !isStageWord(before) && laneNameOf(first).kind === null)
}

/** The first of the lines above a row of stages that belong to it: one text alone, and no lane without content. */
function withTitle(rows: readonly (readonly string[])[], head: number): number {
  let from = head
  while (head - from < mostTitleLines && rows[from - 1]?.length === 1 && laneNameOf(rows[from - 1]?.[0] ?? '').kind === null) from -= 1
  return from
}
