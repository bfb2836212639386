import type { Layers, SupportGraph } from './layers.ts'

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
  const constraints = layers.cards.flatMap(({ card, layer }, place) =>
    card.constraint && layer >= 3 ? [{ place, experiences: served.experiencesOf(place) }] : []
  )
  return { ...served.findings, constraints }
}

/** Experiences that are hit if a card fails or changes: all that rest on it. An experience hits itself alone. */
export function experiencesHit(layers: Layers, place: number): readonly number[] {
  return layers.cards[place]?.layer === 0 ? [place] : servedOf(layers).experiencesOf(place)
}

interface Served {
  readonly experiencesOf: (place: number) => readonly number[]
  readonly findings: Omit<LayerFindings, 'constraints'>
}

const known = new WeakMap<SupportGraph, Served>()

function servedOf(layers: Layers): Served {
  let served = known.get(layers.support)
  if (!served) {
    served = serve(layers)
    known.set(layers.support, served)
  }
  return served
}

/** One bit an experience, for every card the set of those that rest on it: cards come from the outside in, so one pass is enough. */
function serve({ layers, cards, support }: Layers): Served {
  const experiences = layers[0] ?? []
  const words = Math.ceil(experiences.length / 32)
  const bits = new Uint32Array(words * cards.length)
  for (const place of experiences) bits[place * words + (place >> 5)] = (1 << (place & 31)) >>> 0
  for (const place of byDepth(cards)) {
    for (const { outer } of support.above[place] ?? []) {
      for (let word = 0; word < words; word += 1) {
        const own = place * words + word
        bits[own] = ((bits[own] ?? 0) | (bits[outer * words + word] ?? 0)) >>> 0
      }
    }
  }
  const experiencesOf = (place: number): readonly number[] =>
    experiences.filter((experience) => ((bits[place * words + (experience >> 5)] ?? 0) >>> (experience & 31)) & 1)
  const countOf = (place: number): number => {
    let count = 0
    for (let word = 0; word < words; word += 1) count += onesIn(bits[place * words + word] ?? 0)
    return count
  }
  const inner = layers.slice(1).flat()
  const isSinglePoint = (carried: number) => carried >= 2 && carried * 2 > experiences.length
  return {
    experiencesOf,
    findings: {
      nothingBeneath: experiences.filter((place) => support.below[place]?.length === 0),
      servesNothing: experiences.length === 0 ? [] : inner.filter((place) => countOf(place) === 0),
      singlePoints: (layers[4] ?? [])
        .filter((place) => isSinglePoint(countOf(place)))
        .map((place) => ({ place, experiences: experiencesOf(place) }))
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

/** Places from the outside in. Experiences come first in `cards`, so that their places are also the numbers of their bits. */
function byDepth(cards: Layers['cards']): number[] {
  const ofDepth: number[][] = []
  cards.forEach(({ depth }, place) => (ofDepth[depth] ??= []).push(place))
  return ofDepth.flatMap((places) => places ?? [])
}
