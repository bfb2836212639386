import { z } from 'zod/mini'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('stage'),
  title: z.string().check(z.maxLength(500)),
  /** Tint, an index into the theme's stage slots; null: by position, left to right. */
  slot: z.nullable(z.int().check(z.minimum(0), z.maximum(7))),
  /** What the presenter wants to say here; never shown to the room. */
  notes: z.string().check(z.maxLength(20_000)),
  order: orderSchema
})

/** A big chapter of the journey (phase): one or more steps from left to right. */
export type Stage = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. Version 2: the presenter's notes. */
export const stageType = defineRecordType<'stage', Stage>({
  type: 'stage',
  version: 2,
  schema,
  migrations: [{ to: 2, name: "presenter's notes", up: (stage) => ({ notes: '', ...stage }) }],
  references: [],
  listKeys: () => [listKeys.stages]
})

/** A stage whose tint follows its position. */
export function newStage(id: Id, title: string, order: string): Stage {
  return { id, type: 'stage', title, slot: null, notes: '', order }
}
