import { z } from 'zod/mini'
import { idSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** The states a map can describe: the journey as it is, or as it should be. */
export const mapStates = ['current', 'future'] as const

/** Current state (as it is) or future state (as it should be). */
export type MapState = (typeof mapStates)[number]

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('map'),
  title: z.string().check(z.maxLength(500)),
  /** What the map is about, in a sentence; stands under the title on paper. */
  description: z.string().check(z.maxLength(20_000)),
  state: z.enum(mapStates),
  /** Day on which the map is to be looked at again, `YYYY-MM-DD`. */
  reviewDate: z.nullable(z.iso.date()),
  /** The journey that this one was derived from; its records carry the ids of those they came from. */
  derivedFrom: z.nullable(z.object({ journeyId: idSchema, title: z.string().check(z.maxLength(500)) }))
})

/** The journey map itself; a document holds exactly one. */
export type MapRecord = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. Version 2: where it was derived from. */
export const mapType = defineRecordType<'map', MapRecord>({
  type: 'map',
  version: 2,
  schema,
  migrations: [{ to: 2, name: 'derived from', up: (map) => ({ derivedFrom: null, ...map }) }],
  references: [],
  listKeys: () => [listKeys.map]
})

/** An empty current-state map. */
export function newMap(id: Id, title: string): MapRecord {
  return { id, type: 'map', title, description: '', state: 'current', reviewDate: null, derivedFrom: null }
}
