import type { Persona } from '#core/model/persona.ts'
import { foldText } from '#core/text/fold.ts'
import { useLibraryPersonas } from './useLibraryPersonas.ts'

/** Titles of the maps in the library on which this persona is: those that share her, and those that name one like her. */
export function useMapsOfPersona({ name, sharedId }: Persona): readonly string[] {
  const { list } = useLibraryPersonas()
  const folded = foldText(name.trim())
  const known = list?.ok ? list.value : []
  const hers = known.filter((other) => (sharedId !== null && other.sharedId === sharedId) || isNamed(other.name, folded))
  return [...new Set(hers.flatMap(({ uses }) => uses.map(({ title }) => title)))]
}

function isNamed(name: string, folded: string): boolean {
  return folded !== '' && foldText(name.trim()) === folded
}
