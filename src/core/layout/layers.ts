// Where the five layers of a map stand: bands one under the other, cards side by side in the order of the journey, links between them.
import type { Layers, LayerCard } from '../analyses/layers.ts'
import type { Support } from '../analyses/supportGraph.ts'
import type { LayerFindings } from '../analyses/layerFindings.ts'
import { type } from '../theme/tokens.ts'
import { wrapText } from '../text/wrap.ts'
import type { Box, TextLine } from './boxes.ts'
import { baselineIn, clamp } from './measures.ts'
import { layerLinkPath, type LayerLinkPath } from './layerLinks.ts'

/** What is said below the words of a card. */
export type LayerNote = 'nothingBeneath' | 'servesNothing' | 'constraint' | 'channel'

/** A card in its band. Lines are within the card, the rest on the ground. px at 100 %. */
export interface LayerCardBox extends Box {
  readonly layerCard: LayerCard
  /** See `Layers.cards`. */
  readonly place: number
  readonly note: LayerNote | null
  readonly lines: readonly TextLine[]
  /** Where the note stands: left edge and baseline of its words, behind its icon. */
  readonly noteAt: { readonly x: number; readonly y: number; readonly width: number }
}

/** The band of a layer. */
export interface LayerBand extends Box {
  /** 0 for experiences to 4 for systems. */
  readonly layer: number
  readonly hasLane: boolean
  readonly cards: readonly LayerCardBox[]
}

/** A link between two cards of the layers, as it is drawn. */
export interface LayerLinkBox extends LayerLinkPath {
  readonly support: Support
  /** Whether what it leads to is marked as a constraint. */
  readonly isConstraint: boolean
}

/** The geometry of the whole view, px at 100 %, from its own top left corner. */
export interface LayersLayout {
  readonly width: number
  readonly height: number
  /** Width that the names of the layers take at the left of every band. */
  readonly nameWidth: number
  readonly bands: readonly LayerBand[]
  /** By place; absent for none. */
  readonly boxes: readonly LayerCardBox[]
  readonly layers: Layers
}

/** The room that there is. Where it is too narrow, the view becomes wider than `width`; it never becomes lower than its cards need. */
export interface LayersRoom {
  readonly width: number
  readonly height: number
}

/** Sizes of the view in px at 100 %. */
export const layerMeasures = {
  top: 32,
  side: { left: 16, right: 24 },
  foot: 24,
  band: { most: 120, least: 94 },
  gap: { most: 40, least: 30 },
  name: { wide: 208, narrow: 164, narrowBelow: 860 },
  card: { height: 66, most: 188, least: 124, ofJourney: 150, gap: { most: 20, least: 12 } },
  pad: { x: 12, y: 6, right: 28 },
  icon: 14
} as const

/**
 * Sets the layers. While the cards of every layer fit side by side, each layer is spread over its band on its own; where one has more, all
 * layers share the columns of the journey, so that what belongs to one step stands below each other.
 */
