// A diagram that this program wrote and others may have changed since: what is seen counts, what was carried along beside it fills in the rest.
import { newCard, type Card } from '../../model/card.ts'
import { documentOf, type JourneyDocument } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import { laneTakesCards, type Lane } from '../../model/lane.ts'
import { newLink, type Link } from '../../model/link.ts'
import { loadRecords, recordVersions } from '../../model/load.ts'
import { freshOrderKeys } from '../../model/orderKey.ts'
import type { JourneyRecord } from '../../model/records.ts'
import type { Step } from '../../model/step.ts'
import { mapOf } from '../../queries/journey.ts'
import { cleanLine, cleanText } from '../../text/clean.ts'
import { cutText } from '../cutText.ts'
import { quoted, warning, withoutFlood, type Issue } from '../issue.ts'
import { readJourneyFile, sortedRecords } from '../journeyFile.ts'
import type { ReadMap } from '../readOutcome.ts'
import { bestBand, type Interval } from './bands.ts'
import type { Diagram, DiagramBox } from './diagram.ts'
import { someOf } from './journeyOfDiagram.ts'

/** What reading a carried map needs beside the diagram. `asWritten`: a text as the format gives it back where nobody touched it. */
export interface CarriedEnv {
  readonly newId: () => Id
  readonly asWritten: (text: string) => string
}

/**
 * The map that a diagram carries, brought up to what is seen now: texts, cells, new and missing cards and links. Null where it carries none
 * that can be read, or where nothing of it is left to be seen: then it is a diagram as any other.
 */
export function mapOfCarried(diagram: Diagram, env: CarriedEnv): ReadMap | null {
  if (!isPlain(diagram.carried) || !isPlain(diagram.carried.journey)) return null
  const { maps } = readJourneyFile(JSON.stringify(diagram.carried.journey))
  const [carried] = maps
  if (!carried) return null
  const document = documentOf(carried.records)
  const ids = new Set(carried.records.flatMap(({ id, type }) => (type === 'evidence' ? [] : [id])))
  const isSeen = diagram.boxes.some(({ id }) => ids.has(id))
  if (!isSeen && carried.records.some(({ type }) => type === 'stage' || type === 'lane')) return null
  const texts = isPlain(diagram.carried.texts) ? diagram.carried.texts : {}
  return new Merging(diagram, document, texts, env).run()
}

const nameLimit = 500
const textLimit = 20_000

class Merging {
  readonly #boxes: ReadonlyMap<string, DiagramBox>
  readonly #diagram: Diagram
  readonly #records: readonly JourneyRecord[]
  readonly #texts: Readonly<Record<string, unknown>>
  readonly #env: CarriedEnv
  readonly #issues: Issue[] = []

  constructor(diagram: Diagram, document: JourneyDocument, texts: Readonly<Record<string, unknown>>, env: CarriedEnv) {
    this.#diagram = diagram
    this.#boxes = new Map(diagram.boxes.map((box) => [box.id, box]))
    this.#records = sortedRecords(document)
    this.#texts = texts
    this.#env = env
  }

