import type { MapDifference } from '#core/analyses/differences/difference.ts'
import type { MapDifferences } from '#core/analyses/mapDifferences.ts'
import type { Id } from '#core/model/id.ts'
import type { OutlineKind } from '../versions/OutlineLayer.tsx'

/** How the cards of one of the two maps are marked. Of one that was moved and changed it is said that it was changed: that one has to read. */
export function marksOf({ groups }: MapDifferences, side: 'before' | 'after'): ReadonlyMap<Id, OutlineKind> {
  const marks = new Map<Id, OutlineKind>()
  for (const difference of groups.flatMap(({ differences }) => differences)) {
    const kind = markOf(difference, side)
    const id = difference[side]?.id
    if (kind && id !== undefined && difference.type === 'card' && marks.get(id) !== 'changed') marks.set(id, kind)
  }
  return marks
}

/** By how much feelings of the later map differ from those of the earlier one, by the id of their point. */
export function feelingChanges({ groups }: MapDifferences): ReadonlyMap<Id, number> {
  const changes = new Map<Id, number>()
  for (const { kind, before, after } of groups.flatMap(({ differences }) => differences)) {
    if ((kind === 'up' || kind === 'down') && before?.type === 'emotionPoint' && after?.type === 'emotionPoint')
      changes.set(after.id, after.score - before.score)
  }
  return changes
}

function markOf({ kind }: MapDifference, side: 'before' | 'after'): OutlineKind | null {
  switch (kind) {
    case 'added':
      return side === 'after' ? 'came' : null
    case 'removed':
      return side === 'before' ? 'gone' : null
    case 'moved':
    case 'changed':
      return kind
    case 'up':
    case 'down':
      return null
  }
}
