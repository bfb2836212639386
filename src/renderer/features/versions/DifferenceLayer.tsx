import { useMemo } from 'react'
import type { Differences } from '#core/queries/differences.ts'
import { OutlineLayer, type OutlineKind } from './OutlineLayer.tsx'

/** Outlines on the version around the cards that are gone by now or were changed since. */
export function DifferenceLayer({ differences }: { differences: Differences }) {
  const marks = useMemo(
    () =>
      new Map<string, OutlineKind>([
        ...differences.gone.map(({ id }) => [id, 'gone'] as const),
        ...differences.changed.map(([{ id }]) => [id, 'changed'] as const)
      ]),
    [differences]
  )
  return <OutlineLayer marks={marks} />
}
