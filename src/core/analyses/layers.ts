// The five layers of a map from the customer inwards, and what rests on what.
import type { Card } from '../model/card.ts'
import type { JourneyDocument, RecordChange } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Lane, LaneKind } from '../model/lane.ts'
import type { JourneyRecord } from '../model/records.ts'
import type { Step } from '../model/step.ts'
import { changesSince } from '../queries/changesSince.ts'
import { allStepsOf, cardsInCell, lanesOf } from '../queries/journey.ts'
import { supportGraph, supportGraphAfter, type SupportGraph } from './supportGraph.ts'

/** The layers from the customer inwards (DOMAIN §2.1). */
export const layerNames = ['experiences', 'interactions', 'touchpoints', 'procedures', 'systems'] as const

/** One of the five layers; each is also the kind of lane that makes it. */
export type LayerName = (typeof layerNames)[number]

/**
 * How far inside a lane of a kind lies; null for lanes that are no part of the model. Staff in sight of the customer are part of the
 * threshold and stand with the touchpoints, staff out of sight carry out what is agreed and stand with the procedures; both lie a little
 * deeper than the touchpoints and a little higher than the procedures, so that links from one to the next carry support too.
 */
export function depthOf(kind: LaneKind): number | null {
  return depths[kind] ?? null
}

const depths: Partial<Record<LaneKind, number>> = {
  experiences: 0,
  interactions: 1,
  touchpoints: 2,
  frontstage: 3,
  backstage: 4,
  procedures: 5,
  systems: 6
}

const layerOfDepth = [0, 1, 2, 2, 3, 3, 4] as const

/** A card that stands in one of the layers. */
export interface LayerCard {
  readonly card: Card
  readonly kind: LaneKind
  /** Layer, 0 for experiences to 4 for systems. */
  readonly layer: number
  /** See `depthOf`. */
  readonly depth: number
  /** Column of its first step, from 0 over the whole journey. */
  readonly column: number
}

/** The layers of a map. */
export interface Layers {
  /** Lanes that make up each layer, from top to bottom. */
  readonly lanes: readonly (readonly Lane[])[]
  readonly steps: readonly Step[]
  /** Cards, layer by layer and within each in the order of the journey: by step, then by lane, then from top to bottom. */
  readonly cards: readonly LayerCard[]
  /** Place of a card in `cards`. */
  readonly placeOf: ReadonlyMap<Id, number>
  /** Places of the cards of each layer. */
  readonly layers: readonly (readonly number[])[]
  readonly support: SupportGraph
}

/**
 * The layers of a document: lanes of the five kinds, of which several of one kind join, hidden ones included: what a map rests on does not
 * depend on what of it is shown. A link of any kind between cards of different depth counts as support of the outer by the inner one,
 * whichever way its arrow points: people draw "leads to" from the outside and "depends on" from either end, and mean the same. Links
 * within one depth say nothing about support. Since support always leads inwards, links in circles make no circle of support.
 * Source: DOMAIN §2.1. Computed once per document; after an edit only the layers and links that it concerned are read again.
 */
export function layersOf(document: JourneyDocument): Layers {
  let known = made.get(document)
  if (!known) made.set(document, (known = make(document, last)))
  last = known
  return known.layers
}

interface Made {
  readonly document: JourneyDocument
  readonly layers: Layers
  readonly rows: readonly Row[]
}

/** The cards of one layer, in the order of the journey. */
type Row = readonly LayerCard[]

const made = new WeakMap<JourneyDocument, Made>()

/** What was asked for last. One is enough: edits come one after the other on one map. */
let last: Made | null = null

function make(document: JourneyDocument, last: Made | null): Made {
  const changes = last && changesSince(last.document, document)
  const before = changes && last
  const isFramed = before !== null && !changes?.some(({ from, to }) => isOfFrame(from ?? to))
  const steps = isFramed ? before.layers.steps : allStepsOf(document)
  const lanes = isFramed ? before.layers.lanes : lanesOfLayers(document)
  const touched = isFramed ? lanesOfCards(changes ?? []) : null
  const rows = lanes.map((ofLayer, layer) => {
    const known = before?.rows[layer]
    return known && touched && !ofLayer.some(({ id }) => touched.has(id)) ? known : rowOf(document, ofLayer, layer, steps)
  })
  const cards = rows.flat()
  const isInPlace = before !== null && rows.every((row, layer) => standsAs(before.rows[layer], row))
  const { placeOf, layers } = isInPlace ? before.layers : placesOf(cards)
  const now = { document, cards, placeOf }
  const support =
    before && changes && (isFramed || isInPlace)
      ? supportGraphAfter(before.layers.support, { ...before.layers, document: before.document }, now, changes)
      : supportGraph(now)
  return { document, layers: { lanes, steps, cards, placeOf, layers, support }, rows }
}

/** Whether a record decides where lanes and columns are. */
function isOfFrame(record: JourneyRecord | null): boolean {
  return record?.type === 'lane' || record?.type === 'step' || record?.type === 'stage'
}

function lanesOfLayers(document: JourneyDocument): readonly (readonly Lane[])[] {
  return layerNames.map((_, layer) => lanesOf(document).filter(({ kind }) => layerOfKind(kind) === layer))
}

function lanesOfCards(changes: readonly RecordChange[]): ReadonlySet<Id> {
  return new Set(changes.flatMap(({ from, to }) => [from, to]).flatMap((record) => (record?.type === 'card' ? record.laneId : [])))
}

/** The layer to which a kind of lane belongs, 0 to 4; null where to none. */
export function layerOfKind(kind: LaneKind): number | null {
  const depth = depthOf(kind)
  return depth === null ? null : (layerOfDepth[depth] ?? null)
}

function rowOf(document: JourneyDocument, lanes: readonly Lane[], layer: number, steps: readonly Step[]): Row {
  const found: LayerCard[] = []
  if (lanes.length === 0) return found
  steps.forEach((step, column) => {
    for (const { id, kind } of lanes) {
      const cell = cardsInCell(document, id, step.id)
      if (cell.length > 0) found.push(...layerCards(cell, kind, layer, column))
    }
  })
  return found
}

const ofCells = new WeakMap<readonly Card[], readonly LayerCard[]>()
const ofCards = new WeakMap<Card, LayerCard>()

/** The same objects for cards that stay where they are: what is drawn of them can be kept by them. */
function layerCards(cell: readonly Card[], kind: LaneKind, layer: number, column: number): readonly LayerCard[] {
  const stays = (each: LayerCard | undefined) => each?.kind === kind && each.column === column
  const known = ofCells.get(cell)
  if (known && stays(known[0])) return known
  const depth = depthOf(kind) ?? 0
  const fresh = cell.map((card) => {
    const same = ofCards.get(card)
    if (same && stays(same)) return same
    const made = { card, kind, layer, depth, column }
    ofCards.set(card, made)
    return made
  })
  ofCells.set(cell, fresh)
  return fresh
}

function placesOf(cards: readonly LayerCard[]): Pick<Layers, 'placeOf' | 'layers'> {
  const layers: number[][] = layerNames.map(() => [])
  const placeOf = new Map<Id, number>()
  cards.forEach(({ card, layer }, place) => {
    placeOf.set(card.id, place)
    layers[layer]?.push(place)
  })
  return { placeOf, layers }
}

/** Whether the same cards stand in the same places, whatever is written on them. */
function standsAs(before: Row | undefined, row: Row): boolean {
  if (before === row) return true
  if (before?.length !== row.length) return false
  return row.every((each, place) => {
    const other = before[place]
    return each === other || (each.card.id === other?.card.id && each.depth === other.depth)
  })
}
