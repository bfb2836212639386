import { newCard, type Card } from '../../model/card.ts'
import { newEmotionPoint } from '../../model/emotionPoint.ts'
import type { FeelingKind } from '../../model/feelingKind.ts'
import type { Id } from '../../model/id.ts'
import { isSeparator, newLane, type LaneKind } from '../../model/lane.ts'
import { newLink } from '../../model/link.ts'
import { newMap } from '../../model/map.ts'
import { freshOrderKeys, orderKeyAt } from '../../model/orderKey.ts'
import { newPersona, type Persona } from '../../model/persona.ts'
import type { JourneyRecord } from '../../model/records.ts'
import { newStage } from '../../model/stage.ts'
import { newStep } from '../../model/step.ts'
import { cleanLine, cleanText } from '../../text/clean.ts'
import { cutText } from '../cutText.ts'
import { failure, quoted, warning, withoutFlood, type Issue } from '../issue.ts'
import { importLimits } from '../limits.ts'
import { readName } from '../readName.ts'
import type { ReadMap } from '../readOutcome.ts'
import type { TableChoices, TableReading } from '../tables/journeyOfTable.ts'
import { readFeeling, scaleOf, scoreOfNumber, type Feeling } from '../tables/feelings.ts'
import { scales, type FeelingScale } from '../tables/scales.ts'
import type { Diagram } from './diagram.ts'
import type { DiagramShape, PlacedText } from './diagramShape.ts'
import { shapeOfDiagram } from './shapeOfDiagram.ts'

/** What making a map of a diagram needs beside it. */
export interface DiagramEnv {
  readonly newId: () => Id
  /** Name of the persona whose feelings a lane holds without saying whose they are. */
  readonly personaName: string
  /** Title where the diagram has none. */
  readonly title: string
  readonly choices: TableChoices | null
}

/** The map that a diagram stands for, or why there is none. Every text of it becomes a title, a name, a feeling or a card. */
export function journeyOfDiagram(diagram: Diagram, env: DiagramEnv): ReadMap | Issue {
  const size = diagram.boxes.length + diagram.edges.length
  if (size > importLimits.records) return failure('tooManyRecords', { values: { count: size, limit: importLimits.records } })
  const map = new DiagramImport(diagram, env).run()
  const count = map.records.length
  return count > importLimits.records ? failure('tooManyRecords', { values: { count, limit: importLimits.records } }) : map
}

const textLimit = 20_000

interface Said {
  readonly placed: PlacedText
  /** Whose feeling it is; empty where it does not say. */
  readonly name: string
  readonly kind: FeelingKind
  readonly feeling: Feeling
  readonly words: string
}

class DiagramImport {
  readonly #diagram: Diagram
  readonly #env: DiagramEnv
  readonly #shape: DiagramShape
  readonly #records: JourneyRecord[] = []
  readonly #issues: Issue[] = []
  readonly #steps: Id[] = []
  readonly #cards = new Map<string, Id>()
  /** Boxes that tell feelings: lines between them are the curve. */
  readonly #points = new Set<string>()
  readonly #personas = new Map<string, Persona>()
  #lastPersona: readonly Persona[] = []

  constructor(diagram: Diagram, env: DiagramEnv) {
    this.#diagram = diagram
    this.#env = env
    this.#shape = shapeOfDiagram(diagram.boxes, env.choices?.orientation ?? null)
  }

