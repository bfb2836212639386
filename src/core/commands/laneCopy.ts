// A whole lane on its way into another map: what the clipboard holds and what “Copy to map” hands over. Plain JSON.
import { z } from 'zod/mini'
import { cardPictureSchema, certainties, channels, controls, mostVotes } from '../model/card.ts'
import { feelingKinds } from '../model/feelingKind.ts'
import { laneKinds } from '../model/lane.ts'
import { linkKinds } from '../model/link.ts'
import { readingSchema } from '../model/measure.ts'
import { metricDirections, metricKinds, metricLooks, metricSubjects } from '../model/metric.ts'
import { touchpointReviewSchema } from '../model/touchpointReview.ts'
import { personaKinds } from '../model/persona.ts'

const title = z.string().check(z.maxLength(500))
const text = z.string().check(z.maxLength(20_000))
const key = z.string().check(z.maxLength(64))
const column = z.int().check(z.minimum(0), z.maximum(9_999))
const value = z.number().check(z.minimum(-1e15), z.maximum(1e15))

/** Values of a metric, which stands in `metrics` under its key. */
const measured = z.object({
  metric: key,
  baseline: z.nullable(value),
  target: z.nullable(value),
  targetDate: z.nullable(z.iso.date()),
  readings: z.array(readingSchema).check(z.maxLength(1000))
})

const schema = z.object({
  kind: z.enum(laneKinds),
  title,
  color: z.nullable(z.int().check(z.minimum(0), z.maximum(7))),
  /** Titles of the steps up to the last that holds something: a map with fewer gets the rest of them. */
  steps: z.array(title).check(z.maxLength(10_000)),
  /** Personas whom cards or feelings name; `key` is their id where they come from. */
  personas: z.array(z.object({ key, name: title, kind: z.enum(personaKinds), summary: title })).check(z.maxLength(1000)),
  cards: z
    .array(
      z.object({
        column,
        span: z.int().check(z.minimum(1), z.maximum(1000)),
        text,
        color: z.nullable(z.int().check(z.minimum(0), z.maximum(7))),
        persona: z.nullable(key),
        channel: z.nullable(z.enum(channels)),
        control: z.nullable(z.enum(controls)),
        certainty: z.enum(certainties),
        owner: title,
        notes: text,
        picture: z.nullable(cardPictureSchema),
        votes: z.int().check(z.minimum(0), z.maximum(mostVotes)),
        // Versions before did not write these.
        constraint: z.optional(z.boolean()),
        touchpoint: z.optional(z.nullable(touchpointReviewSchema)),
        measures: z.optional(z.array(measured).check(z.maxLength(1000)))
      })
    )
    .check(z.maxLength(20_000)),
  points: z
    .array(
      z.object({
        column,
        persona: key,
        // Versions before knew only what is lived.
        kind: z.optional(z.enum(feelingKinds)),
        score: z.number().check(z.minimum(-2), z.maximum(2)),
        note: text,
        quote: text,
        certainty: z.enum(certainties)
      })
    )
    .check(z.maxLength(20_000)),
  /** What is measured, as far as the lane names it; `key` is the id where it comes from. Versions before carried no values along. */
  metrics: z.optional(
    z
      .array(
        z.object({
          key,
          kind: z.enum(metricKinds),
          name: title,
          unit: z.string().check(z.maxLength(40)),
          better: z.enum(metricDirections),
          about: z.enum(metricSubjects),
          rewarded: z.boolean(),
          look: z.enum(metricLooks)
        })
      )
      .check(z.maxLength(1000))
  ),
  /** In a lane of metrics: what was measured at the steps. */
  measures: z.optional(z.array(z.extend(measured, { column })).check(z.maxLength(20_000))),
  /** Links among the cards, by their positions in `cards`. */
  links: z.array(z.object({ from: column, to: column, kind: z.enum(linkKinds), label: title })).check(z.maxLength(20_000))
})

/** A lane with everything in it, free of the map it comes from. */
export type LaneCopy = Readonly<z.infer<typeof schema>>

/** Values of one metric in a lane copy. */
export type MeasuredCopy = Readonly<z.infer<typeof measured>>

/** A lane copy from anywhere, such as the clipboard; undefined where it is none. */
export function readLaneCopy(json: string): LaneCopy | undefined {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return undefined
  }
  const parsed = schema.safeParse(read)
  return parsed.success ? parsed.data : undefined
}
