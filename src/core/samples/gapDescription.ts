import { newGap, type GapKind } from '../model/gap.ts'
import type { Id } from '../model/id.ts'
import { freshOrderKeys } from '../model/orderKey.ts'
import type { JourneyRecord } from '../model/records.ts'
import { invariant } from '../invariant.ts'

/** A gap in a description, at a step by its number from 1 (or along the whole journey), with cards by their `name`. */
export interface GapDescription {
  readonly kind: GapKind
  readonly text: string
  readonly severity: 1 | 2 | 3
  readonly step?: number
  readonly cards?: readonly string[]
  readonly closed?: boolean
}

/** Records of described gaps, in their order. A step or card that is not described is a mistake in the description and throws. */
export function gapRecords(
  gaps: readonly GapDescription[],
  { stepIds, named }: { readonly stepIds: readonly Id[]; readonly named: ReadonlyMap<string, Id> },
  newId: () => Id
): JourneyRecord[] {
  const keys = freshOrderKeys(gaps.length)
  return gaps.map(({ kind, text, severity, step, cards = [], closed = false }, position) => {
    const stepId = step === undefined ? null : stepIds[step - 1]
    invariant(stepId !== undefined, `the step of “${text}” is described`)
    const cardIds = cards.map((name) => {
      const id = named.get(name)
      invariant(id, `card ${name} is named`)
      return id
    })
    return { ...newGap(newId(), text, keys[position] ?? ''), kind, severity, stepId, cardIds, closed }
  })
}
