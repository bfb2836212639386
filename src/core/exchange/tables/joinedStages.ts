import { isStageWord, isStepWord } from './laneWords.ts'
import { plainCell, type Grid, type GridCell } from './grid.ts'

/**
 * Tables that are stages of one journey: each under a heading of its own, all under one heading above, with steps as columns and lanes as rows.
 * They become one table with a row of stages; every cell keeps its line. Other tables stay as they are.
 */
export function joinedStages(tables: readonly Grid[]): Grid[] {
  const joined: Grid[] = []
  let run: Grid[] = []
  const close = () => {
    if (run.length > 0) joined.push(asOne(run))
    run = []
  }
  for (const table of tables) {
    const isStage = isStageTable(table)
    if (!isStage || (run[0] && run[0].above !== table.above)) close()
    if (isStage) run.push(table)
    else joined.push(table)
  }
  close()
  return joined
}

function isStageTable({ slots, title, above }: Grid): boolean {
  const corner = slots[0]?.[0]?.text ?? ''
  return title !== '' && above !== '' && isStepWord(corner) && !isStageWord(corner)
}

/** A row of the joined table: what stands in front of it, and how often it came before in its stage. */
interface Row {
  readonly head: GridCell
  readonly cells: (GridCell | null)[]
}

function asOne(parts: readonly Grid[]): Grid {
  const rows = new Map<string, Row>()
  const stages: (GridCell | null)[] = [headCell('Stage', parts[0]?.slots[0]?.[0] ?? null, 1)]
  let from = 1
  for (const part of parts) {
    const width = Math.max(1, part.columnCount - 1)
    stages[from] = headCell(part.title, part.slots[0]?.[0] ?? null, width)
    for (let column = from + 1; column < from + width; column += 1) stages[column] = null
    let name = ''
    let nth = 0
    for (const slots of part.slots) {
      const head = slots[0] ?? null
      const label = head?.text.trim() ?? ''
      nth = label === '' ? nth + 1 : 0
      if (label !== '') name = label
      const key = `${name}\n${nth}`
      const row = rows.get(key) ?? { head: headCell(label, head, 1), cells: [] }
      rows.set(key, row)
      for (const [at, cell] of slots.slice(1).entries()) row.cells[from + at] = cell
    }
    from += width
  }
  const order = rowsInOrder(parts, rows)
  const slots = [stages, ...order.map(({ head, cells }) => [head, ...Array.from({ length: from - 1 }, (_, at) => cells[at + 1] ?? null)])]
  const [first] = parts
  return {
    slots,
    columnCount: from,
    title: first?.above ?? '',
    above: '',
    description: '',
    surplus: parts.reduce((sum, part) => sum + part.surplus, 0)
  }
}

/** Rows in the order of the tables; rows in which a lane goes on stand right below it, whichever stage has them. */
function rowsInOrder(parts: readonly Grid[], rows: ReadonlyMap<string, Row>): Row[] {
  const names = [...new Set(parts.flatMap(({ slots }) => slots.map((line) => line[0]?.text.trim() ?? '').filter((label) => label !== '')))]
  return names.flatMap((name) => {
    const found: Row[] = []
    for (let nth = 0; ; nth += 1) {
      const row = rows.get(`${name}\n${nth}`)
      if (!row) return found
      found.push(row)
    }
  })
}

function headCell(text: string, at: GridCell | null, columns: number): GridCell {
  return { ...plainCell(text), columns, line: at?.line ?? null, address: at?.address ?? 'A1' }
}
