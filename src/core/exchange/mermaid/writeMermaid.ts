import type { JourneyDocument } from '../../model/document.ts'
import { allRecords } from '../../model/document.ts'
import type { EmotionPoint } from '../../model/emotionPoint.ts'
import type { Id } from '../../model/id.ts'
import { isSeparator } from '../../model/lane.ts'
import type { Persona } from '../../model/persona.ts'
import type { Step } from '../../model/step.ts'
import { cardLanesOf, cardsInCell, lanesOf, mapOf, personasOf, pointsAt, shownLanesOf, stagesOf, stepsOf } from '../../queries/journey.ts'
import { failure, warning, type Issue } from '../issue.ts'
import { actorPlaceField } from './documentOfJourney.ts'
import { escapeActor, escapeSection, escapeStep, escapeTitle } from './escapes.ts'

/** A Mermaid diagram, and what of the map it cannot hold. */
export interface WrittenMermaid {
  /** Empty where the map is too large. */
  readonly text: string
  readonly issues: readonly Issue[]
}

/** Mermaid refuses longer texts. */
export const mermaidLimit = 50_000

/** Stands for a name that is empty: Mermaid has no steps without a name. */
const nameless = '—'

/**
 * A map as a Mermaid `journey`: title, stages, steps, who takes part and how it feels (−2…+2 → 1–5, whole numbers). Never throws;
 * everything that does not fit into the format is counted in a warning.
 */
export function writeMermaid(document: JourneyDocument): WrittenMermaid {
  const writer = new MermaidWriter(document)
  const text = writer.write('    ')
  const short = text.length <= mermaidLimit ? text : new MermaidWriter(document).write('')
  if (short.length > mermaidLimit)
    return { text: '', issues: [failure('writing.tooLong', { values: { limit: mermaidLimit, length: short.length } })] }
  return { text: short, issues: [...writer.issues(), ...losses(document)] }
}

class MermaidWriter {
  readonly #document: JourneyDocument
  readonly #personas: readonly Persona[]
  readonly #emotionLane: Id | undefined
  #nameless = 0
  #withoutFeeling = 0
  #rounded = 0
  #averaged = 0

  constructor(document: JourneyDocument) {
    this.#document = document
    this.#personas = personasOf(document)
    this.#emotionLane = shownLanesOf(document).find((lane) => lane.kind === 'emotion')?.id
  }

  write(indent: string): string {
    const map = mapOf(this.#document)
    const lines = ['journey']
    const title = escapeTitle(map.title)
    if (title !== '') lines.push(`${indent}title ${title}`)
    const description = escapeTitle(map.description)
    if (description !== '') lines.push(`${indent}accDescr: ${description}`)
    stagesOf(this.#document).forEach((stage, position) => {
      const steps = stepsOf(this.#document, stage.id)
      const name = escapeSection(stage.title)
      // Steps before any section stand for a first stage without a name.
      if (name !== '' || position > 0) lines.push(`${indent}section ${this.#named(name)}`)
      for (const step of steps) lines.push(indent + indent.slice(0, 2) + this.#step(step))
    })
    return `${lines.join('\n')}\n`
  }

  issues(): Issue[] {
    const counted = (code: string, count: number) => (count > 0 ? [warning(`writing.${code}`, { values: { count } })] : [])
    return [
      ...counted('nameless', this.#nameless),
      ...counted('withoutFeeling', this.#withoutFeeling),
      ...counted('averaged', this.#averaged),
      ...counted('rounded', this.#rounded)
    ]
  }

  #named(name: string): string {
    if (name !== '') return name
    this.#nameless += 1
    return nameless
  }

  #step(step: Step): string {
    // Mermaid knows one curve: the one that is lived.
    const points = pointsAt(this.#document, step.id).filter(({ laneId, kind }) => laneId === this.#emotionLane && kind === 'lived')
    const actors = this.#actors(step, points)
      .map(escapeActor)
      .filter((name) => name !== '')
    const data = `${this.#named(escapeStep(step.title))}: ${this.#score(points)}`
    return actors.length === 0 ? data : `${data}: ${actors.join(', ')}`
  }

  #actors(step: Step, points: readonly EmotionPoint[]): string[] {
    const rank = new Map<Id, number>(this.#personas.map((persona, position) => [persona.id, position]))
    const placeOf = (point: EmotionPoint) => {
      const place = (point as Readonly<Record<string, unknown>>)[actorPlaceField]
      return typeof place === 'number' ? place : (rank.get(point.personaId) ?? 0)
    }
    const sorted = [...points].sort((a, b) => placeOf(a) - placeOf(b))
    const ids = points.length > 0 ? sorted.map((point) => point.personaId) : this.#peopleOfCards(step)
    return ids.flatMap((id) => this.#personas[rank.get(id) ?? -1]?.name ?? [])
  }

  #peopleOfCards(step: Step): Id[] {
    const named = new Set(
      cardLanesOf(this.#document).flatMap((lane) => cardsInCell(this.#document, lane.id, step.id).flatMap((card) => card.personaId ?? []))
    )
    return this.#personas.flatMap((persona) => (named.has(persona.id) ? [persona.id] : []))
  }

  #score(points: readonly EmotionPoint[]): number {
    if (points.length === 0) {
      this.#withoutFeeling += 1
      return 3
    }
    const scores = points.map((point) => point.score + 3)
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    const whole = Math.min(5, Math.max(1, Math.round(mean)))
    if (scores.some((score) => Math.abs(score - mean) > 1e-9)) this.#averaged += 1
    else if (Math.abs(whole - mean) > 1e-9) this.#rounded += 1
    return whole
  }
}

/** What the format has no place for, counted. */
function losses(document: JourneyDocument): Issue[] {
  const emotionLanes = lanesOf(document).filter((lane) => lane.kind === 'emotion')
  const count = { cards: 0, links: 0, notes: 0, personas: 0, moments: 0, beliefs: 0 }
  for (const record of allRecords(document)) {
    if (record.type === 'card') count.cards += 1
    if (record.type === 'link') count.links += 1
    if (record.type === 'step' && record.momentOfTruth) count.moments += 1
    if (record.type === 'emotionPoint' && record.note + record.quote !== '') count.notes += 1
    if (record.type === 'emotionPoint' && record.kind !== 'lived') count.beliefs += 1
    if (record.type === 'persona' && isDescribed(record)) count.personas += 1
  }
  const separators = lanesOf(document).filter((lane) => isSeparator(lane.kind)).length
  const curves = Math.max(0, emotionLanes.length - 1)
  return Object.entries({ ...count, separators, curves }).flatMap(([code, number]) =>
    number > 0 ? [warning(`writing.${code}`, { values: { count: number } })] : []
  )
}

function isDescribed({ summary, quote, goals, needs, pains, motivations, context, photo }: Persona): boolean {
  return summary + quote + goals + needs + pains + motivations + context !== '' || photo !== null
}
