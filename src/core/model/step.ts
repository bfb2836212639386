import { z } from 'zod/mini'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'
import { aims, touchpointReviewSchema } from './touchpointReview.ts'

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('step'),
  stageId: idSchema,
  title: z.string().check(z.maxLength(500)),
  /** Whether this step decides if the persona stays or leaves. */
  momentOfTruth: z.boolean(),
  /** Whether people want to be done quickly here, or to be delighted; null: nobody has said. */
  aim: z.nullable(z.enum(aims)),
  /** What a review found where the step has no touchpoint: what people expect there all the same. Null until a first question is answered. */
  touchpoint: z.nullable(touchpointReviewSchema),
  order: orderSchema
})

/** One thing that happens in a stage; a column of the map. */
export type Step = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. Version 2: what is aimed at, and what a review found where there is no touchpoint. */
export const stepType = defineRecordType<'step', Step>({
  type: 'step',
  version: 2,
  schema,
  migrations: [{ to: 2, name: 'aim, review of a missing touchpoint', up: (step) => ({ aim: null, touchpoint: null, ...step }) }],
  references: [{ field: 'stageId', targets: ['stage'], onRemove: 'cascade' }],
  listKeys: (step) => [listKeys.steps(step.stageId)]
})

/** An ordinary step. */
export function newStep(id: Id, stageId: Id, title: string, order: string): Step {
  return { id, type: 'step', stageId, title, momentOfTruth: false, aim: null, touchpoint: null, order }
}
