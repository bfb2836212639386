// The geometry of a map. A function of document and density alone; `updateLayout` reaches the same result from an earlier one
// and touches only what an edit concerns, so that typing costs the same in a map of 10,000 cards as in an empty one.
import type { RecordsDiff } from '../model/diff.ts'
import { changesOf } from '../model/diff.ts'
import { allRecords, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Link } from '../model/link.ts'
import type { JourneyRecord } from '../model/records.ts'
import { allStepsOf, cardsInCell, linksOf, personasOf, shownLanesOf } from '../queries/journey.ts'
import type { MapMeasures } from '../theme/mapMeasures.ts'
import type { LayoutDensity, LaneBox, MapLayout, PersonaMark } from './boxes.ts'
import { layoutColumns, sameGeometry, type Columns } from './columns.ts'
import { layoutLane, samePersonaMark, type LanePast } from './layoutLane.ts'
import { layoutLinks, updateLinks } from './layoutLinks.ts'
import type { LinkRoute } from './linkRoute.ts'
import { personaMarkOf } from './personaMark.ts'
import { sheetFoot } from './measures.ts'

/** How a map is to be laid out. */
export interface LayoutOptions {
  readonly density: LayoutDensity
  /** Measures to take instead of the density's own, for a page with a shape of its own; such a layout is not updated. */
  readonly measures?: Partial<MapMeasures>
  /** The word with which touchpoints, channels and systems say on paper that they are validated; such a layout is not updated either. */
  readonly validatedWord?: string
}

interface Memory {
  readonly columns: Columns
  readonly personaMarks: ReadonlyMap<Id, PersonaMark>
  readonly links: readonly LinkRoute[]
}

// What an update needs beyond the boxes themselves.
const memories = new WeakMap<MapLayout, Memory>()

/** Lays out a whole map. */
export function layoutMap(document: JourneyDocument, options: LayoutOptions): MapLayout {
  const columns = layoutColumns(document, options.density, undefined, options.measures)
  const personaMarks = marksOf(document)
  const around = { document, columns, personaMarks, validatedWord: options.validatedWord }
  const lanes = stackLanes(
    shownLanesOf(document).map((lane) => layoutLane(lane, around)),
    columns.measures.stageHeader + columns.measures.stepHeader
  )
  const links: Link[] = []
  for (const record of allRecords(document)) if (record.type === 'link') links.push(record)
  return finish(options.density, columns, personaMarks, lanes, layoutLinks(document, columns, lanes, links))
}

/** The layout after a diff that led to `document`. Equal to `layoutMap` of it; parts that come out as before are the same objects. */
export function updateLayout(layout: MapLayout, document: JourneyDocument, diff: RecordsDiff): MapLayout {
  const memory = memories.get(layout)
  if (!memory) return layoutMap(document, { density: layout.density })
  const changes = touchedBy(document, diff)
  const columns = changes.columns ? layoutColumns(document, layout.density, memory.columns) : memory.columns
  const personaMarks = changes.personas ? marksOf(document) : memory.personaMarks
  const columnsMoved = columns !== memory.columns && !sameGeometry(columns, memory.columns)
  const everyCard = columnsMoved || (changes.personas && !sameMarks(personaMarks, memory.personaMarks))
  const columnAt = changes.cells.length > 0 && !everyCard ? indexOf(columns) : noColumns
  const cells = new Map<Id, Set<number>>()
  for (const { laneId, stepId } of changes.cells) {
    const column = columnAt.get(stepId)
    if (column === undefined) continue
    const touched = cells.get(laneId)
    if (touched) touched.add(column)
    else cells.set(laneId, new Set([column]))
  }
  const around = { document, columns, personaMarks }
  const before = changes.lanes ? new Map(layout.lanes.map((box) => [box.lane.id, box])) : null
  const lanes = (changes.lanes ? shownLanesOf(document) : layout.lanes.map((box) => box.lane)).map((lane, index) => {
    const box = before ? before.get(lane.id) : layout.lanes[index]
    if (!box) return layoutLane(lane, around)
    const touched = cells.get(lane.id)
    const curveTouched = lane.kind === 'emotion' && (changes.curves.has(lane.id) || changes.personas)
    const measuresTouched = lane.kind === 'metrics' && (changes.measures || namesTouchpoint(box, changes.cards))
    if (box.lane === lane && !everyCard && !touched && !curveTouched && !measuresTouched) return box
    if (box.lane.collapsed !== lane.collapsed) return layoutLane(lane, around)
    const past: LanePast = { box, touched: everyCard || box.lane.kind !== lane.kind ? 'all' : (touched ?? new Set()) }
    return layoutLane(lane, around, past)
  })
  const stacked = stackLanes(lanes, columns.measures.stageHeader + columns.measures.stepHeader, layout.lanes)
  const past = { links: memory.links, lanes: layout.lanes, moved: columnsMoved, touched: changes.links }
  const links = updateLinks(document, columns, stacked, past)
  return finish(layout.density, columns, personaMarks, stacked, links, layout)
}

