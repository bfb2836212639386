// Values of a spreadsheet as measures: a bare range onto the cells from a place on, or a table with names of metrics and steps, either way
// round. Nothing is dropped silently: what has no place or says no value is listed with the reason.
import type { JourneyDocument } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import { metricDefaults, type Metric, type MetricKind } from '../../model/metric.ts'
import type { Step } from '../../model/step.ts'
import { allStepsOf, metricsOf } from '../../queries/journey.ts'
import { foldText } from '../../text/fold.ts'
import { readMetricValue, type ValueForm } from '../../text/metricValue.ts'
import { numberStyleIn, numberStyles, type NumberStyle } from '../../text/numberStyle.ts'
import { isBlank, type Grid } from './grid.ts'

/** What of a measure a value is. */
export const measureFields = ['baseline', 'current', 'target'] as const

/** What of a measure a value is. */
export type MeasureField = (typeof measureFields)[number]

/** A metric that is there, by its id, or a new one by its name. */
export type NamedMetric =
  { readonly metric: Metric; readonly newName: null } | { readonly metric: null; readonly newName: string; readonly kind: MetricKind }

/** A value and where it goes. */
export interface PlacedValue {
  readonly of: NamedMetric
  readonly stepId: Id
  readonly field: MeasureField
  readonly value: number
}

/** A cell that is left out, and why. */
export interface LeftOut {
  readonly address: string
  readonly text: string
  readonly why: 'notANumber' | 'otherUnit' | 'tooLarge' | 'noStep' | 'noMetric' | 'beyond'
}

/** What a table puts into a map. */
export interface MeasurePlan {
  readonly values: readonly PlacedValue[]
  readonly leftOut: readonly LeftOut[]
  /** A number that may be meant in another way of writing (`1.240`), or null where all say themselves how they are written. */
  readonly unsure: string | null
  /** Metrics that the map does not have: their names, and the kind that name or values say. */
  readonly newMetrics: readonly { readonly name: string; readonly kind: MetricKind }[]
  /** Whether the table itself says which values are baselines, current values and targets. */
  readonly saysFields: boolean
}

/** Where a bare range begins, and how a table is read. */
export interface MeasurePlanOptions {
  /** The cell from which a bare range is put; metrics in the order in which they are shown. Null: the first of both. */
  readonly from: { readonly metricId: Id; readonly stepId: Id } | null
  readonly metrics?: readonly Metric[]
  /** What values are where the table does not say so. */
  readonly field: MeasureField
  /** How numbers are written where they do not say so themselves. */
  readonly style: NumberStyle
  /** Whether names of metrics that the map does not have become new ones. */
  readonly addsMetrics: boolean
}

/** The plan for putting a table into a map. */
export function planMeasures(grid: Grid, document: JourneyDocument, options: MeasurePlanOptions): MeasurePlan {
  const table = grid.slots.map((row) => row.map((cell) => ({ text: cell?.text.trim() ?? '', address: cell?.address ?? '' })))
  const steps = allStepsOf(document)
  const from = steps.findIndex(({ id }) => id === options.from?.stepId)
  const named = namedTable(table, document, steps.slice(Math.max(0, from)))
  return named ? planNamed(named, options) : planBare(table, document, options)
}

interface Cell {
  readonly text: string
  readonly address: string
}

type Table = readonly (readonly Cell[])[]

interface Named {
  /** Rows of values below the names, each with its name first. Turned so that metrics are rows. */
  readonly rows: Table
  readonly steps: readonly (Step | null)[]
  readonly metrics: ReadonlyMap<string, Metric>
}

