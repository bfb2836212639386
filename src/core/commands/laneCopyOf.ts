import type { JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Measure } from '../model/measure.ts'
import { allStepsOf, cardsInCell, find, linksOf, measuresAt, metricsOf, personasOf, pointsAt } from '../queries/journey.ts'
import type { LaneCopy, MeasuredCopy } from './laneCopy.ts'

/** What of a lane can go into another map; undefined where the lane is gone. */
export function laneCopyOf(document: JourneyDocument, laneId: Id): LaneCopy | undefined {
  const lane = find(document, 'lane', laneId)
  if (!lane) return undefined
  const steps = allStepsOf(document)
  const cards = steps.flatMap((step, column) => cardsInCell(document, laneId, step.id).map((card) => ({ card, column })))
  const points = steps.flatMap((step, column) =>
    pointsAt(document, step.id)
      .filter((point) => point.laneId === laneId)
      .map((point) => ({ point, column }))
  )
  // What is measured at a step as a whole is seen in lanes of metrics; what is measured at a touchpoint belongs to its card.
  const measured = steps.flatMap((step, column) => measuresAt(document, step.id).map((measure) => ({ measure, column })))
  const ofCards = Map.groupBy(measured, ({ measure }) => measure.cardId)
  const measures = lane.kind === 'metrics' ? (ofCards.get(null) ?? []) : []
  const measuredHere = [...measures, ...cards.flatMap(({ card }) => ofCards.get(card.id) ?? [])]
  const metrics = new Set(measuredHere.map(({ measure }) => measure.metricId))
  const positions = new Map(cards.map(({ card }, position) => [card.id, position]))
  const named = new Set([...cards.map(({ card }) => card.personaId), ...points.map(({ point }) => point.personaId)])
  const used = Math.max(
    0,
    ...cards.map(({ card, column }) => column + card.span),
    ...[...points, ...measures].map(({ column }) => column + 1)
  )
  return {
    kind: lane.kind,
    title: lane.title,
    color: lane.color,
    steps: steps.slice(0, used).map((step) => step.title),
    personas: personasOf(document).flatMap(({ id, name, kind, summary }) => (named.has(id) ? [{ key: id, name, kind, summary }] : [])),
    cards: cards.map(({ card, column }) => {
      const { span, text, color, channel, control, certainty, owner, notes, picture, votes, constraint, touchpoint } = card
      const values = ofCards.get(card.id)?.map(({ measure }) => measuredCopy(measure))
      return {
        column,
        span,
        text,
        color,
        persona: card.personaId,
        channel,
        control,
        certainty,
        owner,
        notes,
        picture,
        votes,
        constraint,
        touchpoint,
        ...(values ? { measures: values } : {})
      }
    }),
    points: points.map(({ point: { personaId, kind, score, note, quote, certainty }, column }) => ({
      column,
      persona: personaId,
      kind,
      score,
      note,
      quote,
      certainty
    })),
    metrics: metricsOf(document).flatMap(({ id, kind, name, unit, better, about, rewarded, look }) =>
      metrics.has(id) ? [{ key: id, kind, name, unit, better, about, rewarded, look }] : []
    ),
    measures: measures.map(({ measure, column }) => ({ column, ...measuredCopy(measure) })),
    links: cards.flatMap(({ card }) =>
      linksOf(document, card.id).flatMap((link) => {
        const [from, to] = [positions.get(link.fromId), positions.get(link.toId)]
        return link.fromId === card.id && from !== undefined && to !== undefined ? [{ from, to, kind: link.kind, label: link.label }] : []
      })
    )
  }
}

function measuredCopy({ metricId, baseline, target, targetDate, readings }: Measure): MeasuredCopy {
  return { metric: metricId, baseline, target, targetDate, readings: [...readings] }
}
