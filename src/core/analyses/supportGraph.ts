// What rests on what: links between cards of different depth, by the places of their cards; made anew, or taken on from one edit to the next.
import type { Card } from '../model/card.ts'
import type { JourneyDocument, RecordChange } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Link } from '../model/link.ts'
import { linksOf } from '../queries/journey.ts'

/** A link that carries support: the outer card rests on the inner one. Both by their place in `Layers.cards`. */
export interface Support {
  readonly link: Link
  readonly outer: number
  readonly inner: number
}

/** What rests on what, as lists of supports by place. The same object as long as no card came, went or moved and no link changed. */
export interface SupportGraph {
  /** By the place of the outer card: what it rests on. By the ids of the links. */
  readonly below: readonly (readonly Support[])[]
  /** By the place of the inner card: what rests on it. By the ids of the links. */
  readonly above: readonly (readonly Support[])[]
}

/** Cards with their depth (see `depthOf`), in the order of their places, and the place of each. */
export interface Standing {
  readonly document: JourneyDocument
  readonly cards: readonly { readonly card: Card; readonly depth: number }[]
  readonly placeOf: ReadonlyMap<Id, number>
}

/** The graph of cards where they stand. */
export function supportGraph(standing: Standing): SupportGraph {
  const below: Support[][] = standing.cards.map(() => [])
  const above: Support[][] = standing.cards.map(() => [])
  standing.cards.forEach((_, place) => {
    // A link stands in the lists of both its ends; it is taken from its outer one alone.
    for (const support of supportsAt(standing, place, 'below')) {
      below[place]?.push(support)
      above[support.inner]?.push(support)
    }
  })
  for (const list of above) inOrder(list)
  return { below, above }
}

/** The same as `supportGraph` of where cards stand now, made of the graph before an edit: only ends of what changed are looked at. */
export function supportGraphAfter(graph: SupportGraph, before: Standing, now: Standing, changes: readonly RecordChange[]): SupportGraph {
  const touched = touchedBy(changes, before, now)
  const isInPlace = before.placeOf === now.placeOf
  if (touched.size === 0 && isInPlace) return graph
  const below = isInPlace ? graph.below.slice() : moved(graph.below, before, now)
  const above = isInPlace ? graph.above.slice() : moved(graph.above, before, now)
  for (const id of touched) {
    const place = now.placeOf.get(id)
    if (place === undefined) continue
    below[place] = supportsAt(now, place, 'below')
    above[place] = supportsAt(now, place, 'above')
  }
  return { below, above }
}

const none: readonly Support[] = []

function supportsAt({ document, cards, placeOf }: Standing, place: number, way: 'below' | 'above'): readonly Support[] {
  const own = cards[place]
  const links = own ? linksOf(document, own.card.id) : []
  if (!own || links.length === 0) return none
  const found: Support[] = []
  for (const link of links) {
    const other = placeOf.get(link.fromId === own.card.id ? link.toId : link.fromId)
    const depth = other === undefined ? own.depth : (cards[other]?.depth ?? own.depth)
    if (other === undefined || depth === own.depth || depth > own.depth !== (way === 'below')) continue
    found.push(way === 'below' ? { link, outer: place, inner: other } : { link, outer: other, inner: place })
  }
  return found
}

/** In the order of the lists of links: by id. Mostly they are already. */
function inOrder(list: Support[]): void {
  for (let at = 1; at < list.length; at += 1) {
    if ((list[at - 1] as Support).link.id > (list[at] as Support).link.id) return void list.sort((a, b) => (a.link.id < b.link.id ? -1 : 1))
  }
}

/**
 * Cards whose lists must be read again: ends of links that changed, and both ends of every link of a card that came or lies deeper. The links of
 * a card that went have gone with it, and are among the changes themselves.
 */
function touchedBy(changes: readonly RecordChange[], before: Standing, now: Standing): ReadonlySet<Id> {
  const touched = new Set<Id>()
  for (const { from, to } of changes) {
    for (const record of [from, to]) {
      if (record?.type === 'link') touched.add(record.fromId).add(record.toId)
      if (record?.type !== 'card' || depthIn(before, record.id) === depthIn(now, record.id)) continue
      for (const link of linksOf(now.document, record.id)) touched.add(link.fromId).add(link.toId)
    }
  }
  return touched
}

function depthIn({ cards, placeOf }: Standing, id: Id): number | null {
  return cards[placeOf.get(id) ?? -1]?.depth ?? null
}

/** Lists of supports when cards stand elsewhere. Lists in which no place changed stay the same; those of cards that came are empty. */
function moved(lists: readonly (readonly Support[])[], before: Standing, now: Standing): (readonly Support[])[] {
  const placeNow = placesNow(before, now)
  const after: (readonly Support[])[] = Array.from(now.cards, () => none)
  lists.forEach((list, old) => {
    const place = placeNow[old] ?? -1
    if (place < 0 || list.length === 0) return
    const stays = list.every(({ outer, inner }) => placeNow[outer] === outer && placeNow[inner] === inner)
    after[place] = stays
      ? list
      : list.map(({ link, outer, inner }) => ({ link, outer: placeNow[outer] as number, inner: placeNow[inner] as number }))
  })
  return after
}

/** By the place before: where the card stands now, −1 where it is gone. */
function placesNow(before: Standing, now: Standing): Int32Array {
  const places = new Int32Array(before.cards.length)
  before.cards.forEach(({ card }, old) => (places[old] = now.placeOf.get(card.id) ?? -1))
  return places
}
