import { cardTints } from '../theme/cardTints.ts'
import { certainties, channels, controls, newCard, type Card } from '../model/card.ts'
import { newEmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import { laneTakesCards, newLane, type LaneKind } from '../model/lane.ts'
import { linkKinds, newLink } from '../model/link.ts'
import { newMap } from '../model/map.ts'
import { freshOrderKeys } from '../model/orderKey.ts'
import { newPersona } from '../model/persona.ts'
import type { JourneyRecord } from '../model/records.ts'
import { newStage } from '../model/stage.ts'
import { newStep, type Step } from '../model/step.ts'
import { madeTexts, type MadeLanguage, type MadeTexts } from './madeTexts.ts'
import { seededRandom, type Random } from './random.ts'

/** What a made map is like. */
export interface MadeMapOptions {
  /** Cards, exactly. */
  readonly cards: number
  readonly seed: number
  /** Languages of its texts, mixed evenly; both unless told otherwise. */
  readonly languages?: readonly MadeLanguage[]
  /** Titles of lanes; the kind's own word where there is none. */
  readonly laneTitles?: Partial<Readonly<Record<LaneKind, string>>>
}

const smallMapLanes: readonly LaneKind[] = ['doing', 'thinking', 'touchpoints', 'emotion', 'pains', 'gains', 'backstage', 'opportunities']
const largeMapLanes: readonly LaneKind[] = [
  'doing',
  'thinking',
  'touchpoints',
  'emotion',
  'channels',
  'needs',
  'expectations',
  'pains',
  'gains',
  'quotes',
  'questions',
  'opportunities',
  'experiences',
  'interactions',
  'lineOfInteraction',
  'frontstage',
  'lineOfVisibility',
  'backstage',
  'procedures',
  'systems',
  'notes',
  'text'
]

/**
 * A realistic map of any size, always the same for the same options: stages, steps (one to about 40 cards), 8 lanes or 20 from 1,000
 * cards on, 2 to 4 personas with curves, texts of one to three lines, links from about a tenth of the cards. For tests and benchmarks.
 */
export function makeMap(options: MadeMapOptions): JourneyRecord[] {
  return new MapMaker(options).make()
}

class MapMaker {
  readonly #options: MadeMapOptions
  readonly #random: Random
  readonly #texts: MadeTexts
  readonly #ids = new Set<Id>()
  readonly #records: JourneyRecord[] = []

  constructor(options: MadeMapOptions) {
    this.#options = options
    this.#random = seededRandom(options.seed)
    this.#texts = madeTexts(this.#random, options.languages ?? ['en', 'vi'])
  }

  make(): JourneyRecord[] {
    const { cards, seed } = this.#options
    this.#records.push({ ...newMap(this.#id(), `${cards} cards · ${cards} thẻ`), description: `Seed ${seed}` })
    const personas = this.#addPersonas(cards < 100 ? 2 : cards < 1000 ? 3 : 4)
    const steps = this.#addSteps(Math.max(cards === 0 ? 1 : 4, Math.ceil(cards / 40)))
    const kinds = cards < 1000 ? smallMapLanes : largeMapLanes
    const orders = freshOrderKeys(kinds.length)
    const laneIds = kinds.map((kind, position) => this.#addLane(kind, orders[position] ?? ''))
    const emotionId = laneIds[kinds.indexOf('emotion')]
    if (emotionId !== undefined) for (const personaId of personas) this.#addCurve(emotionId, personaId, steps)
    const cardLanes = laneIds.flatMap((id, position) => {
      const kind = kinds[position]
      return kind !== undefined && laneTakesCards(kind) ? [{ id, kind }] : []
    })
    this.#addLinks(this.#addCards(cards, cardLanes, steps, personas))
    return this.#records
  }

  #id(): Id {
    const digits = '0123456789abcdefghijklmnopqrstuvwxyz'
    for (;;) {
      const id = Array.from({ length: 12 }, () => digits[this.#random.int(36)]).join('')
      if (this.#ids.has(id)) continue
      this.#ids.add(id)
      return id
    }
  }

  #addPersonas(count: number): Id[] {
    return freshOrderKeys(count).map((order, position) => {
      const id = this.#id()
      const { name, summary } = this.#texts.persona(position)
      const kind = position === 2 ? 'employee' : 'customer'
      this.#records.push({ ...newPersona(id, name, position, order), summary, kind, quote: this.#texts.quote(), goals: this.#texts.card() })
      return id
    })
  }

  #addSteps(count: number): Step[] {
    const stageCount = Math.max(1, Math.round(count / 6))
    const stageKeys = freshOrderKeys(stageCount)
    return stageKeys.flatMap((stageOrder, position) => {
      const stageId = this.#id()
      this.#records.push(newStage(stageId, this.#texts.stage(position), stageOrder))
      const first = Math.round((count * position) / stageCount)
      const size = Math.round((count * (position + 1)) / stageCount) - first
      return freshOrderKeys(size).map((order) => {
        const step = { ...newStep(this.#id(), stageId, this.#texts.step(), order), momentOfTruth: this.#random.chance(0.06) }
        this.#records.push(step)
        return step
      })
    })
  }

  #addLane(kind: LaneKind, order: string): Id {
    const id = this.#id()
    this.#records.push(newLane(id, kind, this.#options.laneTitles?.[kind] ?? kind, order))
    return id
  }

  /** A walk that tends back to the middle, with gaps, as real curves have them. */
  #addCurve(laneId: Id, personaId: Id, steps: readonly Step[]): void {
    let score = this.#random.int(3) - 1
    for (const step of steps) {
      score = Math.round(Math.min(2, Math.max(-2, score * 0.8 + (this.#random.next() - 0.5) * 2.4)) * 10) / 10 + 0
      if (this.#random.chance(0.08)) continue
      const note = this.#random.chance(0.15) ? this.#texts.quote() : ''
      this.#records.push({ ...newEmotionPoint(this.#id(), { laneId, stepId: step.id, personaId }, score), note })
    }
  }

  #addCards(count: number, lanes: readonly { id: Id; kind: LaneKind }[], steps: readonly Step[], personas: readonly Id[]): Card[] {
    const cells = new Map<string, { lane: { id: Id; kind: LaneKind }; step: Step; size: number }>()
    for (let made = 0; made < count; made += 1) {
      const lane = this.#random.pick(lanes)
      const step = this.#random.pick(steps)
      const key = `${lane.id} ${step.id}`
      const cell = cells.get(key)
      if (cell) cell.size += 1
      else cells.set(key, { lane, step, size: 1 })
    }
    const cards = [...cells.values()].flatMap(({ lane, step, size }) =>
      freshOrderKeys(size).map((order) => this.#card(lane, step, order, personas))
    )
    for (const card of cards) this.#records.push(card)
    return cards
  }

  #card(lane: { id: Id; kind: LaneKind }, step: Step, order: string, personas: readonly Id[]): Card {
    const random = this.#random
    const isTouchpoint = lane.kind === 'touchpoints' || lane.kind === 'channels'
    const isBehind = ['backstage', 'procedures', 'systems', 'frontstage'].includes(lane.kind)
    return {
      ...newCard(this.#id(), lane.id, step.id, this.#texts.card(), order),
      span: random.chance(0.03) ? 2 + random.int(2) : 1,
      color: random.chance(0.12) ? random.int(cardTints.length) : null,
      personaId: random.chance(0.3) ? random.pick(personas) : null,
      channel: isTouchpoint ? random.pick(channels) : null,
      control: isTouchpoint && random.chance(0.5) ? random.pick(controls) : null,
      certainty: random.chance(0.6) ? 'assumption' : random.pick(certainties),
      owner: isBehind ? this.#texts.owner() : '',
      notes: random.chance(0.04) ? this.#texts.card() : ''
    }
  }

  /** Mostly to the next cards along the journey; a few far away and a few back. */
  #addLinks(cards: readonly Card[]): void {
    const seen = new Set<string>()
    cards.forEach((card, position) => {
      if (!this.#random.chance(0.1)) return
      const distance = this.#random.chance(0.8) ? 1 + this.#random.int(8) : this.#random.int(cards.length)
      const target = cards[(position + distance) % cards.length]
      if (!target || target.id === card.id || seen.has(`${card.id} ${target.id}`)) return
      seen.add(`${card.id} ${target.id}`)
      const label = this.#random.chance(0.1) ? this.#texts.owner() : ''
      this.#records.push({ ...newLink(this.#id(), card.id, target.id, this.#random.pick(linkKinds)), label })
    })
  }
}
