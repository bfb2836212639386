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
  readonly supports: readonly Support[]
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

function make(document: JourneyDocument): Layers {
  const steps = allStepsOf(document)
  const lanes = layerNames.map((_, layer) => lanesOf(document).filter(({ kind }) => layerOfKind(kind) === layer))
  const cards = lanes.flatMap((ofLayer, layer) => cardsOf(document, ofLayer, layer, steps))
  const layers: number[][] = layerNames.map(() => [])
  const placeOf = new Map<Id, number>()
  cards.forEach(({ card, layer }, place) => {
    placeOf.set(card.id, place)
    layers[layer]?.push(place)
  })
  return { lanes, steps, cards, placeOf, layers, support: supportOf(document, cards, placeOf) }
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
      for (const card of cardsInCell(document, id, step.id)) found.push(layerCard(card, kind, layer, column))
    }
  })
  return found
}

const wrapped = new WeakMap<Card, LayerCard>()

/** The same object for a card that stays where it is: what is drawn of it can be kept by it. */
function layerCard(card: Card, kind: LaneKind, layer: number, column: number): LayerCard {
  const known = wrapped.get(card)
  if (known?.kind === kind && known.column === column) return known
  const fresh = { card, kind, layer, depth: depthOf(kind) ?? 0, column }
  wrapped.set(card, fresh)
  return fresh
}

/** What the last graph was made of. One is enough: edits come one after the other on one map. */
let last: { readonly cards: readonly LayerCard[]; readonly links: readonly (readonly Link[])[]; readonly graph: SupportGraph } | null = null

function supportOf(document: JourneyDocument, cards: readonly LayerCard[], placeOf: ReadonlyMap<Id, number>): SupportGraph {
  const links = cards.map(({ card }) => linksOf(document, card.id))
  if (last && isSame(last, cards, links)) return last.graph
  const graph = graphOf(cards, links, placeOf)
  last = { cards, links, graph }
  return graph
}

function isSame(before: NonNullable<typeof last>, cards: readonly LayerCard[], links: readonly (readonly Link[])[]): boolean {
  return (
    before.cards.length === cards.length &&
    cards.every((each, place) => {
      const other = before.cards[place]
      return each === other || (each.card.id === other?.card.id && each.depth === other.depth)
    }) &&
    links.every((list, place) => list === before.links[place])
  )
}

function graphOf(cards: readonly LayerCard[], links: readonly (readonly Link[])[], placeOf: ReadonlyMap<Id, number>): SupportGraph {
  const supports: Support[] = []
  const below: Support[][] = cards.map(() => [])
  const above: Support[][] = cards.map(() => [])
  cards.forEach(({ card, depth }, outer) => {
    for (const link of links[outer] ?? []) {
      const inner = placeOf.get(link.fromId === card.id ? link.toId : link.fromId)
      const other = inner === undefined ? undefined : cards[inner]
      // Each link stands in the lists of both its ends; it is taken from its outer one.
      if (inner === undefined || !other || other.depth <= depth) continue
      const support = { link, outer, inner }
      supports.push(support)
      below[outer]?.push(support)
      above[inner]?.push(support)
    }
  })
  return { supports, below, above }
}
