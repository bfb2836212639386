// The five layers of a map from the customer inwards, and what rests on what.
import type { Card } from '../model/card.ts'
import type { JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Lane, LaneKind } from '../model/lane.ts'
import type { Link } from '../model/link.ts'
import type { Step } from '../model/step.ts'
import { allStepsOf, cardsInCell, lanesOf, linksOf } from '../queries/journey.ts'

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

/** A link that carries support: the outer card rests on the inner one. Both by their place in `Layers.cards`. */
export interface Support {
  readonly link: Link
  readonly outer: number
  readonly inner: number
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

/** What rests on what, as lists of supports by place. The same object as long as no card came, went or moved and no link changed. */
export interface SupportGraph {
  /** By the place of the outer card: what it rests on. */
  readonly below: readonly (readonly Support[])[]
  /** By the place of the inner card: what rests on it. */
  readonly above: readonly (readonly Support[])[]
}

/**
 * The layers of a document: lanes of the five kinds, of which several of one kind join, hidden ones included: what a map rests on does not
 * depend on what of it is shown. A link of any kind between cards of different depth counts as support of the outer by the inner one,
 * whichever way its arrow points: people draw "leads to" from the outside and "depends on" from either end, and mean the same. Links
 * within one depth say nothing about support. Since support always leads inwards, links in circles make no circle of support.
 * Source: DOMAIN §2.1. Computed once per document; after an edit that leaves places and links alone the graph is taken over.
 */
export function layersOf(document: JourneyDocument): Layers {
  const known = made.get(document)
  if (known) return known
  const layers = make(document)
  made.set(document, layers)
  return layers
}

const made = new WeakMap<JourneyDocument, Layers>()

/** What was made last. One is enough: edits come one after the other on one map. */
let last: { readonly layers: Layers; readonly links: readonly (readonly Link[])[] } | null = null

function make(document: JourneyDocument): Layers {
  const steps = allStepsOf(document)
  const lanes = layerNames.map((_, layer) => lanesOf(document).filter(({ kind }) => layerOfKind(kind) === layer))
  const cards = lanes.flatMap((ofLayer, layer) => cardsOf(document, ofLayer, layer, steps))
  const links = cards.map(({ card }) => linksOf(document, card.id))
  const before = last && isInPlace(last.layers.cards, cards) ? last : null
  const { placeOf, layers } = before?.layers ?? placesOf(cards)
  const support = before ? graphAfter(before, cards, links, placeOf) : graphOf(cards, links, placeOf)
  const made: Layers = { lanes, steps, cards, placeOf, layers, support }
  last = { layers: made, links }
  return made
}

/** The layer to which a kind of lane belongs, 0 to 4; null where to none. */
export function layerOfKind(kind: LaneKind): number | null {
  const depth = depthOf(kind)
  return depth === null ? null : (layerOfDepth[depth] ?? null)
}

function cardsOf(document: JourneyDocument, lanes: readonly Lane[], layer: number, steps: readonly Step[]): LayerCard[] {
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
function isInPlace(before: readonly LayerCard[], cards: readonly LayerCard[]): boolean {
  if (before.length !== cards.length) return false
  return cards.every((each, place) => {
    const other = before[place]
    return each === other || (each.card.id === other?.card.id && each.depth === other.depth)
  })
}

type Places = Layers['placeOf']

function graphOf(cards: readonly LayerCard[], links: readonly (readonly Link[])[], placeOf: Places): SupportGraph {
  const below: Support[][] = cards.map(() => [])
  const above: Support[][] = cards.map(() => [])
  for (let place = 0; place < cards.length; place += 1) {
    const own = cards[place] as LayerCard
    for (const link of links[place] ?? []) {
      // A link stands in the lists of both its ends; it is taken from its start alone.
      if (link.fromId !== own.card.id) continue
      const other = placeOf.get(link.toId)
      const depth = other === undefined ? own.depth : (cards[other] as LayerCard).depth
      if (other === undefined || depth === own.depth) continue
      const support = depth > own.depth ? { link, outer: place, inner: other } : { link, outer: other, inner: place }
      below[support.outer]?.push(support)
      above[support.inner]?.push(support)
    }
  }
  for (const lists of [below, above]) for (const list of lists) inOrder(list)
  return { below, above }
}

/** In the order of the lists of links: by id. Mostly they are already. */
function inOrder(list: Support[]): void {
  for (let at = 1; at < list.length; at += 1) {
    if ((list[at - 1] as Support).link.id > (list[at] as Support).link.id) return void list.sort((a, b) => (a.link.id < b.link.id ? -1 : 1))
  }
}

/** The graph after an edit that moved no card: a link stands in the lists of both its ends, so only cards whose lists changed are looked at. */
function graphAfter(
  before: NonNullable<typeof last>,
  cards: readonly LayerCard[],
  links: readonly (readonly Link[])[],
  placeOf: Places
): SupportGraph {
  const changed = links.flatMap((list, place) => (list === before.links[place] ? [] : place))
  if (changed.length === 0) return before.layers.support
  const below = before.layers.support.below.slice()
  const above = before.layers.support.above.slice()
  for (const place of changed) setSupports(place, cards, links, placeOf, below, above)
  return { below, above }
}

const none: readonly Support[] = []

function setSupports(
  place: number,
  cards: readonly LayerCard[],
  links: readonly (readonly Link[])[],
  placeOf: Places,
  below: (readonly Support[])[],
  above: (readonly Support[])[]
): void {
  below[place] = above[place] = none
  const own = cards[place]
  const list = links[place]
  if (!own || !list || list.length === 0) return
  const inwards: Support[] = []
  const outwards: Support[] = []
  for (const link of list) {
    const other = placeOf.get(link.fromId === own.card.id ? link.toId : link.fromId)
    const depth = other === undefined ? own.depth : (cards[other]?.depth ?? own.depth)
    if (other === undefined || depth === own.depth) continue
    if (depth > own.depth) inwards.push({ link, outer: place, inner: other })
    else outwards.push({ link, outer: other, inner: place })
  }
  below[place] = inwards
  above[place] = outwards
}
