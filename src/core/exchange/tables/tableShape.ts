import type { FeelingKind } from '../../model/feelingKind.ts'
import { laneTakesCards, type LaneKind } from '../../model/lane.ts'
import { cellAt, isBlank, turned, withoutBlanks, type Grid, type GridCell } from './grid.ts'
import { isEmptyMark } from './cellTexts.ts'
import { laneNameOf, withoutPersona, type LaneName } from './laneName.ts'
import { isMomentWord, isStageWord, isStepWord } from './laneWords.ts'
import type { FeelingScale } from './scales.ts'

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
  /** Its rows by whose feelings they hold; one of nobody in particular where nothing is said. */
  readonly curves: readonly TableCurve[]
}

/** Rows of a lane that hold the feelings of one persona. In rows below the first the words to its numbers may stand. */
export interface TableCurve {
  readonly persona: string | null
  readonly kind: FeelingKind
  /** The scale of its numbers, where its name says it. */
  readonly scale: FeelingScale | null
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
  /** Columns of `grid` that a row of its own marks as moments of truth. */
  readonly moments: ReadonlySet<number>
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
    ...lanesAndMoments(grid, headers.count, firstStep),
    beyond: orientation === 'lanesAsRows' && headers.count > 0 ? cellBeyond(grid, headers.count) : null
  }
}

function orientationOf(grid: Grid): { orientation: Orientation; isSure: boolean } {
  const corner = cellAt(grid, 0, 0)?.text ?? ''
  if (isStageWord(corner) && isOnlyStep(cellAt(grid, 1, 0)?.text ?? '')) return { orientation: 'lanesAsRows', isSure: true }
  if (isStageWord(corner) && isOnlyStep(cellAt(grid, 0, 1)?.text ?? '')) return { orientation: 'stagesAsRows', isSure: true }
  const inColumn = grid.slots.filter((_, row) => isLaneName(cellAt(grid, row, 0)?.text ?? '')).length
  const inRow = (grid.slots[0] ?? []).filter((cell) => isLaneName(cell?.text ?? '')).length
  const most = Math.max(inColumn, inRow)
  // One name alone may be chance, unless there is room for little more.
  const room = inColumn > inRow ? grid.slots.length : grid.columnCount
  const isSure = inColumn !== inRow && (most >= 2 || room <= 3)
  return { orientation: inRow > inColumn ? 'stagesAsRows' : 'lanesAsRows', isSure }
}

function isLaneName(text: string): boolean {
  return laneNameOf(text).kind !== null
}

/** A name of the steps that is none of a lane, as `User steps` might be. */
function isOnlyStep(text: string): boolean {
  return isStepWord(text) && !isStageWord(text) && !isLaneName(text)
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
  const heads = stageRow === null ? [] : (grid.slots[stageRow] ?? []).slice(firstStep)
  // Where merged or empty cells show how far a stage reaches, two of one name are two.
  const showsReach = heads.some((cell) => cell === null || isBlank(cell.text) || cell.columns > 1)
  for (let column = firstStep; column < Math.max(grid.columnCount, firstStep + 1); column += 1) {
    const head = stageRow === null ? null : cellAt(grid, stageRow, column)
    const stage = titleOf(head)
    const isNamed = head !== null && !isBlank(head.text)
    // Merged headers leave nothing behind in the columns they cover, and some people leave repeated ones out.
    if (stages.length === 0 || isNamed) {
      if (stages.length === 0 || stage !== stages.at(-1)?.title || stepRow === null || showsReach) stages.push({ title: stage, steps: [] })
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

interface OpenLane {
  title: string
  kind: LaneKind
  isKnown: boolean
  rows: number[]
  curves: (TableCurve & { rows: number[] })[]
  name: LaneName
}

function lanesAndMoments(grid: Grid, from: number, firstStep: number): Pick<TableShape, 'lanes' | 'moments'> {
  const lanes: OpenLane[] = []
  const moments = new Set<number>()
  for (let row = from; row < grid.slots.length; row += 1) {
    const title = titleOf(cellAt(grid, row, 0))
    const last = lanes.at(-1)
    if (title === '' && last) {
      last.rows.push(row)
      last.curves.at(-1)?.rows.push(row)
      continue
    }
    const filled = (grid.slots[row] ?? []).flatMap((cell, column) =>
      column >= firstStep && cell && !isEmptyMark(cell.text) ? [{ cell, column }] : []
    )
    if (isMomentWord(title) && filled.every(({ cell }) => isTick(cell.text))) {
      for (const { cell, column } of filled) for (let covered = 0; covered < cell.columns; covered += 1) moments.add(column + covered)
      continue
    }
    const name = laneNameOf(title)
    const curve = { persona: name.persona, kind: name.feelingKind, scale: name.scale, rows: [row] }
    if (last && isSameLane(last, name)) {
      last.title = last.name.title === name.title ? name.title : withoutPersona(last.title)
      last.rows.push(row)
      last.curves.push(curve)
      continue
    }
    const named = name.kind
    const kind = named !== null && (laneTakesCards(named) || named === 'emotion' || filled.length === 0) ? named : 'text'
    lanes.push({ title: name.title, kind, isKnown: named !== null, rows: [row], curves: [curve], name })
  }
  return { lanes, moments }
}

/** Feelings of several personas in rows below each other are curves of one lane. */
function isSameLane(last: OpenLane, name: LaneName): boolean {
  if (last.kind !== 'emotion' || name.kind !== 'emotion' || name.persona === null) return false
  if (last.curves.some(({ persona, kind }) => persona === null || (persona === name.persona && kind === name.feelingKind))) return false
  return last.name.title === name.title || withoutPersona(last.name.title) === withoutPersona(name.title)
}

function isTick(text: string): boolean {
  return /^(?:yes|y|x|có|true|1|[✓✔☑★⭐●•■])$/iu.test(text.trim())
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
  // A row of stages says by itself that everything above it is a title.
  const headAt = grid.slots.slice(0, 11).findIndex((_, row) => filled(row).length > 1)
  const isHeaded = headAt > 0 && isStageWord(cellAt(grid, headAt, 0)?.text ?? '')
  let count = isHeaded && grid.slots.slice(0, headAt).every((_, row) => cellAt(grid, row, 0) === filled(row)[0]) ? headAt : 0
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
    .replace(/^\*\*(.+)\*\*$/, '$1')
    .trim()
}
