import { memo, useMemo } from 'react'
import type { LaneBox, MeasureCell } from '#core/layout/boxes.ts'
import { measureCellScene } from '#core/scene/metricLane.ts'
import { useSceneWords } from '../../../i18n/useSceneWords.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { Sketch } from './Sketch.tsx'
import { useTheme } from './theme.ts'
import { useGroundInView } from './useGroundInView.ts'

/** The lanes of metrics: of each the cells near the view. */
export const MetricLayer = memo(function MetricLayer({ level }: { level: 'full' | 'reduced' }) {
  const { session } = useCanvas()
  const lanes = useJourney(session, (state) => state.layout.lanes.filter((lane) => lane.measures.size > 0))
  return lanes.map((lane) => (
    <div key={lane.lane.id} className="cv-layer cv-layer-missing" style={{ left: 0, top: lane.y }} aria-hidden>
      <LaneMeasures lane={lane} level={level} />
    </div>
  ))
})

function LaneMeasures({ lane, level }: { lane: LaneBox; level: 'full' | 'reduced' }) {
  const inView = useGroundInView()
  const right = inView.x + inView.width
  return [...lane.measures]
    .filter(
      ([
        ,
        {
          boxes: [first]
        }
      ]) => first !== undefined && first.x < right && first.x + first.width > inView.x
    )
    .map(([column, cell]) => <CellDrawing key={column} cell={cell} level={level} />)
}

/** Drawn again only when one of its measures changes. */
const CellDrawing = memo(function CellDrawing({ cell, level }: { cell: MeasureCell; level: 'full' | 'reduced' }) {
  const theme = useTheme()
  const words = useSceneWords()
  const primitives = useMemo(() => measureCellScene(cell, theme, words, { level }), [cell, theme, words, level])
  return (
    <div className="cv-layer">
      <Sketch primitives={primitives} width={1} height={1} />
    </div>
  )
})
