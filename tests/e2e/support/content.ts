// What a map says, without the ids that no person sees.
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import {
  allStepsOf,
  assessmentsOf,
  cardsInCell,
  evidenceOf,
  find,
  gapsOf,
  lanesOf,
  mapOf,
  measuresOf,
  metricsOf,
  opportunitiesOf,
  personasOf,
  pointAt,
  stagesOf,
  stepsOf
} from '#core/queries/journey.ts'

/** A map as one would read it out: cards by lane and step, feelings by persona and step. */
export interface Outline {
  readonly title: string
  readonly personas: readonly string[]
  readonly stages: readonly string[]
  /** Per lane with cards its cells from left to right, the cards of a cell parted by a bar. */
  readonly cards: Readonly<Record<string, readonly string[]>>
  readonly feelings: Readonly<Record<string, readonly (number | null)[]>>
  readonly links: readonly string[]
}

/** The outline of records. Stages are written `Stage: step, step`. */
export function outlineOf(records: readonly JourneyRecord[]): Outline {
  const document = documentOf(records)
  const steps = allStepsOf(document)
  const cells = (laneId: string) =>
    steps.map((step) =>
      cardsInCell(document, laneId, step.id)
        .map((card) => card.text)
        .join(' | ')
    )
  const feelings = lanesOf(document)
    .filter(({ kind }) => kind === 'emotion')
    .flatMap((lane) =>
      personasOf(document).map((persona) => [
        persona.name,
        steps.map((step) => pointAt(document, lane.id, step.id, persona.id)?.score ?? null)
      ])
    )
  const textOf = (id: string) => find(document, 'card', id)?.text ?? ''
  return {
    title: mapOf(document).title,
    personas: personasOf(document).map(({ name }) => name),
    stages: stagesOf(document).map(
      (stage) =>
        `${stage.title}: ${stepsOf(document, stage.id)
          .map((step) => step.title)
          .join(', ')}`
    ),
    cards: Object.fromEntries(
      lanesOf(document)
        .map((lane) => [lane.title, cells(lane.id)] as const)
        .filter(([, texts]) => texts.some((text) => text !== ''))
    ),
    feelings: Object.fromEntries(feelings),
    links: records.flatMap((record) => (record.type === 'link' ? [`${textOf(record.fromId)} → ${textOf(record.toId)}`] : [])).sort()
  }
}

/** Every record by its place in the map, with references as places and without order keys: equal exactly where two maps say the same. */
export function withoutIds(records: readonly JourneyRecord[]): Readonly<Record<string, unknown>> {
  const document = documentOf(records)
  const places = new Map<string, string>()
  personasOf(document).forEach((persona, at) => places.set(persona.id, `persona ${at}`))
  stagesOf(document).forEach((stage, at) => {
    places.set(stage.id, `stage ${at}`)
    stepsOf(document, stage.id).forEach((step, position) => places.set(step.id, `stage ${at} step ${position}`))
  })
  lanesOf(document).forEach((lane, at) => {
    places.set(lane.id, `lane ${at}`)
    for (const step of allStepsOf(document)) {
      cardsInCell(document, lane.id, step.id).forEach((card, position) =>
        places.set(card.id, `lane ${at}, ${places.get(step.id)}, card ${position}`)
      )
    }
  })
  metricsOf(document).forEach((metric, at) => places.set(metric.id, `metric ${at}`))
  for (const { id, metricId, stepId, cardId } of measuresOf(document))
    places.set(id, ['measure', metricId, stepId, cardId].map((part) => places.get(part ?? '') ?? part).join(', '))
  opportunitiesOf(document).forEach((opportunity, at) => places.set(opportunity.id, `opportunity ${at}`))
  gapsOf(document).forEach((gap, at) => places.set(gap.id, `gap ${at}`))
  for (const { id, kind, text, source } of evidenceOf(document)) places.set(id, `evidence ${kind}: ${text} (${source})`)
  for (const { id, date, note } of assessmentsOf(document)) places.set(id, `assessment ${date}: ${note}`)
  for (const record of records)
    if (record.type === 'emotionPoint')
      places.set(record.id, [...[record.laneId, record.stepId, record.personaId].map((id) => places.get(id)), record.kind].join(', '))
  const placed = (value: unknown) => (typeof value === 'string' ? (places.get(value) ?? value) : value)
  const placeOf = (record: JourneyRecord): string => {
    if (record.type === 'map') return 'map'
    if (record.type === 'link') return [record.fromId, record.toId, record.kind, record.label].map((id) => places.get(id) ?? id).join(', ')
    return places.get(record.id) ?? record.id
  }
  const replaced = (record: JourneyRecord) =>
    Object.fromEntries(
      Object.entries(record)
        .filter(([field]) => field !== 'id' && field !== 'order')
        .map(([field, value]) => {
          if (field.endsWith('Id')) return [field, placed(value)]
          return [field, field.endsWith('Ids') && Array.isArray(value) ? value.map(placed).toSorted() : value]
        })
    )
  const entries = records.map((record): readonly [place: string, said: object] => [placeOf(record), replaced(record)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
