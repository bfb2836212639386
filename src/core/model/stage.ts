import { z } from 'zod'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('stage'),
  title: z.string().max(500),
  /** Tint, an index into the theme's stage slots; null: by position, left to right. */
  slot: z.int().min(0).max(7).nullable(),
  order: orderSchema
})

/** A big chapter of the journey (phase): one or more steps from left to right. */
export type Stage = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const stageType = defineRecordType<'stage', Stage>({
  type: 'stage',
  version: 1,
  schema,
  migrations: [],
  references: [],
  listKeys: () => [listKeys.stages]
})

/** A stage whose tint follows its position. */
export function newStage(id: Id, title: string, order: string): Stage {
  return { id, type: 'stage', title, slot: null, order }
}
