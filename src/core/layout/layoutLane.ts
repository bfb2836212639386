import type { Card } from '../model/card.ts'
import { isSeparator, laneTakesCards, type Lane } from '../model/lane.ts'
import { cardsInCell, pointsAt } from '../queries/journey.ts'
import { measuredAt } from '../queries/measureAt.ts'
import type { MapMeasures } from '../theme/mapMeasures.ts'
import { type } from '../theme/tokens.ts'
import type { CardBox, LaneBox, MeasureCell, PersonaMark } from './boxes.ts'
import type { LaneSurroundings } from './surroundings.ts'
import { layoutCurves } from './curves.ts'
import { layoutMeasures } from './measureTiles.ts'
import { cardMark, isTileKind, setCard } from './setCard.ts'
import { foldedLane } from './measures.ts'
import { setLines } from './textLines.ts'

/** What may be kept of an earlier layout: a lane box made with the same columns, except for the touched ones. */
export interface LanePast {
  readonly box: LaneBox
  /** Columns whose cards changed; `all` when columns moved or cards look different. */
  readonly touched: ReadonlySet<number> | 'all'
}

/** Lays out one lane at y 0 above the line of visibility; place and shade are the map's business. Boxes that come out as before are the same objects. */
export function layoutLane(lane: Lane, around: LaneSurroundings, past?: LanePast): LaneBox {
  const { measures } = around.columns
  if (lane.collapsed && !isSeparator(lane.kind)) return foldLane(lane, around)
  const { cells, widestSpan, bottom } = laneTakesCards(lane.kind) ? stackCells(lane, around, past) : noCells
  const titleLines = past?.box.lane === lane ? past.box.titleLines : setTitle(lane, measures)
  const lastTitle = titleLines.at(-1)
  const { measures: values, bottom: valuesBottom } = lane.kind === 'metrics' ? layoutMeasures(lane, around, past?.box.measures) : noMeasures
  const height = isSeparator(lane.kind)
    ? measures.visibility
    : lane.kind === 'emotion'
      ? measures.emotion
      : Math.max(bottom, valuesBottom, minimalHeight(lane, measures), (lastTitle?.y ?? 0) + 4 + measures.cellPad)
  const curves = lane.kind === 'emotion' ? layoutCurves(lane, around, past?.box.curves) : noCurves
  return { lane, y: 0, height, titleLines, isBackstage: false, cells, widestSpan, curves, measures: values, folded: null }
}

/** One quiet row that says how much is in it. */
function foldLane(lane: Lane, { columns, document }: LaneSurroundings): LaneBox {
  const { measures, steps } = columns
  const left = measures.laneHeaderPad + measures.iconText + 8
  const width = measures.laneHeader - left - countRoom
  const top = (foldedLane - type.card.line) / 2
  const titleLines = setLines(lane.title, { ...type.card, weight: 600 }, { left, top, width }, { maxLines: 1 })
  const folded = new Map<number, number>()
  steps.forEach(({ step }, column) => {
    const count =
      lane.kind === 'emotion'
        ? pointsAt(document, step.id).filter((point) => point.laneId === lane.id).length
        : lane.kind === 'metrics'
          ? measuredAt(document, step.id).length
          : cardsInCell(document, lane.id, step.id).length
    if (count > 0) folded.set(column, count)
  })
  return {
    lane,
    y: 0,
    height: foldedLane,
    titleLines,
    isBackstage: false,
    cells: noCells.cells,
    widestSpan: 1,
    curves: noCurves,
    measures: noMeasures.measures,
    folded
  }
}

/** Room for the number of cards at the right of a folded lane's name, px. */
const countRoom = 36

const noCurves: LaneBox['curves'] = []
const noMeasures = { measures: new Map<number, MeasureCell>(), bottom: 0 }
const noCells = { cells: new Map<number, readonly CardBox[]>(), widestSpan: 1, bottom: 0 }

/** Height of a lane whose cells are empty: one line can be typed without anything moving. */
function minimalHeight(lane: Lane, measures: MapMeasures): number {
  const card = isTileKind(lane.kind) ? measures.touchpoint : type.card.line + 2 * (measures.cardPadY + cardMark.edge)
  return card + 2 * measures.cellPad
}

function setTitle(lane: Lane, measures: MapMeasures): LaneBox['titleLines'] {
  if (isSeparator(lane.kind)) {
    const left = measures.laneHeaderPad + measures.iconMeta + 8
    const width = measures.laneHeader - left
    const lines = setLines(lane.title, { ...type.meta, line: 14 }, { left, top: 0, width }, { maxLines: 2 })
    const top = (measures.visibility - lines.length * 14) / 2
    return lines.map((line) => ({ ...line, y: line.y + top }))
  }
  const left = measures.laneHeaderPad + measures.iconText + 8
  const width = measures.laneHeader - left - (lane.kind === 'emotion' ? 28 : 8)
  return setLines(lane.title, { ...type.card, weight: 600 }, { left, top: titleTop(lane, measures), width }, { maxLines: 3 })
}

