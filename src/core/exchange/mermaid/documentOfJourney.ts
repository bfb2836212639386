import { newCard } from '../../model/card.ts'
import { documentOf, type JourneyDocument } from '../../model/document.ts'
import { newEmotionPoint, type EmotionPoint } from '../../model/emotionPoint.ts'
import type { Id } from '../../model/id.ts'
import { newLane, type LaneKind } from '../../model/lane.ts'
import { newMap } from '../../model/map.ts'
import { freshOrderKeys } from '../../model/orderKey.ts'
import { newPersona } from '../../model/persona.ts'
import type { JourneyRecord } from '../../model/records.ts'
import { newStage } from '../../model/stage.ts'
import { newStep } from '../../model/step.ts'
import { cleanLine, cleanText } from '../../text/clean.ts'
import { quoted, warning, type Issue } from '../issue.ts'
import { cutText } from '../cutText.ts'
import { actorOrder } from './actorOrder.ts'
import type { MermaidJourney, MermaidStep } from './journey.ts'

/** Titles of lanes in the language of whoever reads the file. */
export type LaneTitles = Readonly<Record<LaneKind, string>>

/** A document made of a journey, and what could not be taken over as it stood. */
export interface JourneyAsDocument {
  readonly document: JourneyDocument
  readonly issues: readonly Issue[]
}

/**
 * A point's place among the actors of its step, where steps name the same people in contradicting orders: a field of an emotion point
 * beside its schema, read by `writeMermaid` only.
 */
export const actorPlaceField = 'actorPlace'

const lanes: readonly LaneKind[] = ['doing', 'touchpoints', 'emotion', 'pains', 'opportunities']
const nameLimit = 500

/**
 * The map that a journey stands for: its sections as stages, its steps, a persona for each actor, a curve for each persona (score 1–5 →
 * −2…+2; where any score is above 5 all are read on a scale of 1 to 10), and empty lanes to go on with. Steps that nobody does have a
 * persona without a name. What stood in the place of a score becomes a note.
 */
export function documentOfJourney(journey: MermaidJourney, titles: LaneTitles, newId: () => Id): JourneyAsDocument {
  return new JourneyImport(journey, titles, newId).run()
}

class JourneyImport {
  readonly #journey: MermaidJourney
  readonly #titles: LaneTitles
  readonly #newId: () => Id
  readonly #issues: Issue[] = []
  readonly #records: JourneyRecord[] = []
  readonly #personas = new Map<string, { id: Id; rank: number }>()

  constructor(journey: MermaidJourney, titles: LaneTitles, newId: () => Id) {
    this.#journey = journey
    this.#titles = titles
    this.#newId = newId
  }

  run(): JourneyAsDocument {
    const { title, description, stages } = this.#journey
    const map = newMap(this.#newId(), this.#name(title ?? ''))
    this.#records.push({ ...map, description: cutText(cleanText(description ?? ''), 20_000) })
    const steps = stages.flatMap((stage) => stage.steps)
    const laneIds = this.#addLanes(steps)
    this.#addPersonas(steps)
    const feelingOf = this.#scale(steps)
    const stageKeys = freshOrderKeys(stages.length)
    stages.forEach((stage, position) => {
      const stageId = this.#newId()
      this.#records.push(newStage(stageId, this.#name(stage.name ?? ''), stageKeys[position] ?? ''))
      const stepKeys = freshOrderKeys(stage.steps.length)
      stage.steps.forEach((step, place) => this.#addStep(step, { stageId, order: stepKeys[place] ?? '', laneIds, feelingOf }))
    })
    return { document: documentOf(this.#records), issues: this.#issues }
  }

  #name(text: string): string {
    const line = cleanLine(text)
    if (line.length <= nameLimit) return line
    this.#issues.push(warning('mermaid.nameCut', { values: { found: quoted(line), limit: nameLimit } }))
    return cutText(line, nameLimit)
  }

  #addLanes(steps: readonly MermaidStep[]): Map<LaneKind, Id> {
    const kinds = steps.some((step) => step.words) ? [...lanes, 'notes' as const] : lanes
    const keys = freshOrderKeys(kinds.length)
    return new Map(
      kinds.map((kind, position) => {
        const id = this.#newId()
        this.#records.push(newLane(id, kind, this.#titles[kind], keys[position] ?? ''))
        return [kind, id]
      })
    )
  }

  #addPersonas(steps: readonly MermaidStep[]): void {
    const lists = steps.map((step) => actorsOf(step))
    const names = actorOrder(lists)
    const keys = freshOrderKeys(names.length)
    names.forEach((name, rank) => {
      const id = this.#newId()
      this.#personas.set(name, { id, rank })
      this.#records.push(newPersona(id, this.#name(name), Math.min(rank, 999), keys[rank] ?? ''))
    })
  }

  /** Real diagrams use 1–5; where a score is above 5 the author had 1–10 in mind, and says so nowhere. */
  #scale(steps: readonly MermaidStep[]): (score: number) => number {
    const scores = steps.flatMap((step) => step.score ?? [])
    const above = scores.filter((score) => score > 5 && score <= 10).length
    if (above > 0) this.#issues.push(warning('mermaid.scale', { values: { count: above } }))
    const top = above > 0 ? 10 : 5
    const outside = scores.filter((score) => score < 1 || score > top).length
    if (outside > 0) this.#issues.push(warning('mermaid.scoreOutside', { values: { count: outside, top } }))
    return (score) => {
      const within = Math.min(top, Math.max(1, score))
      return Math.round((((within - 1) / (top - 1)) * 4 - 2) * 100) / 100 + 0
    }
  }

  #addStep(
    step: MermaidStep,
    { stageId, order, laneIds, feelingOf }: { stageId: Id; order: string; laneIds: Map<LaneKind, Id>; feelingOf: (score: number) => number }
  ): void {
    const stepId = this.#newId()
    this.#records.push(newStep(stepId, stageId, this.#name(step.name), order))
    const actors = actorsOf(step).flatMap((name) => this.#personas.get(name) ?? [])
    const emotionId = laneIds.get('emotion')
    if (step.score !== null && emotionId !== undefined) {
      const score = feelingOf(step.score)
      const points = actors.map((actor) => newEmotionPoint(this.#newId(), { laneId: emotionId, stepId, personaId: actor.id }, score))
      this.#records.push(...withPlaces(points, actors))
    }
    const notesId = laneIds.get('notes')
    if (step.words && notesId !== undefined) {
      const people = step.actors.length > 0 ? actors.map((actor) => actor.id) : [null]
      const keys = freshOrderKeys(people.length)
      people.forEach((personaId, position) => {
        const text = cutText(cleanText(step.words ?? ''), 20_000)
        this.#records.push({ ...newCard(this.#newId(), notesId, stepId, text, keys[position] ?? ''), personaId })
      })
    }
  }
}

/** The names whose feeling a step tells: nobody's (an empty name) where there is a score but no actor. */
function actorsOf(step: MermaidStep): string[] {
  const names = [...new Set(step.actors.map(cleanLine))].filter((name) => name !== '')
  return names.length === 0 && step.score !== null ? [''] : names
}

function withPlaces(points: readonly EmotionPoint[], actors: readonly { rank: number }[]): EmotionPoint[] {
  const isInOrder = actors.every((actor, position) => position === 0 || (actors[position - 1]?.rank ?? 0) < actor.rank)
  return isInOrder ? [...points] : points.map((point, place) => ({ ...point, [actorPlaceField]: place }))
}
