import { z } from 'zod/mini'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** Kinds of gap that a register tells apart (DOMAIN §2.3). */
export const gapKinds = ['wantedAssumed', 'deliveredPerceived', 'frontBack', 'departments', 'promiseReality', 'businessCustomer'] as const

/** Kind of gap. */
export type GapKind = (typeof gapKinds)[number]

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('gap'),
  kind: z.enum(gapKinds),
  /** What the gap is, in a sentence. */
  text: z.string().check(z.maxLength(20_000)),
  /** 1 small … 3 large, as the group sees it. */
  severity: z.int().check(z.minimum(1), z.maximum(3)),
  /** Where it opens; null: along the whole journey. */
  stepId: z.nullable(idSchema),
  /** Cards that it lies between or shows at. */
  cardIds: z.readonly(z.array(idSchema).check(z.maxLength(10_000))),
  closed: z.boolean(),
  order: orderSchema
})

/** A gap between what is wanted, believed, promised or done and what is lived. */
export type Gap = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const gapType = defineRecordType<'gap', Gap>({
  type: 'gap',
  version: 1,
  schema,
  migrations: [],
  references: [
    { field: 'stepId', targets: ['step'], onRemove: 'clear' },
    { field: 'cardIds', targets: ['card'], onRemove: 'drop' }
  ],
  listKeys: () => [listKeys.gaps]
})

/** An open gap of middle size between what is delivered and what is perceived. */
export function newGap(id: Id, text: string, order: string): Gap {
  return { id, type: 'gap', kind: 'deliveredPerceived', text, severity: 2, stepId: null, cardIds: [], closed: false, order }
}