interface Touched {
  columns: boolean
  lanes: boolean
  personas: boolean
  cells: { laneId: Id; stepId: Id }[]
  curves: Set<Id>
  measures: boolean
  cards: Set<Id>
  links: Map<Id, Link | null>
}

const noColumns: ReadonlyMap<Id, number> = new Map()

function touchedBy(document: JourneyDocument, diff: RecordsDiff): Touched {
  const touched: Touched = {
    columns: false,
    lanes: false,
    personas: false,
    cells: [],
    curves: new Set(),
    measures: false,
    cards: new Set(),
    links: new Map()
  }
  for (const { from, to } of changesOf(diff)) {
    // A card that comes from where it could not be drawn brings its links along.
    if (from?.type === 'card' && to?.type === 'card' && (from.laneId !== to.laneId || from.stepId !== to.stepId))
      for (const link of linksOf(document, to.id)) touched.links.set(link.id, link)
    // So do those of a lane that is shown or unfolded.
    if (from?.type === 'lane' && to?.type === 'lane' && (from.hidden || from.collapsed) && !to.hidden && !to.collapsed)
      noteLinksOfLane(touched, document, to.id)
    if (from) note(touched, from)
    if (to) note(touched, to)
    const link = to ?? from
    if (link?.type === 'link') touched.links.set(link.id, to?.type === 'link' ? to : null)
  }
  return touched
}

/** Whether a lane of metrics shows the name of one of these cards. */
function namesTouchpoint({ measures }: LaneBox, cards: ReadonlySet<Id>): boolean {
  if (cards.size === 0) return false
  for (const { boxes } of measures.values())
    if (boxes.some(({ measure }) => measure.cardId !== null && cards.has(measure.cardId))) return true
  return false
}

function noteLinksOfLane(touched: Touched, document: JourneyDocument, laneId: Id): void {
  for (const step of allStepsOf(document))
    for (const card of cardsInCell(document, laneId, step.id))
      for (const link of linksOf(document, card.id)) touched.links.set(link.id, link)
}

function note(touched: Touched, record: JourneyRecord): void {
  switch (record.type) {
    case 'stage':
    case 'step':
      touched.columns = true
      return
    case 'lane':
      touched.lanes = true
      return
    case 'persona':
      touched.personas = true
      return
    case 'card':
      touched.cells.push(record)
      touched.cards.add(record.id)
      return
    case 'emotionPoint':
      touched.curves.add(record.laneId)
      return
    case 'metric':
    case 'measure':
      touched.measures = true
      return
    default:
      // The rest is not drawn on the map, or looked for by what it hangs on.
      return
  }
}

function stackLanes(lanes: readonly LaneBox[], top: number, previous?: readonly LaneBox[]): readonly LaneBox[] {
  let y = top
  let isBackstage = false
  const placed = lanes.map((box) => {
    const place = box.y === y && box.isBackstage === isBackstage ? box : { ...box, y, isBackstage }
    y += box.height
    if (box.lane.kind === 'lineOfVisibility') isBackstage = true
    return place
  })
  return previous?.length === placed.length && placed.every((box, index) => box === previous[index]) ? previous : placed
}

function finish(
  density: LayoutDensity,
  columns: Columns,
  personaMarks: ReadonlyMap<Id, PersonaMark>,
  lanes: readonly LaneBox[],
  links: readonly LinkRoute[],
  previous?: MapLayout
): MapLayout {
  const { measures } = columns
  const headerHeight = measures.stageHeader + measures.stepHeader
  const last = lanes.at(-1)
  const layout: MapLayout = {
    density,
    width: columns.width,
    height: (last ? last.y + last.height : headerHeight) + sheetFoot,
    headerHeight,
    stageHeaderHeight: measures.stageHeader,
    laneHeaderWidth: measures.laneHeader,
    stages: columns.stages,
    steps: columns.steps,
    lanes,
    links
  }
  const isSame =
    previous &&
    previous.stages === layout.stages &&
    previous.steps === layout.steps &&
    previous.lanes === lanes &&
    previous.links === links &&
    previous.width === layout.width
  const result = isSame ? previous : layout
  memories.set(result, { columns, personaMarks, links })
  return result
}

function marksOf(document: JourneyDocument): ReadonlyMap<Id, PersonaMark> {
  return new Map(personasOf(document).map((persona) => [persona.id, personaMarkOf(persona)]))
}

function sameMarks(a: ReadonlyMap<Id, PersonaMark>, b: ReadonlyMap<Id, PersonaMark>): boolean {
  return a.size === b.size && [...a].every(([id, mark]) => samePersonaMark(mark, b.get(id)))
}

function indexOf(columns: Columns): ReadonlyMap<Id, number> {
  return new Map(columns.steps.map((box) => [box.step.id, box.index]))
}
