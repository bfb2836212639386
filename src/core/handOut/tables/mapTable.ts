import type { Card } from '../../model/card.ts'
import type { JourneyDocument } from '../../model/document.ts'
import { feelingKinds } from '../../model/feelingKind.ts'
import { isSeparator, type Lane } from '../../model/lane.ts'
import type { Stage } from '../../model/stage.ts'
import type { Step } from '../../model/step.ts'
import { cardsInCell, curveOf, personasOf, shownLanesOf, stagesOf, stepsOf } from '../../queries/journey.ts'
import { stage as stageSlots } from '../../theme/tokens.ts'
import type { Edition } from '../edition.ts'
import { cardLines, type CardMarks } from './cardLines.ts'
import { feelingCell } from './feelingCell.ts'
import { feelingLabel, laneLabel } from './laneLabel.ts'
import { measureLines } from './measureLines.ts'
import { spannedRows } from './spannedRows.ts'
import { cardsOf, textCell, type HandOutTable, type Slot, type TableCell } from './tableCell.ts'

/** How the map becomes a table. */
export interface MapTableOptions {
  readonly marks: CardMarks
  /** Whether cards over several steps have merged cells; else they stand in their order at the first step. */
  readonly merges: boolean
  /**
   * Lines and characters of a row at most: what is more goes on in a row below. For spreadsheets, which show no taller row and take no longer
   * cell; null: a lane takes the rows it needs and no more.
   */
  readonly rowLimit: { readonly lines: number; readonly characters: number } | null
}

/** Width of the columns of the map, in characters. */
export const mapWidths = { lane: 30, step: 28 } as const

interface Place {
  readonly stage: Stage
  readonly slot: number
  /** Null: the stage has no step. */
  readonly step: Step | null
  readonly isFirst: boolean
  /** Steps of the stage, at least 1. */
  readonly count: number
}

/**
 * The map as a table: stages and steps as rows of headings, a row of moments of truth where there are any, then the lanes that are shown, from
 * top to bottom. Cards stand one a line. Feelings have a row for each persona and kind of curve, with notes and quotes in the row below.
 */
export function mapTable(document: JourneyDocument, options: MapTableOptions, edition: Edition): HandOutTable {
  const places = placesOf(document)
  const lanes = shownLanesOf(document).map((lane) => laneRows(document, lane, places, options, edition))
  const rows = [...headRows(places, edition), ...lanes.flatMap((lane) => lane.rows)]
  return {
    subject: 'map',
    name: edition.say('tables:sheet.map'),
    rows,
    headRows: 2,
    headColumns: 1,
    widths: [mapWidths.lane, ...places.map(() => mapWidths.step)],
    cards: cardsOf(rows),
    spanning: lanes.reduce((sum, lane) => sum + lane.spanning, 0)
  }
}

function placesOf(document: JourneyDocument): Place[] {
  return stagesOf(document).flatMap((stage, position) => {
    const steps: readonly (Step | null)[] = stepsOf(document, stage.id)
    const slot = (stage.slot ?? position) % stageSlots.length
    const count = Math.max(1, steps.length)
    return (steps.length > 0 ? steps : [null]).map((step, at) => ({ stage, slot, step, isFirst: at === 0, count }))
  })
}

function headRows(places: readonly Place[], { say, words }: Edition): Slot[][] {
  const named = (title: string) => (title.trim() === '' ? say('tables:nameless') : title)
  const stages = places.map(({ stage, slot, isFirst, count }) =>
    isFirst ? { ...textCell(named(stage.title), 'stage'), columns: count, slot } : null
  )
  const steps = places.map(({ step, slot }) => ({ ...textCell(step ? named(step.title) : '', 'step'), slot }))
  const rows: Slot[][] = [
    [textCell(say('tables:stage'), 'corner'), ...stages],
    [textCell(say('tables:step'), 'corner'), ...steps]
  ]
  if (places.some(({ step }) => step?.momentOfTruth === true))
    rows.push([
      textCell(words.momentOfTruth, 'lane'),
      ...places.map(({ step }) => textCell(step?.momentOfTruth === true ? say('tables:yes') : ''))
    ])
  return rows
}

interface LaneRows {
  readonly rows: Slot[][]
  readonly spanning: number
}

function laneRows(document: JourneyDocument, lane: Lane, places: readonly Place[], options: MapTableOptions, edition: Edition): LaneRows {
  const label = laneLabel(lane, edition)
  const plain = (rows: Slot[][]): LaneRows => ({ rows, spanning: 0 })
  if (isSeparator(lane.kind)) return plain([[textCell(label, 'line'), ...places.map(() => textCell('', 'line'))]])
  if (lane.kind === 'emotion') return plain(feelingRows(document, lane, places, edition))
  if (lane.kind === 'metrics')
    return plain(labelled(label, [places.map(({ step }) => textCell(step ? measureLines(document, step.id, edition) : ''))]))
  const cells = places.map(({ step }) => (step ? cardsInCell(document, lane.id, step.id) : []))
  const textOf = (cards: readonly Card[]) => cardLines(cards, options.marks, edition)
  const { rows, spanning } = spannedRows(cells, textOf, {
    merges: options.merges,
    limit: options.rowLimit && { ...options.rowLimit, width: mapWidths.step - 5 }
  })
  return { rows: labelled(label, rows), spanning }
}

function feelingRows(document: JourneyDocument, lane: Lane, places: readonly Place[], edition: Edition): Slot[][] {
  const rows = personasOf(document).flatMap((persona) =>
    feelingKinds.flatMap((kind) => {
      const points = new Map(curveOf(document, lane.id, persona.id, kind).map((point) => [point.stepId, point]))
      if (points.size === 0) return []
      const at = ({ step }: Place) => (step ? points.get(step.id) : undefined)
      const scores = places.map((place) => {
        const point = at(place)
        return point ? feelingCell(point.score, edition) : textCell('')
      })
      const words = places.map((place) => textCell(wordsOf(at(place))))
      const label = feelingLabel(lane, persona, kind, edition)
      return labelled(label, words.some(({ text }) => text !== '') ? [scores, words] : [scores])
    })
  )
  return rows.length > 0 ? rows : labelled(laneLabel(lane, edition), [places.map(() => textCell(''))])
}

function wordsOf(point: { readonly note: string; readonly quote: string } | undefined): string {
  const quote = point?.quote.trim() ?? ''
  return [point?.note.trim() ?? '', quote === '' ? '' : `“${quote}”`].filter((text) => text !== '').join('\n')
}

/** Rows of a lane behind its name, which stands once, beside all of them. */
function labelled(label: string, rows: readonly (readonly Slot[])[]): Slot[][] {
  const head: TableCell = { ...textCell(label, 'lane'), rows: rows.length }
  return rows.map((row, at) => [at === 0 ? head : null, ...row])
}
