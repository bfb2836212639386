import type { HandOff } from '../analyses/handOffs.ts'
import type { Id } from '../model/id.ts'
import type { MapLayout } from './boxes.ts'

/** A mark on the line of visibility where work changes hands; `x` and `y` are its middle on the ground, px. */
export interface HandOffPlace {
  readonly x: number
  readonly y: number
  readonly handOffs: readonly HandOff[]
  /** The card where the work arrives first. */
  readonly cardId: Id
}

/**
 * Where hand-offs are marked: on the line of visibility, between the steps where the work leaves and arrives, or in the middle of the step
 * where both happen. Those that fall together share one mark. Empty where the line is not shown.
 */
export function handOffPlaces({ lanes, steps }: Pick<MapLayout, 'lanes' | 'steps'>, handOffs: readonly HandOff[]): HandOffPlace[] {
  const line = lanes.find(({ lane }) => lane.kind === 'lineOfVisibility')
  if (!line) return []
  const places = new Map<number, { readonly cardId: Id; readonly handOffs: HandOff[] }>()
  for (const handOff of handOffs) {
    const to = steps[handOff.toColumn]
    const before = steps[handOff.toColumn - 1]
    if (!to) continue
    const x = handOff.fromColumn === handOff.toColumn || !before ? to.x + to.width / 2 : (before.x + before.width + to.x) / 2
    const there = places.get(x)
    if (there) there.handOffs.push(handOff)
    else places.set(x, { cardId: handOff.cardId, handOffs: [handOff] })
  }
  return [...places].map(([x, place]) => ({ x, y: line.y + line.height / 2, ...place }))
}
