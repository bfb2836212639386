import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { allStepsOf, cardsInCell, lanesOf, mapOf, stagesOf, stepsOf } from '#core/queries/journey.ts'

/** A map in a few lines that a person can compare: stages with steps, each lane with its cells, links. */
export function mapInWords(records: readonly JourneyRecord[] = []) {
  const document = documentOf(records)
  const { title, description } = mapOf(document)
  const textOf = new Map(records.flatMap((record) => (record.type === 'card' ? [[record.id, record.text] as const] : [])))
  const nameOf = new Map(records.flatMap((record) => (record.type === 'persona' ? [[record.id, record.name] as const] : [])))
  const steps = allStepsOf(document)
  return {
    title,
    ...(description === '' ? {} : { description }),
    stages: stagesOf(document).map(
      (stage) =>
        `${stage.title}: ${stepsOf(document, stage.id)
          .map((step) => step.title || '·')
          .join(', ')}`
    ),
    lanes: lanesOf(document).map((lane) => [
      `${lane.kind} “${lane.title}”`,
      ...steps.map((step) => {
        const cards = cardsInCell(document, lane.id, step.id).map(({ text, span }) => (span > 1 ? `${text} (${span})` : text))
        const feelings = records.flatMap((record) =>
          record.type === 'emotionPoint' && record.laneId === lane.id && record.stepId === step.id
            ? [`${nameOf.get(record.personaId)} ${record.score}`]
            : []
        )
        return [...cards, ...feelings].join(' | ')
      })
    ]),
    links: records.flatMap((record) =>
      record.type === 'link'
        ? [`${textOf.get(record.fromId)} → ${textOf.get(record.toId)}${record.label === '' ? '' : ` (${record.label})`}`]
        : []
    )
  }
}