  run(): ReadMap {
    const { title, description, isSure, orientation, lanes, outside, silent, hasNoStages } = this.#shape
    const name = this.#name(title || this.#diagram.title || this.#env.title)
    this.#records.push({ ...newMap(this.#env.newId(), name), description: cutText(cleanText(description), textLimit) })
    if (!isSure && this.#env.choices === null) this.#issues.push(warning('diagram.unclear'))
    if (hasNoStages && this.#shape.texts.length > 0) this.#issues.push(warning('diagram.noStages'))
    if (this.#shape.texts.length + this.#shape.stages.length === 0) this.#issues.push(warning('diagram.empty'))
    this.#say('diagram.outside', outside)
    this.#say('diagram.noText', silent)
    this.#addStages()
    const kinds = lanes.map((lane, index) => this.#env.choices?.kinds[index] ?? lane.kind)
    const reading = this.#addLanes(kinds)
    this.#addLinks()
    return {
      title: name,
      records: this.#records,
      attachments: [],
      issues: withoutFlood(this.#issues),
      table: { orientation, isSure, ...reading }
    }
  }

  #addStages(): void {
    const { stages, steps } = this.#shape
    const keys = freshOrderKeys(stages.length)
    const ids = stages.map((title, index) => {
      const id = this.#env.newId()
      this.#records.push(newStage(id, this.#name(title), keys[index] ?? ''))
      return id
    })
    const stepKeys = freshOrderKeys(steps.length)
    for (const [index, { title, stage }] of steps.entries()) {
      const id = this.#env.newId()
      this.#records.push(newStep(id, ids[stage] ?? '', this.#name(title), stepKeys[index] ?? ''))
      this.#steps.push(id)
    }
  }

  #addLanes(kinds: readonly (LaneKind | 'leaveOut')[]): Pick<TableReading, 'lanes' | 'scale' | 'isScaleSure'> {
    const { lanes, texts } = this.#shape
    const byLane = lanes.map((): PlacedText[] => [])
    for (const text of texts) byLane[text.lane]?.push(text)
    const feelings = lanes.map((_, lane) => (kinds[lane] === 'emotion' ? (byLane[lane] ?? []).flatMap(said) : []))
    const numbers = feelings.flat().flatMap(({ feeling }) => (feeling.kind === 'number' && feeling.top === null ? [feeling.value] : []))
    const found = numbers.length > 0 ? scaleOf(numbers) : null
    const scale = found && (this.#env.choices?.scale ?? found.scale)
    if (found && scale) this.#sayScale(scale, numbers, found.isSure || this.#env.choices?.scale != null)
    // A curve may need a lane of words below it.
    const keys = freshOrderKeys(lanes.length * 2)
    for (const [index, lane] of lanes.entries()) {
      const own = byLane[index] ?? []
      const chosen = kinds[index] ?? lane.kind
      if (chosen === 'leaveOut') continue
      // A lane of metrics has no cells that words could stand in, a line between lanes none at all.
      const kind = chosen === 'metrics' || (isSeparator(chosen) && own.length > 0) ? 'text' : chosen
      const title = this.#name(lane.title)
      const id = this.#env.newId()
      this.#records.push(newLane(id, kind, title, keys[index * 2] ?? ''))
      if (!lane.isKnown && title !== '' && (this.#env.choices?.kinds[index] ?? null) === null)
        this.#issues.push(warning('diagram.unknownLane', { values: { name: quoted(title) } }))
      if (kind !== 'emotion') this.#addCards(id, own)
      else {
        const unknown = this.#addCurve(id, feelings[index] ?? [], scale)
        if (unknown.length === 0) continue
        const wordsId = this.#env.newId()
        this.#records.push(newLane(wordsId, 'text', title, keys[index * 2 + 1] ?? ''))
        this.#addCards(wordsId, unknown)
        const [first] = unknown
        const values = { count: unknown.length, found: quoted(first?.box.text ?? ''), lane: quoted(title) }
        this.#issues.push(warning('table.unknownFeelings', { ...(first ? { field: first.box.place } : {}), values }))
      }
    }
    return {
      lanes: lanes.map((lane, index) => ({
        title: cleanLine(lane.title),
        kind: kinds[index] ?? lane.kind,
        isKnown: lane.isKnown,
        cards: byLane[index]?.length ?? 0
      })),
      scale,
      isScaleSure: found?.isSure ?? true
    }
  }

  #addCards(laneId: Id, texts: readonly PlacedText[]): void {
    const byStep = new Map<number, PlacedText[]>()
    for (const text of texts) {
      const cell = byStep.get(text.step)
      if (cell) cell.push(text)
      else byStep.set(text.step, [text])
    }
    for (const [step, cell] of byStep) {
      const keys = freshOrderKeys(cell.length)
      for (const [index, { box, span }] of cell.entries()) {
        const id = this.#env.newId()
        const text = cleanText(box.text)
        if (text.length > textLimit)
          this.#issues.push(warning('diagram.textCut', { field: box.place, values: { found: quoted(text), limit: textLimit } }))
        const card: Card = newCard(id, laneId, this.#steps[step] ?? '', cutText(text, textLimit), keys[index] ?? '')
        this.#records.push({ ...card, span, color: box.tint })
        this.#cards.set(box.id, id)
      }
    }
  }

  /** The feelings of a lane as points; what says no feeling that is known, or one where there is one already, is given back. */
  #addCurve(laneId: Id, feelings: readonly Said[], scale: FeelingScale | null): PlacedText[] {
    const unknown: PlacedText[] = []
    const taken = new Set<string>()
    for (const { placed, name, kind, feeling, words } of feelings) {
      if (feeling.kind === 'none') continue
      const personaName = cleanLine(name || this.#env.personaName)
      const score =
        feeling.kind === 'score' ? feeling.score : feeling.kind === 'number' ? scoreOfNumber(feeling, scale ?? 'oneToFive') : null
      const key = `${placed.step} ${kind} ${personaName}`
      if (score === null || taken.has(key)) {
        unknown.push({ ...placed, box: { ...placed.box, text: words } })
        continue
      }
      taken.add(key)
      const place = { laneId, stepId: this.#steps[placed.step] ?? '', personaId: this.#persona(personaName).id, kind }
      this.#points.add(placed.box.id)
      const note = feeling.words === words && name !== '' ? '' : feeling.words
      this.#records.push({ ...newEmotionPoint(this.#env.newId(), place, clamped(score)), note: cutText(cleanText(note), textLimit) })
    }
    return unknown
  }

  #persona(name: string): Persona {
    const known = this.#personas.get(name)
    if (known) return known
    const order = orderKeyAt(this.#lastPersona, 'end')
    const persona = newPersona(this.#env.newId(), this.#name(name), Math.min(999, this.#personas.size), order)
    this.#lastPersona = [persona]
    this.#personas.set(name, persona)
    this.#records.push(persona)
    return persona
  }

  #addLinks(): void {
    const lost: string[] = []
    for (const { fromId, toId, label, kind, place } of this.#diagram.edges) {
      const from = fromId === null ? undefined : this.#cards.get(fromId)
      const to = toId === null ? undefined : this.#cards.get(toId)
      if (this.#points.has(fromId ?? '') && this.#points.has(toId ?? '')) continue
      if (from === undefined || to === undefined || from === to) lost.push(label.trim() === '' ? place : `${place} “${quoted(label)}”`)
      else this.#records.push({ ...newLink(this.#env.newId(), from, to, kind), label: this.#name(label) })
    }
    if (lost.length > 0) this.#issues.push(warning('diagram.links', { values: { count: lost.length, found: someOf(lost) } }))
  }

  #say(code: string, boxes: readonly { readonly place: string }[]): void {
    if (boxes.length > 0)
      this.#issues.push(warning(code, { values: { count: boxes.length, found: someOf(boxes.map(({ place }) => place)) } }))
  }

  #sayScale(scale: FeelingScale, numbers: readonly number[], isSure: boolean): void {
    const [from, to] = scales[scale]
    this.#issues.push(warning(isSure ? 'table.scale' : 'table.scaleUnclear', { values: { count: numbers.length, from, to } }))
    const outside = numbers.filter((number) => number < from || number > to).length
    if (outside > 0) this.#issues.push(warning('table.outside', { values: { count: outside, from, to } }))
  }

  #name(text: string): string {
    return readName(text, this.#issues)
  }
}

/** The places of things, the first few by name: a list that a person can look up. */
export function someOf(places: readonly string[]): string {
  const shown = places.slice(0, 8)
  return shown.join(', ') + (places.length > shown.length ? ', …' : '')
}

/** The feelings that a text of a lane of feelings tells, a line each: `Lan: pleased (+1)`, `4/5`, `🙂`. */
function said(placed: PlacedText): Said[] {
  return placed.box.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const words = line.trim()
      const whole = readFeeling(words)
      const parts = /^([^:：]{1,120})[:：]\s+(.+)$/u.exec(words)
      const name = parts && readFeeling(parts[1] ?? '').kind === 'unknown' ? (parts[1] ?? '') : ''
      const rest = name === '' ? words : (parts?.[2] ?? '')
      const scored = /\(([+−-]?[0-2](?:[.,]\d{1,2})?)\)$/u.exec(rest)?.[1]
      const feeling = name === '' ? whole : readFeeling(rest)
      const kind = kindWords.find(([, known]) => known.test(rest))?.[0] ?? 'lived'
      if (scored !== undefined && feeling.kind !== 'number') {
        const score = Number(scored.replace('−', '-').replace(',', '.'))
        return { placed, name, kind, feeling: { kind: 'score', score, isChange: false, words } as const, words }
      }
      return { placed, name, kind, feeling: feeling.kind === 'score' && name !== '' ? { ...feeling, words: rest } : feeling, words }
    })
}

/** Words behind a feeling that say that it is not what is lived. */
const kindWords: readonly (readonly [FeelingKind, RegExp])[] = [
  ['believed', /, (?:as believed|như ta tưởng)(?= \(|$)/u],
  ['intended', /, (?:as intended|như mong muốn)(?= \(|$)/u]
]

function clamped(score: number): number {
  return Math.min(2, Math.max(-2, score)) + 0
}
