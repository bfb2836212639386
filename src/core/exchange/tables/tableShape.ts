import { laneTakesCards, type LaneKind } from '../../model/lane.ts'
import { cellAt, isBlank, turned, withoutBlanks, type Grid, type GridCell } from './grid.ts'
import { isEmptyMark } from './cellTexts.ts'
import { isStageWord, isStepWord, laneKindOf } from './laneWords.ts'

/** How a table lies: its lanes are its rows (and its columns the stages), or the other way round. */
export type Orientation = 'lanesAsRows' | 'stagesAsRows'

/** A row of a journey map as a table has it. */
export interface TableLane {
  readonly title: string
  readonly kind: LaneKind
  /** Whether its name says what kind it is; otherwise it is a lane of text under that name. */
  readonly isKnown: boolean
  /** Rows of `grid` that belong to it. */
  readonly rows: readonly number[]
}

/** A column of a journey map as a table has it. */
export interface TableStep {
  readonly title: string
  /** Column of `grid`. */
  readonly column: number
}

/** A table understood as a journey: always with its lanes as rows. */
export interface TableShape {
  readonly grid: Grid
  readonly orientation: Orientation
  /** Whether the names in the table leave no doubt which way round it is. */
  readonly isSure: boolean
  readonly title: string
  readonly description: string
  readonly stages: readonly { readonly title: string; readonly steps: readonly TableStep[] }[]
  readonly lanes: readonly TableLane[]
  /** Cells to the right of the last header. */
  readonly beyond: GridCell | null
}

/**
 * Sees the journey in a table. Which way round it is tell the lane names: more of them in the first column means that lanes are rows. Title
 * lines above the table, merged and repeated stage headers, a second header row with steps, and lanes over several rows are understood.
 */
export function shapeOf(table: Grid, chosen: Orientation | null = null): TableShape {
  const { grid: body, title, description } = withoutTitleRows(withoutBlanks(table))
  const guess = orientationOf(body)
  const orientation = chosen ?? guess.orientation
  const grid = orientation === 'lanesAsRows' ? body : turned(body)
  const headers = headerRows(grid)
  const labels = cellAt(grid, 0, 0)?.columns ?? 1
  const firstStep = Math.min(labels, Math.max(1, grid.columnCount - 1))
  return {
    grid,
    orientation,
    isSure: guess.isSure,
    title: title || grid.title,
    description: [grid.description, description].filter((text) => text !== '').join('\n'),
    stages: stagesOf(grid, headers, firstStep),
    lanes: lanesOf(grid, headers.count, firstStep),
    beyond: orientation === 'lanesAsRows' && headers.count > 0 ? cellBeyond(grid, headers.count) : null
  }
}

function orientationOf(grid: Grid): { orientation: Orientation; isSure: boolean } {
  const inColumn = grid.slots.filter((_, row) => isLaneName(cellAt(grid, row, 0)?.text ?? '')).length
  const inRow = (grid.slots[0] ?? []).filter((cell) => isLaneName(cell?.text ?? '')).length
  const most = Math.max(inColumn, inRow)
  // One name alone may be chance, unless there is room for little more.
  const room = inColumn > inRow ? grid.slots.length : grid.columnCount
  const isSure = inColumn !== inRow && (most >= 2 || room <= 3)
  return { orientation: inRow > inColumn ? 'stagesAsRows' : 'lanesAsRows', isSure }
}

function isLaneName(text: string): boolean {
  return laneKindOf(text) !== null
}

interface Headers {
  readonly count: number
  readonly stageRow: number | null
  readonly stepRow: number | null
}

function headerRows(grid: Grid): Headers {
  const first = firstText(grid, 0)
  const second = firstText(grid, 1)
  // A table without headers: its first row is a lane already.
  if (isLaneName(first) && !isStageWord(first) && !isStepWord(first)) return { count: 0, stageRow: null, stepRow: null }
  if (isStepWord(first) && !isStageWord(first)) {
    if (isStageWord(second)) return { count: 2, stageRow: 1, stepRow: 0 }
    return { count: 1, stageRow: null, stepRow: 0 }
  }
  const hasMerged = (grid.slots[0] ?? []).some((cell, column) => column > 0 && cell !== null && cell.columns > 1)
  const isUnderCorner = grid.slots.length > 2 && isBlank(second) && (hasMerged || isStageWord(first))
  const isSteps = isStepWord(second) || isUnderCorner
  return { count: isSteps ? 2 : 1, stageRow: 0, stepRow: isSteps ? 1 : null }
}

