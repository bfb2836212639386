import { MirrorGrid } from './access/MirrorGrid.tsx'
import { useCanvas } from './canvas.ts'
import { useWrittenInView } from './editing/useWrittenInView.ts'
import { useLostKeys } from './keys/useLostKeys.ts'
import { MapFoot } from './panels/MapFoot.tsx'
import { Minimap } from './panels/Minimap.tsx'

/** What stands around a map that is painted: where one is in it, the grid that a screen reader walks, and a home for keys that are nobody's. */
export function AroundMap() {
  const canvas = useCanvas()
  useLostKeys(canvas)
  useWrittenInView(canvas)
  return (
    <>
      <Minimap />
      <MapFoot />
      <MirrorGrid />
    </>
  )
}
