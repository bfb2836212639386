import { longestSpan, newCard } from '../../model/card.ts'
import { newEmotionPoint } from '../../model/emotionPoint.ts'
import type { Id } from '../../model/id.ts'
import { isSeparator, newLane, type LaneKind } from '../../model/lane.ts'
import { newMap } from '../../model/map.ts'
import { freshOrderKeys, orderKeyAt } from '../../model/orderKey.ts'
import { newPersona, type Persona } from '../../model/persona.ts'
import type { JourneyRecord } from '../../model/records.ts'
import { newStage } from '../../model/stage.ts'
import { newStep } from '../../model/step.ts'
import { cleanLine, cleanText } from '../../text/clean.ts'
import { cutText } from '../cutText.ts'
import { quoted, warning, type Issue } from '../issue.ts'
import { readName } from '../readName.ts'
import { cellTexts } from './cellTexts.ts'
import { readFeeling, saysTheSame, scaleOf, scoreOfNumber, type Feeling } from './feelings.ts'
import { scales, type FeelingScale } from './scales.ts'
import { cellAt, isBlank, type Grid, type GridCell } from './grid.ts'
import { shapeOf, type Orientation, type TableCurve, type TableLane, type TableShape } from './tableShape.ts'

/** What a person decides about a table where the reading is not what was meant; null: as it was read. */
export interface TableChoices {
  readonly orientation: Orientation | null
  /** Kind of each lane in their order. */
  readonly kinds: readonly (LaneKind | 'leaveOut' | null)[]
  readonly scale: FeelingScale | null
}

/** How a table was read, for whoever is to look it over. */
export interface TableReading {
  readonly orientation: Orientation
  /** Whether the table itself leaves no doubt. */
  readonly isSure: boolean
  readonly lanes: readonly {
    readonly title: string
    readonly kind: LaneKind | 'leaveOut'
    readonly isKnown: boolean
    readonly cards: number
  }[]
  /** Scale of feelings written as numbers; null where there are none. */
  readonly scale: FeelingScale | null
  readonly isScaleSure: boolean
}

/** A table as a map, how it was read, and what is to be said of it. */
export interface TableAsJourney {
  readonly title: string
  readonly records: readonly JourneyRecord[]
  readonly issues: readonly Issue[]
  readonly reading: TableReading
}

/** What making records needs beside the table. */
export interface TableEnv {
  readonly newId: () => Id
  /** Name of the persona whose feelings a table holds without saying whose they are. */
  readonly personaName: string
}

/** The map that a table stands for. Nothing in it is dropped: unknown lanes become lanes of text, unknown feelings become cards. */
export function journeyOfTable(table: Grid, env: TableEnv, choices: TableChoices = asRead): TableAsJourney {
  return new TableImport(shapeOf(table, choices.orientation), env, choices).run()
}

const asRead: TableChoices = { orientation: null, kinds: [], scale: null }
const textLimit = 20_000

interface PlacedFeeling {
  readonly lane: TableLane
  readonly curve: TableCurve
  readonly cell: GridCell
  readonly column: number
  readonly feeling: Feeling
  /** What stands in the rows below it. */
  readonly below: readonly string[]
}

class TableImport {
  readonly #shape: TableShape
  readonly #env: TableEnv
  readonly #choices: TableChoices
  readonly #issues: Issue[] = []
  readonly #records: JourneyRecord[] = []
  readonly #personas = new Map<string, Id>()
  /** Step of each column of the table, in order. */
  readonly #steps = new Map<number, Id>()

  constructor(shape: TableShape, env: TableEnv, choices: TableChoices) {
    this.#shape = shape
    this.#env = env
    this.#choices = choices
  }

