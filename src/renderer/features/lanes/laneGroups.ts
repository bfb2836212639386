import { separatorKinds, type LaneKind } from '#core/model/lane.ts'
import { foldText } from '#core/text/fold.ts'

/** Headings of the gallery. */
export type LaneGroup = 'through' | 'behind' | 'lines' | 'free'

/** The kinds of lanes as the gallery shows them, every kind once. */
export const laneGroups: readonly { readonly group: LaneGroup; readonly kinds: readonly LaneKind[] }[] = [
  {
    group: 'through',
    kinds: [
      'doing',
      'thinking',
      'emotion',
      'touchpoints',
      'pains',
      'gains',
      'needs',
      'expectations',
      'quotes',
      'questions',
      'storyboard',
      'channels',
      'experiences'
    ]
  },
  { group: 'behind', kinds: ['frontstage', 'interactions', 'backstage', 'procedures', 'systems', 'owners'] },
  { group: 'lines', kinds: separatorKinds },
  { group: 'free', kinds: ['opportunities', 'metrics', 'notes', 'text'] }
]

/** The groups with the kinds whose words hold all that is looked for; kinds whose name does come first. */
export function findKinds(
  needle: string,
  wordsOf: (kind: LaneKind) => { readonly name: string; readonly about: string }
): typeof laneGroups {
  const parts = foldText(needle).split(/\s+/u).filter(Boolean)
  if (parts.length === 0) return laneGroups
  const holds = (text: string) => parts.every((part) => foldText(text).includes(part))
  return laneGroups.flatMap(({ group, kinds }) => {
    const found = kinds.filter((kind) => holds(`${wordsOf(kind).name} ${wordsOf(kind).about}`))
    const byName = [...found].sort((a, b) => Number(holds(wordsOf(b).name)) - Number(holds(wordsOf(a).name)))
    return found.length > 0 ? [{ group, kinds: byName }] : []
  })
}
