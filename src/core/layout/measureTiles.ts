import type { JourneyDocument } from '../model/document.ts'
import type { Lane } from '../model/lane.ts'
import { find } from '../queries/journey.ts'
import { measuredAt, type Measured } from '../queries/measureAt.ts'
import { type } from '../theme/tokens.ts'
import type { Columns } from './columns.ts'
import type { MeasureBox, MeasureCell } from './boxes.ts'
import type { LaneSurroundings } from './surroundings.ts'

/** Measures of a tile in a lane of metrics, px: its padding, its value's line, and what a gauge or a spark line adds below the value. */
export const measureTile = { padX: 9, padY: 6, value: 22, gauge: 18, sparkLine: 30 } as const

/** Measures that a cell shows; more are counted. */
export const mostMeasures = 3

/** The cells of a lane of metrics, and where the lane may end. Cells that come out as before are the same objects, and so is the whole. */
export function layoutMeasures(
  lane: Lane,
  { document, columns }: LaneSurroundings,
  previous?: ReadonlyMap<number, MeasureCell>
): { readonly measures: ReadonlyMap<number, MeasureCell>; readonly bottom: number } {
  const cells = new Map<number, MeasureCell>()
  let bottom = 0
  let isSame = true
  for (const { step, index } of columns.steps) {
    const measured = measuredAt(document, step.id)
    const old = previous?.get(index)
    if (measured.length > 0) {
      const made = cellOf(measured, index, document, columns)
      const cell = old && sameCell(old, made) ? old : made
      cells.set(index, cell)
      const last = cell.boxes.at(-1)
      const end = (last ? last.y + last.height : 0) + (cell.more > 0 ? type.meta.line + 4 : 0)
      bottom = Math.max(bottom, end + columns.measures.cellPad)
    }
    isSame &&= cells.get(index) === old
  }
  return { measures: previous && isSame && previous.size === cells.size ? previous : cells, bottom }
}

function cellOf(measured: readonly Measured[], column: number, document: JourneyDocument, columns: Columns): MeasureCell {
  const { cellPad, cardGap } = columns.measures
  const step = columns.steps[column]
  let y = cellPad
  const boxes = measured.slice(0, mostMeasures).map(({ metric, measure }): MeasureBox => {
    const height = heightOf({ metric, measure })
    const card = measure.cardId === null ? undefined : find(document, 'card', measure.cardId)
    const box: MeasureBox = {
      metric,
      measure,
      touchpoint: card ? (card.text.split('\n', 1)[0] ?? '') : null,
      x: (step?.x ?? 0) + cellPad,
      y,
      width: (step?.width ?? 0) - 2 * cellPad,
      height
    }
    y += height + cardGap
    return box
  })
  return { boxes, more: measured.length - boxes.length }
}

/** A name, a value, what its look adds, and a line for start and target where there is either. */
function heightOf({ metric, measure }: Measured): number {
  const { padY, value } = measureTile
  const hasFoot = measure.baseline !== null || measure.target !== null
  return 2 * padY + type.meta.line + value + pictureHeight({ metric, measure }) + (hasFoot ? type.meta.line : 0)
}

/** Height of the gauge or spark line of a measure, px; 0 where its metric has none, or where there is too little to draw: a line needs two values. */
export function pictureHeight({ metric, measure }: Measured): number {
  const count = measure.readings.length + (measure.baseline === null ? 0 : 1)
  if (metric.look === 'gauge') return count > 0 ? measureTile.gauge : 0
  return metric.look === 'sparkLine' && count > 1 ? measureTile.sparkLine : 0
}

function sameCell(a: MeasureCell, b: MeasureCell): boolean {
  return (
    a.more === b.more &&
    a.boxes.length === b.boxes.length &&
    a.boxes.every((box, index) => {
      const other = b.boxes[index]
      return (
        box.metric === other?.metric &&
        box.measure === other.measure &&
        box.touchpoint === other.touchpoint &&
        box.x === other.x &&
        box.width === other.width
      )
    })
  )
}
