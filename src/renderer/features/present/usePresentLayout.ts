import { useMemo } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'

/** The map set for a room, anew whenever somebody edits it. */
export function usePresentLayout(): MapLayout {
  const document = useJourney(useSession(), (state) => state.document)
  return useMemo(() => layoutMap(document, { density: 'presentation' }), [document])
}
