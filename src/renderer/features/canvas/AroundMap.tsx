import { MirrorGrid } from './access/MirrorGrid.tsx'
import { MapFoot } from './panels/MapFoot.tsx'
import { Minimap } from './panels/Minimap.tsx'

/** What stands around a map that is painted: where one is in it, and the grid that a screen reader walks. */
export function AroundMap() {
  return (
    <>
      <Minimap />
      <MapFoot />
      <MirrorGrid />
    </>
  )
}