  run(): ReadMap {
    const cards = this.#cards()
    const used = { lanes: new Set(cards.map(({ laneId }) => laneId)), steps: new Set(cards.map(({ stepId }) => stepId)) }
    const stages = new Set(
      this.#records.flatMap((record) => (record.type === 'step' && this.#isThere(record, used.steps) ? record.stageId : []))
    )
    const kept = this.#records.flatMap((record): JourneyRecord[] => {
      switch (record.type) {
        case 'map':
          return [this.#titled(record)]
        case 'stage':
          return this.#isThere(record, stages) ? [{ ...record, title: this.#name(record.id, record.title) }] : []
        case 'step':
          return this.#isThere(record, used.steps) ? [{ ...record, title: this.#name(record.id, record.title) }] : []
        case 'lane':
          return this.#isThere(record, used.lanes) ? [{ ...record, title: this.#name(record.id, record.title) }] : []
        case 'card':
        case 'link':
          return []
        default:
          return [record]
      }
    })
    const gone = this.#records.filter(
      ({ id, type }) => (type === 'stage' || type === 'step' || type === 'lane' || type === 'card') && !this.#boxes.has(id)
    )
    if (gone.length > 0) this.#issues.push(warning('diagram.gone', { values: { count: gone.length } }))
    this.#sayChangedTexts()
    const all = [...kept, ...cards, ...this.#links(new Set(cards.map(({ id }) => id)))]
    // Whatever hung on what is gone goes with it.
    const loaded = loadRecords(all, recordVersions())
    const document = loaded.ok ? loaded.value.document : documentOf(all)
    return { title: mapOf(document).title, records: sortedRecords(document), attachments: [], issues: withoutFlood(this.#issues) }
  }

  #isThere({ id }: JourneyRecord, used: ReadonlySet<Id>): boolean {
    return this.#boxes.has(id) || used.has(id)
  }

  #titled(map: JourneyRecord & { type: 'map' }): JourneyRecord {
    const box = this.#boxes.get('oi:title')
    const below = this.#boxes.get('oi:description')
    const written = map.description === '' ? map.title : `${map.title}\n\n${map.description}`
    const now = [box?.text ?? '', below?.text ?? ''].filter((text) => text !== '').join('\n\n')
    const { asWritten } = this.#env
    const isApart = box?.text === asWritten(map.title) && (below?.text ?? '') === asWritten(map.description)
    if (!box || isApart || now === asWritten(written)) return map
    const [title = '', ...rest] = cleanText(now).split('\n')
    return { ...map, title: cutText(cleanLine(title), nameLimit), description: cutText(rest.join('\n').trim(), textLimit) }
  }

  #name(id: Id, title: string): string {
    const box = this.#boxes.get(id)
    return !box || box.text === this.#env.asWritten(title) ? title : cutText(cleanLine(box.text), nameLimit)
  }

  /** The cards that are seen, each in the cell where it stands now; a card that stayed in its cell keeps its place there. */
  #cards(): Card[] {
    const columns = this.#bandsOf('step', ({ x, width }) => ({ from: x, to: x + width }))
    const rows = this.#bandsOf('lane', ({ y, height }) => ({ from: y, to: y + height }))
    const cardRows = rows.filter(({ record }) => laneTakesCards((record as Lane).kind))
    const known = new Map(this.#records.flatMap((record) => (record.type === 'card' ? [[record.id, record] as const] : [])))
    const ours = new Set(this.#records.map(({ id }) => id))
    const cells = new Map<string, { card: Card; box: DiagramBox; isAtHome: boolean }[]>()
    const frames: DiagramBox[] = []
    const homeless: DiagramBox[] = []
    for (const box of this.#diagram.boxes) {
      const card = known.get(box.id)
      if (!card && (ours.has(box.id) || box.id.startsWith('oi:') || box.text.trim() === '')) continue
      const across = { from: box.x + 1, to: box.x + Math.min(box.width - 1, columns[0] ? columns[0].to - columns[0].from : box.width) }
      const stepId = at(columns, across) ?? card?.stepId ?? columns[bestBand(columns, across) ?? -1]?.record.id
      const middle = box.y + box.height / 2
      const down = { from: middle, to: middle + 1 }
      const laneId = at(cardRows, down) ?? card?.laneId ?? cardRows[bestBand(cardRows, down) ?? -1]?.record.id
      if (stepId === undefined || laneId === undefined) {
        homeless.push(box)
        continue
      }
      if (!card && box.kind === 'frame') frames.push(box)
      const isAtHome = card !== undefined && card.stepId === stepId && card.laneId === laneId
      const text = card && box.text === this.#env.asWritten(card.text) ? card.text : cutText(cleanText(box.text), textLimit)
      const placed = { ...(card ?? newCard(this.#env.newId(), laneId, stepId, text, '')), laneId, stepId, text }
      const cell = cells.get(`${laneId} ${stepId}`)
      const entry = { card: card ? placed : { ...placed, color: box.tint }, box, isAtHome }
      if (cell) cell.push(entry)
      else cells.set(`${laneId} ${stepId}`, [entry])
      if (!card) this.#newCards.set(box.id, placed.id)
    }
    if (frames.length > 0) this.#say('diagram.frames', frames)
    if (homeless.length > 0) this.#say('diagram.homeless', homeless)
    return [...cells.values()].flatMap((cell) => {
      if (cell.every(({ isAtHome }) => isAtHome)) return cell.map(({ card }) => card)
      const keys = freshOrderKeys(cell.length)
      return [...cell]
        .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
        .map(({ card }, index) => ({ ...card, order: keys[index] ?? '' }))
    })
  }

  readonly #newCards = new Map<string, Id>()

  #bandsOf(type: 'step' | 'lane', intervalOf: (box: DiagramBox) => Interval): (Interval & { record: Step | Lane })[] {
    return this.#records
      .flatMap((record) => {
        const box = this.#boxes.get(record.id)
        return box && record.type === type ? [{ ...intervalOf(box), record }] : []
      })
      .sort((a, b) => a.from - b.from)
  }

  #links(cards: ReadonlySet<Id>): Link[] {
    const known = new Map(this.#records.flatMap((record) => (record.type === 'link' ? [[record.id, record] as const] : [])))
    const lost: string[] = []
    const seen = new Set<string>()
    const found = this.#diagram.edges.flatMap((edge): Link[] => {
      if (edge.id.startsWith('oi:')) return []
      const ends = [edge.fromId, edge.toId].map((id) => (id === null ? undefined : (this.#newCards.get(id) ?? id)))
      const [fromId, toId] = ends
      if (fromId === undefined || toId === undefined || fromId === toId || !cards.has(fromId) || !cards.has(toId)) {
        lost.push(edge.place)
        return []
      }
      const link = seen.has(edge.id) ? undefined : known.get(edge.id)
      seen.add(edge.id)
      if (!link) return [{ ...newLink(this.#env.newId(), fromId, toId, edge.kind), label: cutText(cleanLine(edge.label), nameLimit) }]
      const written = this.#texts[link.id]
      const isUntouched = edge.label === this.#env.asWritten(typeof written === 'string' ? written : link.label)
      return [{ ...link, fromId, toId, label: isUntouched ? link.label : cutText(cleanLine(edge.label), nameLimit) }]
    })
    if (lost.length > 0) this.#issues.push(warning('diagram.links', { values: { count: lost.length, found: someOf(lost) } }))
    const gone = [...known.values()].filter((link) => !seen.has(link.id) && cards.has(link.fromId) && cards.has(link.toId))
    if (gone.length > 0) this.#issues.push(warning('diagram.linksGone', { values: { count: gone.length } }))
    return found
  }

  /** Feelings and measures are seen as words: who changes those is told that the curve stays as it was. */
  #sayChangedTexts(): void {
    for (const [id, text] of Object.entries(this.#texts)) {
      const box = this.#boxes.get(id)
      if (!box || typeof text !== 'string' || box.text === this.#env.asWritten(text)) continue
      this.#issues.push(warning('diagram.wordsChanged', { field: box.place, values: { found: quoted(box.text) } }))
    }
  }

  #say(code: string, boxes: readonly DiagramBox[]): void {
    this.#issues.push(warning(code, { values: { count: boxes.length, found: someOf(boxes.map(({ place }) => place)) } }))
  }
}

function at(bands: readonly (Interval & { record: { readonly id: Id } })[], { from, to }: Interval): Id | undefined {
  const middle = (from + to) / 2
  return bands.find((band) => band.from <= middle && middle <= band.to)?.record.id
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
