import type { Layers } from './layers.ts'
import type { SupportGraph } from './supportGraph.ts'

/** A card of which something is said, and the experiences that it is about. All by their place in `Layers.cards`. */
export interface CardAndExperiences {
  readonly place: number
  readonly experiences: readonly number[]
}

/** What the layers of a map give away (DOMAIN §2.1). Lists are in the order of `Layers.cards` unless they say otherwise. */
export interface LayerFindings {
  /** Experiences to which nothing beneath is linked: promised, but tied to nothing that makes them so. */
  readonly nothingBeneath: readonly number[]
  /**
   * Interactions, touchpoints, procedures and systems on which no experience rests: inside-out work. Where a map has no experience at all
   * there is nothing to measure by, and none are named.
   */
  readonly servesNothing: readonly number[]
  /** Procedures and systems that are marked as constraints, with the experiences that rest on them. */
  readonly constraints: readonly CardAndExperiences[]
  /** Systems on which more than half of all experiences rest, at least two; those that carry most come first. */
  readonly singlePoints: readonly CardAndExperiences[]
  /** How many experiences there are. */
  readonly experiences: number
}

/** The findings; lists of places are the same objects as long as the graph is. */
export function layerFindingsOf(layers: Layers): LayerFindings {
  const served = servedOf(layers)
  const constraints = [...(layers.layers[3] ?? []), ...(layers.layers[4] ?? [])].flatMap((place) =>
    layers.cards[place]?.card.constraint ? [{ place, experiences: experiencesOn(served, place) }] : []
  )
  return { ...served.findings, constraints }
}

/** Experiences that are hit if a card fails or changes: all that rest on it. An experience hits itself alone. */
export function experiencesHit(layers: Layers, place: number): readonly number[] {
  return layers.cards[place]?.layer === 0 ? [place] : experiencesOn(servedOf(layers), place)
}

/** For every card the set of experiences that rest on it. */
interface Served {
  readonly layers: Pick<Layers, 'placeOf' | 'support'>
  /** `words` words a card, one bit an experience: experiences come first in `cards`, so that their places are the numbers of their bits. */
  readonly bits: Uint32Array
  readonly words: number
  /** How many there are, by place. */
  readonly counts: Uint32Array
  readonly findings: Omit<LayerFindings, 'constraints'>
  /** What `experiencesOn` answered. */
  readonly asked: Map<number, readonly number[]>
}

const known = new WeakMap<SupportGraph, Served>()

/** What was asked for last: links come and go one after the other, and mostly concern few cards. */
let last: Served | null = null

function servedOf(layers: Layers): Served {
  let served = known.get(layers.support)
  if (!served) known.set(layers.support, (served = serve(layers, last)))
  last = served
  return served
}

function experiencesOn({ bits, words, counts, asked }: Omit<Served, 'findings'>, place: number): readonly number[] {
  let found = asked.get(place)
  if (!found) {
    const all: number[] = []
    for (let word = 0; word < words && all.length < (counts[place] ?? 0); word += 1) {
      for (let rest = bits[place * words + word] ?? 0; rest !== 0; rest &= rest - 1) all.push(word * 32 + 31 - Math.clz32(rest & -rest))
    }
    asked.set(place, (found = all))
  }
  return found
}

/** Cards are gone through from the outside in, so that one pass is enough; where none moved, only those are that something changed above. */
function serve({ layers, cards, placeOf, support }: Layers, last: Served | null): Served {
  const experiences = layers[0] ?? []
  const words = Math.ceil(experiences.length / 32)
  const before = last?.layers.placeOf === placeOf ? last : null
  const bits = before?.bits.slice() ?? new Uint32Array(words * cards.length)
  const counts = before?.counts.slice() ?? new Uint32Array(cards.length)
  const isFresh = new Uint8Array(cards.length)
  if (!before) for (const place of experiences) bits[place * words + (place >> 5)] = (1 << (place & 31)) >>> 0
  for (const place of byDepth(cards)) {
    const above = support.above[place] ?? []
    if (before && above === before.layers.support.above[place] && !above.some(({ outer }) => isFresh[outer] === 1)) continue
    if (cards[place]?.layer === 0) continue
    isFresh[place] = 1
    const own = place * words
    if (before) bits.fill(0, own, own + words)
    for (const { outer } of above) {
      const other = outer * words
      for (let word = 0; word < words; word += 1) bits[own + word] = (bits[own + word] as number) | (bits[other + word] as number)
    }
    let count = 0
    for (let word = 0; word < words; word += 1) count += onesIn(bits[own + word] as number)
    counts[place] = count
  }
  const carriedBy = (place: number) => counts[place] ?? 0
  const isSinglePoint = (carried: number) => carried >= 2 && carried * 2 > experiences.length
  const served = { layers: { placeOf, support }, bits, words, counts, asked: new Map<number, readonly number[]>() }
  return {
    ...served,
    findings: {
      nothingBeneath: experiences.filter((place) => support.below[place]?.length === 0),
      servesNothing: experiences.length === 0 ? [] : layers.slice(1).flatMap((row) => row.filter((place) => carriedBy(place) === 0)),
      singlePoints: (layers[4] ?? [])
        .filter((place) => isSinglePoint(carriedBy(place)))
        .map((place) => ({ place, experiences: experiencesOn(served, place) }))
        .sort((a, b) => b.experiences.length - a.experiences.length),
      experiences: experiences.length
    }
  }
}

/** How many bits of a word are set. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Places from the outside in. */
function byDepth(cards: Layers['cards']): number[] {
  const ofDepth: number[][] = []
  cards.forEach(({ depth }, place) => (ofDepth[depth] ??= []).push(place))
  return ofDepth.flatMap((places) => places ?? [])
}
