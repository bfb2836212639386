import { z } from 'zod/mini'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** Kinds of stakeholder that a persona can stand for (DOMAIN §1). */
export const personaKinds = ['customer', 'prospect', 'employee', 'supplier', 'partner', 'investor', 'citizen'] as const

/** Kind of stakeholder. */
export type PersonaKind = (typeof personaKinds)[number]

const text = z.string().check(z.maxLength(20_000))

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('persona'),
  name: z.string().check(z.maxLength(500)),
  kind: z.enum(personaKinds),
  /** Who this is in a few words, such as “34, office clerk”. */
  summary: z.string().check(z.maxLength(500)),
  quote: text,
  /** Lists are kept as written, one entry a line. */
  goals: text,
  needs: text,
  pains: text,
  motivations: text,
  context: text,
  /** SHA-256 of the photo among the attachments, 64 hexadecimal digits; initials are shown without one. */
  photo: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** Colour and shape, an index into the theme's persona slots; beyond the last it starts again. */
  slot: z.int().check(z.minimum(0), z.maximum(999)),
  /** Personas of several maps that are one and the same share this; null: only this map knows it. */
  sharedId: z.nullable(idSchema),
  order: orderSchema
})

/** An archetype of a stakeholder, built from research. */
export type Persona = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. Version 2: shared between maps. */
export const personaType = defineRecordType<'persona', Persona>({
  type: 'persona',
  version: 2,
  schema,
  migrations: [{ to: 2, name: 'shared between maps', up: (persona) => ({ sharedId: null, ...persona }) }],
  references: [],
  listKeys: () => [listKeys.personas]
})

/** A customer of whom only the name is known. */
export function newPersona(id: Id, name: string, slot: number, order: string): Persona {
  return {
    id,
    type: 'persona',
    name,
    kind: 'customer',
    summary: '',
    quote: '',
    goals: '',
    needs: '',
    pains: '',
    motivations: '',
    context: '',
    photo: null,
    slot,
    sharedId: null,
    order
  }
}