/** The lane's name stands level with the first line of its cards, or with the face of +2. */
function titleTop(lane: Lane, measures: MapMeasures): number {
  if (lane.kind === 'emotion') return measures.emotionInset - type.card.line / 2
  if (isTileKind(lane.kind)) return measures.cellPad + (measures.touchpoint - type.card.line) / 2
  return measures.cellPad + cardMark.edge + measures.cardPadY
}

interface Stack {
  readonly cells: ReadonlyMap<number, readonly CardBox[]>
  readonly widestSpan: number
  /** Where the lane may end. */
  readonly bottom: number
}

/** Stacks the cards of every column. A card that covers several steps comes below everything that earlier columns put there. */
function stackCells(lane: Lane, around: LaneSurroundings, past?: LanePast): Stack {
  const { columns, document } = around
  const { cardGap, cellPad } = columns.measures
  // Where the next card of each column may begin, now and in the layout before: as long as they agree, untouched columns stay as they are.
  const free = new Array<number>(columns.steps.length).fill(cellPad)
  const freeBefore = past && past.touched !== 'all' ? free.slice() : null
  const cells = new Map<number, readonly CardBox[]>()
  let widestSpan = 1
  columns.steps.forEach((step, column) => {
    const before = past?.box.cells.get(column)
    const isTouched = !past || past.touched === 'all' || past.touched.has(column)
    let boxes = before
    if (isTouched || !freeBefore || free[column] !== freeBefore[column]) {
      const cards = isTouched ? cardsInCell(document, lane.id, step.step.id) : (before ?? []).map((box) => box.card)
      boxes = stackColumn(cards, column, lane, around, free, before)
    } else if (before) occupy(free, before, cardGap)
    if (freeBefore && before) occupy(freeBefore, before, cardGap)
    if (!boxes || boxes.length === 0) return
    cells.set(column, boxes)
    for (const box of boxes) widestSpan = Math.max(widestSpan, box.lastIndex - box.firstIndex + 1)
  })
  const lowest = free.reduce((low, y) => Math.max(low, y), 0)
  return { cells, widestSpan, bottom: lowest - cardGap + cellPad }
}

/** Notes that stacked cards, in their order, take their room. */
function occupy(free: number[], boxes: readonly CardBox[], gap: number): void {
  for (const box of boxes) for (let column = box.firstIndex; column <= box.lastIndex; column += 1) free[column] = box.y + box.height + gap
}

function stackColumn(
  cards: readonly Card[],
  column: number,
  lane: Lane,
  { columns, personaMarks, validatedWord }: LaneSurroundings,
  free: number[],
  before: readonly CardBox[] | undefined
): readonly CardBox[] | undefined {
  const { measures, steps } = columns
  const first = steps[column]
  if (!first || cards.length === 0) return undefined
  const boxes = cards.map((card, position) => {
    const lastIndex = Math.min(column + card.span, steps.length) - 1
    const last = steps[lastIndex] ?? first
    const width = last.x + last.width - first.x - 2 * measures.cellPad
    // What earlier columns put into later ones covers this one too, so nothing further right reaches lower.
    const y = free[column] ?? measures.cellPad
    const setting = setCard(card, lane.kind, width, measures, validatedWord)
    free.fill(y + setting.height + measures.cardGap, column, lastIndex + 1)
    const box: CardBox = {
      card,
      x: first.x + measures.cellPad,
      y,
      width,
      height: setting.height,
      look: setting.look,
      kind: lane.kind,
      lines: setting.lines,
      ownerLine: setting.ownerLine,
      validatedLine: setting.validatedLine,
      votes: setting.votes,
      picture: setting.picture,
      personaMark: card.personaId === null ? null : (personaMarks.get(card.personaId) ?? null),
      firstIndex: column,
      lastIndex
    }
    const old = before?.[position]?.card === card ? before[position] : before?.find((other) => other.card === card)
    return old && sameBox(old, box) ? old : box
  })
  return before?.length === boxes.length && boxes.every((box, index) => box === before[index]) ? before : boxes
}

/** Whether two markers show the same. */
export function samePersonaMark(a: PersonaMark | null | undefined, b: PersonaMark | null | undefined): boolean {
  return a === b || (a != null && b != null && a.slot === b.slot && a.initial === b.initial)
}

function sameBox(a: CardBox, b: CardBox): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.lines === b.lines &&
    a.kind === b.kind &&
    a.firstIndex === b.firstIndex &&
    a.lastIndex === b.lastIndex &&
    samePersonaMark(a.personaMark, b.personaMark)
  )
}