export function layoutLayers(layers: Layers, findings: LayerFindings, room: LayersRoom): LayersLayout {
  const { top, side, foot, name, card, pad } = layerMeasures
  const nameWidth = room.width < name.narrowBelow ? name.narrow : name.wide
  const [bandHeight, gap] = heightsFor(room.height)
  const bandWidth = room.width - side.left - side.right
  const left = side.left + nameWidth
  const space = bandWidth - nameWidth - pad.right
  const most = Math.max(0, ...layers.layers.map((places) => places.length))
  const isSpread = most * card.least + Math.max(0, most - 1) * card.gap.least <= space
  const slots = isSpread ? null : slotsOfJourney(layers)
  const pitch = card.ofJourney + card.gap.least
  const width = slots ? Math.max(room.width, left + slots.count * pitch + pad.right + side.right) : room.width
  const notes = notesOf(layers, findings)
  const boxes: LayerCardBox[] = []
  const bands = layers.layers.map((places, layer): LayerBand => {
    const y = top + layer * (bandHeight + gap)
    const { cardWidth, cardGap } = slots ? { cardWidth: card.ofJourney, cardGap: card.gap.least } : widthsFor(places.length, space)
    const cardTop = y + (bandHeight - card.height) / 2
    const cards = places.map((place, index) => {
      const x = slots ? left + (slots.of[place] ?? 0) * pitch : left + index * (cardWidth + cardGap)
      const box = cardBox(layers.cards[place] as LayerCard, place, notes.get(place) ?? null, { x, y: cardTop, width: cardWidth })
      boxes[place] = box
      return box
    })
    return {
      layer,
      x: side.left,
      y,
      width: width - side.left - side.right,
      height: bandHeight,
      hasLane: (layers.lanes[layer]?.length ?? 0) > 0,
      cards
    }
  })
  return { width, height: top + 5 * bandHeight + 4 * gap + foot, nameWidth, bands, boxes, layers }
}

/** Height of a band and of the gap below it. */
function heightsFor(height: number): readonly [band: number, gap: number] {
  const { top, foot, band, gap } = layerMeasures
  const each = (height - top - foot) / 5
  const bandHeight = clamp(Math.floor(each * 0.76), band.least, band.most)
  return [bandHeight, clamp(Math.floor((height - top - foot - 5 * bandHeight) / 4), gap.least, gap.most)]
}

function widthsFor(count: number, space: number): { cardWidth: number; cardGap: number } {
  const { most, gap } = layerMeasures.card
  const cardGap = count > 4 ? gap.least : gap.most
  return { cardWidth: Math.min(most, Math.floor((space - Math.max(0, count - 1) * cardGap) / Math.max(1, count))), cardGap }
}

/** Columns that every layer shares: each step takes as many as the layer that has most cards at it. */
function slotsOfJourney({ layers, cards, steps }: Layers): { of: readonly number[]; count: number } {
  const most = steps.map(() => 0)
  const within: number[] = []
  for (const places of layers) {
    const counts = steps.map(() => 0)
    for (const place of places) {
      const column = cards[place]?.column ?? 0
      within[place] = counts[column] ?? 0
      counts[column] = (counts[column] ?? 0) + 1
    }
    counts.forEach((count, column) => (most[column] = Math.max(most[column] ?? 0, count)))
  }
  let count = 0
  const first = most.map((taken) => {
    const start = count
    count += taken
    return start
  })
  return { of: cards.map(({ column }, place) => (first[column] ?? 0) + (within[place] ?? 0)), count }
}

function notesOf(layers: Layers, findings: LayerFindings): ReadonlyMap<number, LayerNote> {
  const notes = new Map<number, LayerNote>()
  for (const place of layers.layers[2] ?? []) if (layers.cards[place]?.card.channel) notes.set(place, 'channel')
  for (const place of findings.servesNothing) notes.set(place, 'servesNothing')
  for (const { place } of findings.constraints) notes.set(place, 'constraint')
  for (const place of findings.nothingBeneath) notes.set(place, 'nothingBeneath')
  return notes
}

const known = new WeakMap<LayerCard, LayerCardBox>()

