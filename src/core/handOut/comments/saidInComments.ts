import type { JourneyDocument } from '../../model/document.ts'
import { allStepsOf, commentsOf, find, lanesOf } from '../../queries/journey.ts'
import { dayText } from '../pages/dayText.ts'
import type { Edition } from '../edition.ts'

/** A comment in words, wherever it is written. */
export interface SaidInComment {
  /** The card that it is about, by its first words and its place. */
  readonly card: string
  readonly where: string
  readonly text: string
  readonly author: string
  readonly day: string
  readonly state: string
}

/** The comments of what is handed out, in the order of the journey: step by step, from the uppermost lane down, what was said first comes first. */
export function saidInComments(document: JourneyDocument, edition: Edition): SaidInComment[] {
  const { say } = edition
  const steps = new Map(allStepsOf(document).map(({ id, title }, at) => [id, { at, title }]))
  const lanes = new Map(lanesOf(document).map(({ id, title }, at) => [id, { at, title }]))
  return commentsOf(document)
    .flatMap((comment) => {
      const card = find(document, 'card', comment.cardId)
      const step = card && steps.get(card.stepId)
      const lane = card && lanes.get(card.laneId)
      return step && lane ? [{ comment, card, step, lane }] : []
    })
    .toSorted((a, b) => a.step.at - b.step.at || a.lane.at - b.lane.at)
    .map(({ comment, card, step, lane }) => ({
      card: card.text.trim() || say('notes:emptyCard'),
      where: `${step.at + 1} ${step.title} · ${lane.title}`,
      text: comment.text,
      author: comment.author.trim() || say('notes:somebody'),
      day: dayText(localDay(comment.createdAt), edition),
      state: say(comment.resolved ? 'notes:resolved' : 'notes:open')
    }))
}

/** The day on which it was written, where the file is made: `YYYY-MM-DD`. */
function localDay(time: number): string {
  const date = new Date(time)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
