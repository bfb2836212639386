import { useMemo } from 'react'
import type { Id } from '#core/model/id.ts'
import type { Differences } from '#core/queries/differences.ts'
import { blockPath } from '#core/scene/blockPath.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'

/** Around the card, px. */
const gap = 3
const corner = 11

/** Outlines on the version around the cards that are gone by now or were changed since. */
export function DifferenceLayer({ differences }: { differences: Differences }) {
  const layout = useJourney(useSession(), (state) => state.layout)
  const paths = useMemo(() => {
    const gone = new Set<Id>(differences.gone.map(({ id }) => id))
    const changed = new Set<Id>(differences.changed.map(([{ id }]) => id))
    const outlines = { gone: '', changed: '' }
    for (const lane of layout.lanes) {
      for (const cards of lane.cells.values()) {
        for (const { card, x, y, width, height } of cards) {
          const kind = gone.has(card.id) ? 'gone' : changed.has(card.id) ? 'changed' : null
          if (kind) outlines[kind] += blockPath(x - gap, lane.y + y - gap, width + 2 * gap, height + 2 * gap, corner)
        }
      }
    }
    return outlines
  }, [layout, differences])
  return (
    <svg className="cv-layer version-outlines" width={layout.width} height={layout.height} aria-hidden focusable="false">
      <path d={paths.gone} className="version-outline-gone" />
      <path d={paths.changed} className="version-outline-changed" />
    </svg>
  )
}