/** The same box as before where nothing about it changed: what is drawn of it is kept by it. */
function cardBox(
  layerCard: LayerCard,
  place: number,
  note: LayerNote | null,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }
): LayerCardBox {
  const old = known.get(layerCard)
  const isSet = old?.width === width && (old.note === null) === (note === null)
  if (old && isSet && old.place === place && old.note === note && old.x === x && old.y === y) return old
  const box = { layerCard, place, note, x, y, width, height: layerMeasures.card.height, ...(isSet && old ? wordsOf(old) : set()) }
  known.set(layerCard, box)
  return box

  function set(): Pick<LayerCardBox, 'lines' | 'noteAt'> {
    const { pad, icon } = layerMeasures
    const inner = width - 2 * pad.x
    const style = { ...type.card, weight: 600 as const }
    const { card } = layerCard
    const text = (card.text || card.picture?.alt || '').replace(/\s*\n\s*/gu, ' ')
    const broken = wrapText(text, style, inner, { maxLines: note === null ? 3 : 2 }).lines
    const noteHeight = note === null ? 0 : type.meta.line
    const first = (layerMeasures.card.height - broken.length * style.line - noteHeight) / 2
    const lines = broken.map((line, number) => ({
      text: line.text,
      x: pad.x,
      y: first + number * style.line + baselineIn(style.size, style.line),
      width: line.width
    }))
    const noteTop = first + broken.length * style.line
    return {
      lines,
      noteAt: { x: pad.x + icon + 5, y: noteTop + baselineIn(type.meta.size, type.meta.line), width: inner - icon - 5 }
    }
  }
}

function wordsOf({ lines, noteAt }: LayerCardBox): Pick<LayerCardBox, 'lines' | 'noteAt'> {
  return { lines, noteAt }
}

const drawn = new WeakMap<LayerCardBox, Map<string, LayerLinkBox & { readonly to: LayerCardBox }>>()

/** Links that are to be seen between two edges of the ground, px: those of which any part may lie there. All, unless told otherwise. */
export function layerLinksWithin({ layers, boxes }: LayersLayout, from = -Infinity, to = Infinity): readonly LayerLinkBox[] {
  const found: LayerLinkBox[] = []
  for (const box of boxes) {
    for (const support of layers.support.below[box.place] ?? []) {
      const inner = boxes[support.inner]
      if (inner && Math.min(box.x, inner.x) <= to && Math.max(box.x + box.width, inner.x + inner.width) >= from)
        found.push(linkBox(support, box, inner))
    }
  }
  return found
}

/** The same object as before where neither end changed. */
function linkBox(support: Support, outer: LayerCardBox, inner: LayerCardBox): LayerLinkBox {
  let known = drawn.get(outer)
  if (!known) drawn.set(outer, (known = new Map<string, LayerLinkBox & { readonly to: LayerCardBox }>()))
  const old = known.get(support.link.id)
  if (old?.to === inner && old.support.link === support.link) return old
  const box = { ...layerLinkPath(outer, inner), support, isConstraint: inner.note === 'constraint', to: inner }
  known.set(support.link.id, box)
  return box
}

/** The card whose box holds a point of the ground; undefined where there is none. */
export function layerCardAt(layout: LayersLayout, x: number, y: number): LayerCardBox | undefined {
  const band = bandAt(layout, y)
  return band?.cards.find((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
}

/** The band at a height of the ground. */
export function bandAt(layout: LayersLayout, y: number): LayerBand | undefined {
  return layout.bands.find((band) => y >= band.y && y < band.y + band.height)
}

/** Where the keyboard goes from a card: along its layer, or to the nearest card of the next layer that has some. */
export function layerNeighbour(
  layout: LayersLayout,
  from: LayerCardBox,
  direction: 'left' | 'right' | 'up' | 'down' | 'first' | 'last'
): LayerCardBox | undefined {
  const row = layout.bands[from.layerCard.layer]?.cards ?? []
  const at = row.indexOf(from)
  switch (direction) {
    case 'left':
      return row[at - 1]
    case 'right':
      return row[at + 1]
    case 'first':
      return row[0]
    case 'last':
      return row.at(-1)
    case 'up':
    case 'down': {
      const { layer } = from.layerCard
      const others = direction === 'up' ? layout.bands.slice(0, layer).reverse() : layout.bands.slice(layer + 1)
      const next = others.find((band) => band.cards.length > 0)
      const middle = from.x + from.width / 2
      return next?.cards.reduce((best, box) => (away(box, middle) < away(best, middle) ? box : best))
    }
  }
}

function away(box: Box, x: number): number {
  return Math.abs(box.x + box.width / 2 - x)
}
