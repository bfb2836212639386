import { z } from 'zod/mini'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('step'),
  stageId: idSchema,
  title: z.string().check(z.maxLength(500)),
  /** Whether this step decides if the persona stays or leaves. */
  momentOfTruth: z.boolean(),
  order: orderSchema
})

/** One thing that happens in a stage; a column of the map. */
export type Step = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const stepType = defineRecordType<'step', Step>({
  type: 'step',
  version: 1,
  schema,
  migrations: [],
  references: [{ field: 'stageId', target: 'stage', onRemove: 'cascade' }],
  listKeys: (step) => [listKeys.steps(step.stageId)]
})

/** An ordinary step. */
export function newStep(id: Id, stageId: Id, title: string, order: string): Step {
  return { id, type: 'step', stageId, title, momentOfTruth: false, order }
}