/** A table whose first row or first column names at least one step; turned round where steps are its rows. */
function namedTable(table: Table, document: JourneyDocument, stepsFrom: readonly Step[]): Named | null {
  const findStep = stepFinder(allStepsOf(document))
  const top = (table[0] ?? []).slice(1)
  const side = table.slice(1).map((row) => row[0] ?? { text: '', address: '' })
  const inTop = top.filter(({ text }) => findStep(text) !== null).length
  const inSide = side.filter(({ text }) => findStep(text) !== null).length
  const metrics = new Map(metricsOf(document).map((metric) => [plainName(metric.name), metric]))
  const isName = ({ text }: Cell) => metrics.has(plainName(fieldAndName(text).name))
  // Bare numbers may be values: they count as numbers of steps only beside names.
  const areNames = (cells: readonly Cell[]) =>
    cells.some(isName) || (cells.some(isWord) && cells.every((cell) => isBlank(cell.text) || isWord(cell)))
  const isSure = (cells: readonly Cell[]) => cells.some(({ text }) => findStep(text) !== null && !/^\d+$/.test(text))
  // A metric in the corner begins values: there is no row of names above it.
  const corner = table[0]?.[0]
  const hasHead = corner === undefined || !isName(corner)
  if (hasHead && inTop > 0 && (isSure(top) || areNames(side)) && inTop >= inSide)
    return { rows: table.slice(1), steps: top.map(({ text }) => findStep(text)), metrics }
  if (hasHead && inSide > 0 && (isSure(side) || areNames(top)))
    return { rows: turned(table).slice(1), steps: side.map(({ text }) => findStep(text)), metrics }
  // Rows that begin with names, and no steps above them: they go on from where one is.
  const first = table.map((row) => row[0] ?? { text: '', address: '' })
  return areNames(first) && first.some(isWord) ? { rows: table, steps: stepsFrom, metrics } : null
}

function turned(table: Table): Table {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? { text: '', address: '' }))
}

/** Whether a cell says something that is no value. */
function isWord({ text }: Cell): boolean {
  return /\p{L}/u.test(text) && readMetricValue(text, { kind: 'custom', unit: '' }, numberStyles.point).kind === 'unclear'
}

function planNamed({ rows, steps, metrics }: Named, options: MeasurePlanOptions): MeasurePlan {
  const planning = new Planning(options, rows.flat())
  const kinds = kindsOf(rows)
  let saysFields = false
  for (const row of rows) {
    const [head, ...cells] = row
    const { name, field } = fieldAndName(head?.text ?? '')
    const metric = metrics.get(plainName(name))
    saysFields ||= field !== null
    cells.forEach((cell, column) => {
      if (isBlank(cell.text)) return
      const step = steps[column]
      if (!step) planning.leaveOut(cell, steps.length <= column ? 'beyond' : 'noStep')
      else if (metric) planning.place(cell, { metric, newName: null }, step, field)
      else if (isBlank(name) || !options.addsMetrics) planning.leaveOut(cell, 'noMetric', name)
      else planning.place(cell, { metric: null, newName: name, kind: kinds.get(name) ?? 'custom' }, step, field)
    })
  }
  return { ...planning.plan(), saysFields }
}

/** Kinds that new metrics say themselves: NPS and CES by name, times by a clock among their values; of all others nothing is guessed. */
function kindsOf(rows: Table): ReadonlyMap<string, MetricKind> {
  const kinds = new Map<string, MetricKind>()
  for (const [head, ...cells] of rows) {
    const { name } = fieldAndName(head?.text ?? '')
    const said = /\b(nps|ces)\b/u.exec(foldText(name))?.[1]
    if (said === 'nps' || said === 'ces') kinds.set(name, said)
    else if (cells.some(({ text }) => /^\d{1,6}:[0-5]\d\b/.test(text))) kinds.set(name, 'time')
  }
  return kinds
}

function formOf(kind: MetricKind): ValueForm {
  return { kind, unit: kind === 'custom' ? '' : metricDefaults[kind].unit }
}

function planBare(table: Table, document: JourneyDocument, options: MeasurePlanOptions): MeasurePlan {
  const planning = new Planning(options, table.flat())
  const { from } = options
  const metrics = options.metrics ?? metricsOf(document)
  const steps = allStepsOf(document)
  const first = { row: metrics.findIndex(({ id }) => id === from?.metricId), column: steps.findIndex(({ id }) => id === from?.stepId) }
  table.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (isBlank(cell.text)) return
      const metric = metrics[Math.max(0, first.row) + rowIndex]
      const step = steps[Math.max(0, first.column) + column]
      if (metric && step) planning.place(cell, { metric, newName: null }, step, null)
      else planning.leaveOut(cell, 'beyond')
    })
  )
  return { ...planning.plan(), saysFields: false }
}

