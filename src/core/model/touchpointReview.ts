import { z } from 'zod/mini'

/** When a touchpoint meets a person: before, during or after the purchase or service (DOMAIN §2.5). */
export const touchpointPhases = ['before', 'during', 'after'] as const

/** Where a touchpoint takes place. */
export const touchpointMedia = ['online', 'offline'] as const

/** Whether the organisation itself meets the person there, or others speak for it: partners, social networks, word of mouth. */
export const touchpointDirectness = ['direct', 'indirect'] as const

/** Whether the expectation is met there. */
export const expectationsMet = ['yes', 'partly', 'no'] as const

/** What somebody wants at a place: to be done quickly and without effort, or to be delighted. Not everyone wants delight (DOMAIN §2.3). */
export const aims = ['effort', 'delight'] as const

/** What is aimed at. */
export type Aim = (typeof aims)[number]

const text = z.string().check(z.maxLength(20_000))

/** The answers of a touchpoint review; an empty text or null is a question that nobody has answered yet. */
export const touchpointReviewSchema = z.object({
  phase: z.nullable(z.enum(touchpointPhases)),
  medium: z.nullable(z.enum(touchpointMedia)),
  directness: z.nullable(z.enum(touchpointDirectness)),
  aim: z.nullable(z.enum(aims)),
  /** What the customer expects. */
  expects: text,
  /** What annoys the customer. */
  annoys: text,
  /** What we want them to think, do and feel there, and how the brand should appear. */
  think: text,
  does: text,
  feel: text,
  brand: text,
  /** Whether the expectation is met. */
  met: z.nullable(z.enum(expectationsMet)),
  /** How they feel there, −2 to +2. */
  feeling: z.nullable(z.number().check(z.minimum(-2), z.maximum(2))),
  /** How to improve it. */
  improve: text,
  /** The response that balances what the customer expects with what the business needs (DOMAIN §2.2). */
  nextBestAction: text
})

/** The answers of a touchpoint review (DOMAIN §2.5). */
export type TouchpointReview = Readonly<z.infer<typeof touchpointReviewSchema>>

/** Nothing answered yet. */
export const noReview: TouchpointReview = {
  phase: null,
  medium: null,
  directness: null,
  aim: null,
  expects: '',
  annoys: '',
  think: '',
  does: '',
  feel: '',
  brand: '',
  met: null,
  feeling: null,
  improve: '',
  nextBestAction: ''
}
