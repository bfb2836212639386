// The five questions of the touchpoint review (DOMAIN §2.5, points 3 to 5) and how far they are answered.
import type { Opportunity } from '../model/opportunity.ts'
import type { TouchpointReview } from '../model/touchpointReview.ts'

/** The five questions, in the order in which they are asked. */
export const touchpointQuestions = ['expects', 'annoys', 'wanted', 'feels', 'improves'] as const

/** One of the five questions. */
export type TouchpointQuestion = (typeof touchpointQuestions)[number]

/** Which of the five questions are answered. */
export type Answers = Readonly<Record<TouchpointQuestion, boolean>>

/**
 * Which questions are answered (DOMAIN §2.5):
 * - `expects`: what the customer expects is written;
 * - `annoys`: what annoys them is written;
 * - `wanted`: at least one of what we want them to think, to do, to feel, and how the brand should appear is written;
 * - `feels`: it is said how they feel there (by the review, or by a lived point of the curve at this step: the same feeling, entered once),
 *   or whether the expectation is met;
 * - `improves`: how to improve it is written, or an improvement that was not dropped answers it.
 * White space alone is no answer.
 */
export function answersOf(row: {
  readonly review: TouchpointReview
  readonly feeling: object | null
  readonly opportunities: readonly Opportunity[]
}): Answers {
  const { review } = row
  return {
    expects: isWritten(review.expects),
    annoys: isWritten(review.annoys),
    wanted: [review.think, review.does, review.feel, review.brand].some(isWritten),
    feels: row.feeling !== null || review.met !== null,
    improves: isWritten(review.improve) || row.opportunities.length > 0
  }
}

/** How many of the five questions are answered, 0 to 5. */
export function answeredCount(answers: Answers): number {
  return touchpointQuestions.filter((question) => answers[question]).length
}

/** How many questions of some rows are answered, and how many there are: five a row. */
export function completenessOf(rows: readonly { readonly answered: number }[]): { readonly answered: number; readonly total: number } {
  return { answered: rows.reduce((sum, row) => sum + row.answered, 0), total: rows.length * touchpointQuestions.length }
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}