class Planning {
  readonly #options: MeasurePlanOptions
  readonly #style: NumberStyle
  readonly #saysStyle: boolean
  readonly #values: PlacedValue[] = []
  readonly #leftOut: LeftOut[] = []
  readonly #newMetrics = new Map<string, MetricKind>()
  #unsure: string | null = null

  constructor(options: MeasurePlanOptions, cells: readonly Cell[]) {
    this.#options = options
    // One number that says how it is written speaks for all of them.
    const said = numberStyleIn(cells.map(({ text }) => text).join(' | '))
    this.#style = said ?? options.style
    this.#saysStyle = said !== null
  }

  place(cell: Cell, of: NamedMetric, step: Step, field: MeasureField | null): void {
    const form: ValueForm = of.metric ?? formOf(of.kind)
    const read = readMetricValue(cell.text, form, this.#style)
    if (read.kind === 'none') return
    if (read.kind === 'unclear') return this.leaveOut(cell, read.why)
    if (!read.isSure && !this.#saysStyle) this.#unsure ??= cell.text
    if (/^\D*\d{1,3}[.,]\d{3}\D*$/.test(cell.text) && !this.#saysStyle) this.#unsure ??= cell.text
    if (of.newName !== null) this.#newMetrics.set(of.newName, of.kind)
    this.#values.push({ of, stepId: step.id, field: field ?? this.#options.field, value: read.value })
  }

  leaveOut(cell: Cell, why: LeftOut['why'], name?: string): void {
    this.#leftOut.push({ address: cell.address, text: name === undefined || name === '' ? cell.text : name, why })
  }

  plan(): Omit<MeasurePlan, 'saysFields'> {
    return {
      values: this.#values,
      leftOut: this.#leftOut,
      unsure: this.#unsure,
      newMetrics: [...this.#newMetrics].map(([name, kind]) => ({ name, kind }))
    }
  }
}

/** Finds a step by its title, its number, or both (`3`, `Step 3`, `3. Compare`, `Bước 3: So sánh`). */
function stepFinder(steps: readonly Step[]): (text: string) => Step | null {
  const byTitle = new Map<string, Step>()
  for (const step of [...steps].reverse()) if (!isBlank(step.title)) byTitle.set(plainName(step.title), step)
  return (text) => {
    if (isBlank(text)) return null
    const known = byTitle.get(plainName(text))
    if (known) return known
    const numbered = /^(?:(?:step|buoc)\s*)?#?(\d{1,4})(?:\s*[.):–-]?\s*(.*))?$/u.exec(foldText(text.trim()))
    if (!numbered) return null
    const [, number, title = ''] = numbered
    const byNumber = steps[Number(number) - 1]
    if (title === '') return byNumber ?? null
    return byTitle.get(plainName(title)) ?? null
  }
}

function plainName(text: string): string {
  return foldText(text).replace(/\s+/gu, ' ').trim()
}

/** Words, folded, that say what the values of a row or column are. */
const fieldWords: readonly (readonly [MeasureField, RegExp])[] = [
  ['baseline', /[\s([:,–-]*\b(?:baseline|base|start|before|was|ban dau|luc dau|truoc)\b[\s)\]]*$/u],
  ['current', /[\s([:,–-]*\b(?:current|now|today|actual|hien tai|hien nay|bay gio)\b[\s)\]]*$/u],
  ['target', /[\s([:,–-]*\b(?:target|goal|aim|muc tieu|dich)\b[\s)\]]*$/u]
]

/** “NPS (target)” is the metric NPS and says that its values are targets. */
function fieldAndName(text: string): { readonly name: string; readonly field: MeasureField | null } {
  const plain = text.replace(/\s+/gu, ' ').trim()
  const folded = foldText(plain)
  if (folded.length !== plain.length) return { name: plain, field: null }
  for (const [field, words] of fieldWords) {
    const found = words.exec(folded)
    if (found && found.index > 0) return { name: plain.slice(0, found.index).trim(), field }
  }
  return { name: plain, field: null }
}
