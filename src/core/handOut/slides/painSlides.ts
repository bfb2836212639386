import { numbersOf } from '../../analyses/improvement.ts'
import type { Card } from '../../model/card.ts'
import type { Stage } from '../../model/stage.ts'
import type { Step } from '../../model/step.ts'
import { cardsInCell, evidenceFor, opportunitiesOf, pointsAt, shownLanesOf, stagesOf, stepsOf } from '../../queries/journey.ts'
import type { Edition } from '../edition.ts'
import { tableSlides } from './tableSlides.ts'
import type { Slide } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** How many pains are the top ones. */
const top = 10

/** A pain with what speaks for its weight. */
export interface RankedPain {
  readonly card: Card
  readonly stage: Stage
  readonly step: Step
  readonly stepNumber: number
  /** Pieces of evidence, and the sum of how much they bear. */
  readonly evidence: number
  readonly strength: number
  /** The lowest feeling that is lived at its step; null where nobody said. */
  readonly feeling: number | null
}

/** The pains of a map, those with the strongest evidence first; of equals the one with more votes, at a moment of truth, where it feels worst. */
export function rankedPains({ document }: Pick<SlideJob, 'document'>): RankedPain[] {
  const lanes = shownLanesOf(document).filter(({ kind, collapsed }) => kind === 'pains' && !collapsed)
  const pains: RankedPain[] = []
  let stepNumber = 0
  for (const stage of stagesOf(document))
    for (const step of stepsOf(document, stage.id)) {
      stepNumber += 1
      const lived = pointsAt(document, step.id).flatMap(({ kind, score }) => (kind === 'lived' ? [score] : []))
      for (const lane of lanes)
        for (const card of cardsInCell(document, lane.id, step.id)) {
          if (card.text.trim() === '') continue
          const evidence = evidenceFor(document, card.id)
          const strength = evidence.reduce((sum, piece) => sum + piece.strength, 0)
          pains.push({
            card,
            stage,
            step,
            stepNumber,
            evidence: evidence.length,
            strength,
            feeling: lived.length > 0 ? Math.min(...lived) : null
          })
        }
    }
  return pains.toSorted(
    (a, b) =>
      b.strength - a.strength ||
      b.card.votes - a.card.votes ||
      Number(b.step.momentOfTruth) - Number(a.step.momentOfTruth) ||
      (a.feeling ?? 0) - (b.feeling ?? 0)
  )
}

/** The top pains as a table; none where the map has no pains. */
export function painSlides(job: SlideJob): Slide[] {
  const { say } = job.edition
  const all = rankedPains(job)
  if (all.length === 0) return []
  const backed = all.filter(({ evidence, card }) => evidence > 0 || card.certainty !== 'assumption').length
  const answers = answersOf(job)
  const hasVotes = all.some(({ card }) => card.votes > 0)
  const slides = tableSlides(
    job,
    {
      title: say('slides:painsTitle'),
      over: `${say('slides:painCount', { count: all.length })} · ${say('slides:backed', { count: backed })}`,
      section: say('slides:section.priorities')
    },
    {
      columns: [
        { title: say('improve:column.number'), share: 6.5, align: 'center', isBold: true },
        { title: say('slides:column.pain'), share: 38 },
        { title: say('slides:column.where'), share: 25 },
        { title: say('touchpoints:column.evidence'), share: 14 },
        ...(hasVotes ? [{ title: say('improve:column.votes'), share: 9, align: 'center' as const }] : []),
        { title: say('slides:column.answeredBy'), share: 20 }
      ],
      rows: all.slice(0, top).map(({ card, stage, step, stepNumber, evidence }, at) => ({
        record: card.id,
        cells: [
          String(at + 1),
          card.text,
          `${stage.title} · ${stepNumber} ${step.title}${step.momentOfTruth ? ` (${job.edition.words.momentOfTruth.toLocaleLowerCase(job.edition.language)})` : ''}`,
          evidence === 0 ? sureWithout(card, job.edition) : say('touchpoints:pieces', { count: evidence }),
          ...(hasVotes ? [String(card.votes)] : []),
          answers.get(card.id) ?? '–'
        ]
      })),
      maxLines: 4
    }
  )
  return slides
}

/** How sure one is of a pain to which no piece of evidence is tied: what its mark on the map says, in words. */
function sureWithout({ certainty }: Card, { say }: Edition): string {
  return certainty === 'assumption' ? say('touchpoints:noEvidence') : say(`domain:certainty.${certainty}`)
}

/** Which improvements answer each card, by number and title. */
function answersOf({ document }: SlideJob): ReadonlyMap<string, string> {
  const opportunities = opportunitiesOf(document)
  const numbers = numbersOf(opportunities)
  const found = new Map<string, string>()
  for (const { id, title, answerIds, status } of opportunities)
    if (status !== 'dropped')
      for (const answered of answerIds) {
        const own = `${numbers.get(id) ?? ''} ${title}`.trim()
        const before = found.get(answered)
        found.set(answered, before === undefined ? own : `${before}; ${own}`)
      }
  return found
}
