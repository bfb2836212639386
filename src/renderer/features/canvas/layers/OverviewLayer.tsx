import { memo, useMemo } from 'react'
import type { LaneBox, MapLayout } from '#core/layout/boxes.ts'
import { overviewLaneScene } from '#core/scene/overview.ts'
import { sheetScene } from '#core/scene/sheet.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { Sketch } from './Sketch.tsx'
import { useTheme } from './theme.ts'

type Level = 'overview' | 'blocks'

/** The map far away: one drawing a lane. Clicks find cards through the layout, so nothing here needs to know them. */
export const OverviewLayer = memo(function OverviewLayer({ level }: { level: Level }) {
  const { session, camera } = useCanvas()
  const theme = useTheme()
  const layout = useJourney(session, (state) => state.layout)
  // Lines keep their width on the screen to within a fifth: drawing them anew at every frame of a zoom would cost more than it shows.
  const zoom = useObserved(camera.view, (view) => stepOfZoom(view.zoom))
  const sheets = useMemo(() => sheetScene(layout, theme, { zoom }), [layout, theme, zoom])
  return (
    <div className="cv-layer cv-layer-sheet" aria-hidden>
      <Sketch primitives={sheets} width={layout.width} height={layout.height} />
      {layout.lanes.map((lane) => (
        <OverviewLane key={lane.lane.id} lane={lane} layout={layout} level={level} zoom={zoom} />
      ))}
    </div>
  )
})

interface OverviewLaneProps {
  readonly lane: LaneBox
  readonly layout: MapLayout
  readonly level: Level
  readonly zoom: number
}

const OverviewLane = memo(
  function OverviewLane({ lane, layout, level, zoom }: OverviewLaneProps) {
    const theme = useTheme()
    const { cells, curves } = lane
    const { steps } = layout
    const primitives = useMemo(
      () => overviewLaneScene(lane, layout, theme, { level, zoom }),
      // A lane that only moved is drawn as before.
      // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
      [cells, curves, steps, theme, level, zoom]
    )
    return (
      <div className="cv-layer" style={{ top: lane.y }}>
        <Sketch primitives={primitives} width={layout.width} height={lane.height} />
      </div>
    )
  },
  (a, b) =>
    a.lane === b.lane && a.layout.steps === b.layout.steps && a.layout.width === b.layout.width && a.level === b.level && a.zoom === b.zoom
)

function stepOfZoom(zoom: number): number {
  return 0.1 * 1.25 ** Math.round(Math.log(zoom / 0.1) / Math.log(1.25))
}