function firstText(grid: Grid, row: number): string {
  return cellAt(grid, row, 0)?.text ?? ''
}

function stagesOf(grid: Grid, { stageRow, stepRow }: Headers, firstStep: number): TableShape['stages'] {
  const stages: { title: string; steps: TableStep[] }[] = []
  for (let column = firstStep; column < Math.max(grid.columnCount, firstStep + 1); column += 1) {
    const stage = stageRow === null ? '' : titleOf(cellAt(grid, stageRow, column))
    // Merged headers leave nothing behind in the columns they cover, and some people leave repeated ones out.
    if (stages.length === 0 || stage !== '') {
      if (stages.length === 0 || stage !== stages.at(-1)?.title || stepRow === null) stages.push({ title: stage, steps: [] })
    }
    const title = stepRow === null ? '' : titleOf(cellAt(grid, stepRow, column))
    stages.at(-1)?.steps.push({ title, column })
  }
  // A stage that is one step gives it its name: a column without a name is hard to speak of.
  return stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step) => (stepRow === null && stage.steps.length === 1 ? { ...step, title: stage.title } : step))
  }))
}

function lanesOf(grid: Grid, from: number, firstStep: number): TableLane[] {
  const lanes: (TableLane & { rows: number[] })[] = []
  for (let row = from; row < grid.slots.length; row += 1) {
    const title = titleOf(cellAt(grid, row, 0))
    const last = lanes.at(-1)
    if (title === '' && last) {
      last.rows.push(row)
      continue
    }
    const named = laneKindOf(title)
    const isFull = (grid.slots[row] ?? []).some((cell, column) => column >= firstStep && cell !== null && !isEmptyMark(cell.text))
    const kind = named !== null && (laneTakesCards(named) || named === 'emotion' || !isFull) ? named : 'text'
    lanes.push({ title, kind, isKnown: named !== null, rows: [row] })
  }
  return lanes
}

/** Lines above the table that hold one text alone: the first is its title, the others describe it. */
function withoutTitleRows(grid: Grid): { grid: Grid; title: string; description: string } {
  const filled = (row: number) => (grid.slots[row] ?? []).filter((cell) => cell !== null && !isBlank(cell.text))
  const isTitle = (row: number) => {
    const [only, ...others] = filled(row)
    if (!only || others.length > 0) return false
    const isAtStart = cellAt(grid, row, 0) === only || only.columns >= grid.columnCount
    return isAtStart && !isStageWord(only.text) && !isStepWord(only.text) && !isLaneName(only.text)
  }
  let count = 0
  while (grid.columnCount > 2 && count < Math.min(10, grid.slots.length - 2) && isTitle(count)) count += 1
  if (count === 0) return { grid, title: '', description: '' }
  const texts = Array.from({ length: count }, (_, row) => filled(row)[0]?.text ?? '')
  const rest = withoutBlanks({ ...grid, slots: grid.slots.slice(count) })
  return { grid: rest, title: titleText(texts[0] ?? ''), description: texts.slice(1).join('\n') }
}

function cellBeyond(grid: Grid, headerCount: number): GridCell | null {
  const end = Math.max(
    ...grid.slots.slice(0, headerCount).map((row) => row.reduce((most, cell, column) => Math.max(most, column + (cell?.columns ?? 1)), 0))
  )
  return (
    grid.slots
      .slice(headerCount)
      .flatMap((row) => row.slice(end))
      .find((cell) => cell !== null) ?? null
  )
}

function titleOf(cell: GridCell | null): string {
  return cell && !isEmptyMark(cell.text) ? titleText(cell.text) : ''
}

function titleText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(\*\*|__)(.+)\1$/, '$2')
    .trim()
}
