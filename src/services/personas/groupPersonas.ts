import type { LibraryPersona } from '#contract/shapes.ts'
import { foldText } from '#core/text/fold.ts'
import type { PersonaUses } from '#persistence/personaUses.ts'

/** Those that are one and the same as one; by name, whatever the accents. */
export function groupPersonas(uses: readonly PersonaUses[]): LibraryPersona[] {
  const groups = Map.groupBy(uses, ({ journeyId, persona }) => persona.sharedId ?? `${journeyId} ${persona.id}`)
  return [...groups.values()]
    .flatMap((group): LibraryPersona[] => {
      const [first] = group
      if (!first) return []
      const { name, kind, summary, photo, slot, sharedId } = first.persona
      return [{ sharedId, name, kind, summary, photo, slot, uses: group.map(useOf) }]
    })
    .sort((a, b) => compareNames(a.name, b.name) || b.uses.length - a.uses.length)
}

function useOf({ journeyId, journeyTitle, persona, cards, points, evidence }: PersonaUses): LibraryPersona['uses'][number] {
  return { journeyId, personaId: persona.id, title: journeyTitle, slot: persona.slot, cards, points, evidence }
}

function compareNames(a: string, b: string): number {
  const [left, right] = [foldText(a), foldText(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