  run(): TableAsJourney {
    const { title, description, grid, isSure, orientation, lanes, beyond } = this.#shape
    const name = this.#name(title)
    this.#records.push({ ...newMap(this.#env.newId(), name), description: cutText(cleanText(description), textLimit) })
    if (!isSure && this.#choices.orientation === null) this.#issues.push(warning('table.unclear', placeOf(firstCell(grid))))
    if (grid.surplus > 0) this.#issues.push(warning('table.surplus', { ...placeOf(firstCell(grid)), values: { count: grid.surplus } }))
    if (beyond) this.#issues.push(warning('table.beyond', placeOf(beyond)))
    this.#addStages()
    const kinds = lanes.map((lane, index) => this.#choices.kinds[index] ?? lane.kind)
    const feelings = lanes.flatMap((lane, index) => (kinds[index] === 'emotion' ? this.#feelingsOf(lane) : []))
    const plain = feelings.filter(({ feeling }) => feeling.kind === 'number' && feeling.top === null)
    const numbers = plain.flatMap(({ feeling, curve, cell }) =>
      feeling.kind === 'number' && curve.scale === null ? [{ value: feeling.value, cell }] : []
    )
    const found = numbers.length > 0 ? scaleOf(numbers.map(({ value }) => value)) : null
    const scale = this.#choices.scale ?? found?.scale ?? null
    const said = plain.find(({ curve }) => curve.scale !== null)?.curve.scale ?? null
    if (found && scale) this.#sayScale(scale, numbers, this.#choices.scale === null && !found.isSure)
    const counts = this.#addLanes(kinds, feelings, scale)
    return {
      title: name,
      records: this.#records,
      issues: this.#issues,
      reading: {
        orientation,
        isSure,
        lanes: lanes.map((lane, index) => ({
          title: cleanLine(lane.title),
          kind: kinds[index] ?? lane.kind,
          isKnown: lane.isKnown,
          cards: counts[index] ?? 0
        })),
        scale: plain.length > 0 ? (scale ?? said) : null,
        isScaleSure: found?.isSure ?? true
      }
    }
  }

  #addStages(): void {
    const { stages } = this.#shape
    const stageKeys = freshOrderKeys(stages.length)
    for (const [position, { title, steps }] of stages.entries()) {
      const stageId = this.#env.newId()
      this.#records.push(newStage(stageId, this.#name(title), stageKeys[position] ?? ''))
      const stepKeys = freshOrderKeys(steps.length)
      for (const [place, step] of steps.entries()) {
        const stepId = this.#env.newId()
        const momentOfTruth = this.#shape.moments.has(step.column)
        this.#records.push({ ...newStep(stepId, stageId, this.#name(step.title), stepKeys[place] ?? ''), momentOfTruth })
        this.#steps.set(step.column, stepId)
      }
    }
  }

  #addLanes(kinds: readonly (LaneKind | 'leaveOut')[], feelings: readonly PlacedFeeling[], scale: FeelingScale | null): number[] {
    const { lanes } = this.#shape
    const strange = new Map(
      lanes.map((lane) => [lane, feelings.filter((placed) => placed.lane === lane && placed.feeling.kind === 'unknown')])
    )
    const count = lanes.reduce(
      (sum, lane, index) => sum + (kinds[index] === 'leaveOut' ? 0 : 1 + ((strange.get(lane)?.length ?? 0) > 0 ? 1 : 0)),
      0
    )
    const keys = freshOrderKeys(count).values()
    const nextKey = () => keys.next().value ?? ''
    return lanes.map((lane, index) => {
      const chosen = kinds[index] ?? lane.kind
      // A lane of metrics has no cells that words could stand in.
      const kind = chosen === 'metrics' ? 'text' : chosen
      if (kind === 'leaveOut') return this.#cellsOf(lane).reduce((sum, { cell }) => sum + cellTexts(cell.text).length, 0)
      const title = this.#name(lane.title)
      const laneId = this.#env.newId()
      this.#records.push(newLane(laneId, kind, title, nextKey()))
      if (!lane.isKnown && (this.#choices.kinds[index] ?? null) === null && title !== '') {
        const cell = cellAt(this.#shape.grid, lane.rows[0] ?? 0, 0)
        this.#issues.push(warning('table.unknownLane', { ...placeOf(cell), values: { name: quoted(title) } }))
      }
      if (isSeparator(kind)) return 0
      if (kind !== 'emotion') return this.#addCards(laneId, this.#cellsOf(lane))
      const own = feelings.filter((placed) => placed.lane === lane)
      this.#addCurves(laneId, own, scale)
      const unknown = strange.get(lane) ?? []
      if (unknown.length > 0) {
        const wordsId = this.#env.newId()
        this.#records.push(newLane(wordsId, 'text', title, nextKey()))
        this.#addCards(wordsId, unknown)
        const values = { count: unknown.length, found: quoted(unknown[0]?.cell.text ?? ''), lane: quoted(title) }
        this.#issues.push(warning('table.unknownFeelings', { ...placeOf(unknown[0]?.cell), values }))
      }
      return own.filter(({ feeling }) => feeling.kind !== 'none').length
    })
  }

  #addCards(laneId: Id, cells: readonly { cell: GridCell; column: number }[]): number {
    let count = 0
    const byStep = new Map<Id, { text: string; span: number }[]>()
    for (const { cell, column } of cells) {
      const stepId = this.#steps.get(column)
      const texts = cellTexts(cell.text)
      if (stepId === undefined || texts.length === 0) continue
      const list = byStep.get(stepId) ?? []
      if (list.length === 0) byStep.set(stepId, list)
      for (const text of texts) {
        if (text.length > textLimit) this.#issues.push(warning('table.textCut', { ...placeOf(cell), values: { limit: textLimit } }))
        list.push({ text: cutText(text, textLimit), span: Math.min(cell.columns, longestSpan) })
      }
      count += texts.length
      if (cell.rows > 1) this.#issues.push(warning('table.mergedLanes', { ...placeOf(cell), values: { found: quoted(cell.text) } }))
    }
    for (const [stepId, list] of byStep) {
      const keys = freshOrderKeys(list.length)
      for (const [place, { text, span }] of list.entries()) {
        const card = newCard(this.#env.newId(), laneId, stepId, text, keys[place] ?? '')
        this.#records.push(span > 1 ? { ...card, span } : card)
      }
    }
    return count
  }

  #addCurves(laneId: Id, feelings: readonly PlacedFeeling[], scale: FeelingScale | null): void {
    const changed: GridCell[] = []
    for (const { curve, cell, column, feeling, below } of feelings) {
      if (feeling.kind !== 'number' && feeling.kind !== 'score') continue
      const personaId = this.#persona(curve.persona ?? this.#env.personaName)
      const own = this.#choices.scale ?? curve.scale ?? scale ?? 'oneToFive'
      const score = feeling.kind === 'score' ? feeling.score : scoreOfNumber(feeling, own)
      if (feeling.kind === 'score' && feeling.isChange) changed.push(cell)
      const beside = feeling.kind === 'number' && saysTheSame(feeling.words, score) ? '' : feeling.words
      const said = noteAndQuote(below)
      const note = cutText(cleanText([beside, said.note].filter((text) => text !== '').join('\n')), textLimit)
      for (let covered = 0; covered < cell.columns; covered += 1) {
        const stepId = this.#steps.get(column + covered)
        if (stepId === undefined || this.#hasPoint(`${laneId} ${stepId} ${personaId} ${curve.kind}`)) continue
        const place = { laneId, stepId, personaId, kind: curve.kind }
        this.#records.push({ ...newEmotionPoint(this.#env.newId(), place, score), note, quote: cutText(said.quote, textLimit) })
      }
    }
    if (changed.length > 0) this.#issues.push(warning('table.changes', { ...placeOf(changed[0]), values: { count: changed.length } }))
  }

  readonly #points = new Set<string>()
  #hasPoint(place: string): boolean {
    if (this.#points.has(place)) return true
    this.#points.add(place)
    return false
  }

  #persona(name: string): Id {
    const known = this.#personas.get(name)
    if (known !== undefined) return known
    const id = this.#env.newId()
    const personas = this.#records.filter((record): record is Persona => record.type === 'persona')
    const order = orderKeyAt(personas, 'end')
    this.#records.push(newPersona(id, this.#name(name), Math.min(999, this.#personas.size), order))
    this.#personas.set(name, id)
    return id
  }

  /** The feelings of a lane. Words in further rows of a curve belong to the feeling above them; where none is, they are read as one. */
  #feelingsOf(lane: TableLane): PlacedFeeling[] {
    return lane.curves.flatMap((curve) => {
      const [first = -1, ...others] = curve.rows
      const below = new Map<number, string[]>()
      const placed = this.#cellsIn([first]).map(({ cell, column }) => {
        const words: string[] = []
        const feeling = readFeeling(cell.text)
        if (feeling.kind === 'number' || feeling.kind === 'score') below.set(column, words)
        return { lane, curve, cell, column, feeling, below: words }
      })
      const more = this.#cellsIn(others).flatMap(({ cell, column }) => {
        const words = below.get(column)
        const feeling = readFeeling(cell.text)
        if (!words || feeling.kind === 'number') return [{ lane, curve, cell, column, feeling, below: [] }]
        if (feeling.kind !== 'none') words.push(cell.text)
        return []
      })
      return [...placed, ...more]
    })
  }

  #cellsOf(lane: TableLane): { cell: GridCell; column: number }[] {
    return this.#cellsIn(lane.rows)
  }

  #cellsIn(rows: readonly number[]): { cell: GridCell; column: number }[] {
    return rows.flatMap((row) =>
      [...this.#steps.keys()].flatMap((column) => {
        const cell = cellAt(this.#shape.grid, row, column)
        return cell && !isBlank(cell.text) ? [{ cell, column }] : []
      })
    )
  }

  #sayScale(scale: FeelingScale, numbers: readonly { readonly value: number; readonly cell: GridCell }[], isDoubtful: boolean): void {
    const [from, to] = scales[scale]
    const values = { count: numbers.length, from, to }
    this.#issues.push(warning(isDoubtful ? 'table.scaleUnclear' : 'table.scale', { ...placeOf(numbers[0]?.cell), values }))
    const outside = numbers.filter(({ value }) => value < from || value > to)
    if (outside.length > 0)
      this.#issues.push(warning('table.outside', { ...placeOf(outside[0]?.cell), values: { count: outside.length, from, to } }))
  }

  #name(text: string): string {
    return readName(text, this.#issues)
  }
}

/** Words below a feeling: those in quotation marks at the end are what the persona says. */
function noteAndQuote(below: readonly string[]): { readonly note: string; readonly quote: string } {
  const text = cleanText(below.join('\n')).trim()
  const found = /^(?:([\s\S]*)\n)?“([\s\S]+)”$/u.exec(text)
  return found ? { note: found[1] ?? '', quote: found[2] ?? '' } : { note: text, quote: '' }
}

function firstCell({ slots }: Grid): GridCell | null {
  return slots.flat().find((cell) => cell !== null && !isBlank(cell.text)) ?? null
}

function placeOf(cell: GridCell | null | undefined): { line?: number; field?: string } {
  if (!cell) return {}
  return cell.line === null ? { field: cell.address } : { line: cell.line }
}
