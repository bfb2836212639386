import { z } from 'zod/mini'
import { mostVotes } from './card.ts'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** How far an improvement has come. */
export const opportunityStatuses = ['toDecide', 'agreed', 'doing', 'done', 'dropped'] as const

/** Status of an improvement. */
export type OpportunityStatus = (typeof opportunityStatuses)[number]

const share = z.nullable(z.number().check(z.minimum(0), z.maximum(1)))

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('opportunity'),
  title: z.string().check(z.maxLength(500)),
  notes: z.string().check(z.maxLength(20_000)),
  /** What it changes for the customer, 0 nothing … 1 much; null until the group has placed it. */
  impact: share,
  /** What it costs the organisation, 0 nothing … 1 much; null until the group has placed it. */
  effort: share,
  votes: z.int().check(z.minimum(0), z.maximum(mostVotes)),
  /** Who sees to it; empty: nobody yet. */
  owner: z.string().check(z.maxLength(500)),
  department: z.string().check(z.maxLength(500)),
  /** Day by which it is to be done, `YYYY-MM-DD`. */
  due: z.nullable(z.iso.date()),
  status: z.enum(opportunityStatuses),
  /** Cards (pains, wishes) and gaps that it answers. */
  answerIds: z.readonly(z.array(idSchema).check(z.maxLength(10_000))),
  /** The measure that shows whether it helped: before and after, on the same step. */
  measureId: z.nullable(idSchema),
  order: orderSchema
})

/** An idea to improve the journey, tied to the cards that it answers; an entry of the backlog. Its order is the agreed one. */
export type Opportunity = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const opportunityType = defineRecordType<'opportunity', Opportunity>({
  type: 'opportunity',
  version: 1,
  schema,
  migrations: [],
  references: [
    { field: 'answerIds', targets: ['card', 'gap'], onRemove: 'drop' },
    { field: 'measureId', targets: ['measure'], onRemove: 'clear' }
  ],
  listKeys: () => [listKeys.opportunities]
})

/** An idea that nobody has placed, owned or decided yet. */
export function newOpportunity(id: Id, title: string, order: string): Opportunity {
  return {
    id,
    type: 'opportunity',
    title,
    notes: '',
    impact: null,
    effort: null,
    votes: 0,
    owner: '',
    department: '',
    due: null,
    status: 'toDecide',
    answerIds: [],
    measureId: null,
    order
  }
}
