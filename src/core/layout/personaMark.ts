import type { Persona } from '../model/persona.ts'
import type { PersonaMark } from './boxes.ts'

/** What stands for a persona on cards, on the curve and in legends. */
export function personaMarkOf(persona: Persona): PersonaMark {
  return { slot: persona.slot, initial: personaInitial(persona.name) }
}

/** First letter of the last word of a name, for the given name comes last in Vietnamese; what follows a comma is not the name. */
export function personaInitial(name: string): string {
  const words = (name.split(',')[0] ?? '').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  return Array.from(words.at(-1) ?? '')[0]?.toLocaleUpperCase('en') ?? ''
}
