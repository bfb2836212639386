import type { JourneySummary } from '#contract/shapes.ts'
import type { MapRecord } from '#core/model/map.ts'
import { foldText } from '#core/text/fold.ts'

/** The maps that a map can be compared with, the likeliest first. */
export interface Relatives {
  /** What became of the map that this one was derived from; null where it was not derived. */
  readonly origin:
    | { readonly fate: 'there'; readonly map: JourneySummary }
    | { readonly fate: 'inTrash' | 'gone'; readonly id: string; readonly title: string }
    | null
  readonly derived: readonly JourneySummary[]
  readonly others: readonly JourneySummary[]
}

/** Sorts the maps of a library by what they have to do with this one. Lists: outside the trash, and in it. */
export function relativesOf(
  map: MapRecord,
  ownId: string,
  lists: {
    readonly present: readonly JourneySummary[]
    readonly trashed: readonly JourneySummary[]
    readonly derivedIds: readonly string[]
  }
): Relatives {
  const { derivedFrom } = map
  const all = lists.present.filter(({ id }) => id !== ownId)
  const there = derivedFrom && all.find(({ id }) => id === derivedFrom.journeyId)
  const inTrash = derivedFrom && lists.trashed.find(({ id }) => id === derivedFrom.journeyId)
  const origin: Relatives['origin'] = there
    ? { fate: 'there', map: there }
    : inTrash
      ? { fate: 'inTrash', id: inTrash.id, title: inTrash.title }
      : // Gone for good, and yet its title is known.
        derivedFrom
        ? { fate: 'gone', id: derivedFrom.journeyId, title: derivedFrom.title }
        : null
  const derived = all.filter(({ id }) => lists.derivedIds.includes(id) && id !== there?.id)
  return { origin, derived, others: all.filter((each) => each !== there && !derived.includes(each)) }
}

/** The map that one most likely wants to compare with; null where one has to choose. */
export function likeliestOf({ origin, derived }: Relatives): string | null {
  return origin?.fate === 'there' ? origin.map.id : (derived[0]?.id ?? null)
}

/** Which of two maps is the earlier one: what another was derived from, else today before the future, else the other before this. */
export function isOtherEarlier(own: { id: string; map: MapRecord }, other: { id: string; map: MapRecord }): boolean {
  if (own.map.derivedFrom?.journeyId === other.id) return true
  if (other.map.derivedFrom?.journeyId === own.id) return false
  return !(own.map.state === 'current' && other.map.state === 'future')
}

/** Maps whose titles have all words of a search in them, whatever the accents. */
export function titled(maps: readonly JourneySummary[], text: string): readonly JourneySummary[] {
  const words = foldText(text).split(/\s+/).filter(Boolean)
  return words.length === 0 ? maps : maps.filter(({ title }) => words.every((word) => foldText(title).includes(word)))
}
