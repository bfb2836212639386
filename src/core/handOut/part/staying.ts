import type { Card } from '../../model/card.ts'
import { allRecords, type JourneyDocument } from '../../model/document.ts'
import type { EmotionPoint } from '../../model/emotionPoint.ts'
import type { Id } from '../../model/id.ts'
import type { JourneyRecord } from '../../model/records.ts'
import { allStepsOf } from '../../queries/journey.ts'
import type { HandOutChoice } from '../options.ts'
import { framesOf } from './frames.ts'
import { shortenedCards } from './shortenedCards.ts'

/** What of the map itself is handed out, before what hangs on it. */
export interface Staying {
  /** The map, its personas, stages, steps and lanes, cards (fitted to the steps that stay) and feelings. */
  readonly records: readonly JourneyRecord[]
  /** Cards and feelings that were left out for what they are, not for where they stand: what was said of them is left out with them. */
  readonly secret: ReadonlySet<Id>
  readonly goneCards: number
  readonly gonePoints: number
  readonly gonePersonas: number
}

/** The stages, steps, lanes, personas, cards and feelings that a choice names. */
export function staying(document: JourneyDocument, choice: HandOutChoice): Staying {
  const steps = allStepsOf(document)
  const positions = new Map(steps.map((step, position) => [step.id, position]))
  const frames = framesOf(document, choice, positions)
  const secret = new Set<Id>()
  const framed: JourneyRecord[] = []
  const cards: Card[] = []
  const points: EmotionPoint[] = []
  const all = { cards: 0, points: 0, personas: 0 }
  for (const record of allRecords(document)) {
    if (record.type === 'map' || (record.type === 'stage' && frames.stages.has(record.id))) framed.push(record)
    else if ((record.type === 'step' && frames.steps.has(record.id)) || (record.type === 'lane' && frames.lanes.has(record.id)))
      framed.push(record)
    else if (record.type === 'persona') all.personas += 1
    else if (record.type === 'card') {
      all.cards += 1
      if (frames.isSecret(record)) secret.add(record.id)
      else if (frames.holdsCard(record)) cards.push(record)
    } else if (record.type === 'emotionPoint') {
      all.points += 1
      if (frames.isSecret(record)) secret.add(record.id)
      else if (frames.holdsPoint(record)) points.push(record)
    }
  }
  const fitted = shortenedCards(cards, steps, positions, frames.steps)
  const personas = frames.personasAmong(fitted, points)
  return {
    records: [...framed, ...personas, ...fitted, ...points],
    secret,
    goneCards: all.cards - fitted.length,
    gonePoints: all.points - points.length,
    gonePersonas: all.personas - personas.length
  }
}
