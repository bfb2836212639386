import { sameValue } from './diff.ts'
import type { Persona } from './persona.ts'

/**
 * What personas of several maps with one `sharedId` have in common: who this is. Their place among the others, their colour and shape,
 * curves and cards are each map's own.
 */
export const sharedPersonaFields = [
  'name',
  'kind',
  'summary',
  'quote',
  'goals',
  'needs',
  'pains',
  'motivations',
  'context',
  'photo'
] as const satisfies readonly (keyof Persona)[]

/** A field that shared personas have in common. */
export type SharedPersonaField = (typeof sharedPersonaFields)[number]

/** The common part of a persona. */
export type SharedPersona = Pick<Persona, SharedPersonaField>

/** The common part of a persona. */
export function sharedPartOf(persona: SharedPersona): SharedPersona {
  return Object.fromEntries(sharedPersonaFields.map((field) => [field, persona[field]])) as unknown as SharedPersona
}

/** The persona with the common part of another; the same object where they agree already. */
export function withSharedPart(persona: Persona, other: SharedPersona): Persona {
  return isSamePerson(persona, other) ? persona : { ...persona, ...sharedPartOf(other) }
}

/** Whether two personas agree in everything that is common. */
export function isSamePerson(a: SharedPersona, b: SharedPersona): boolean {
  return sharedPersonaFields.every((field) => sameValue(a[field], b[field]))
}
