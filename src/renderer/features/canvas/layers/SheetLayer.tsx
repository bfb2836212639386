import { memo, useMemo } from 'react'
import { sheetScene } from '#core/scene/sheet.ts'
import { noTouchpointScene } from '#core/scene/noTouchpoint.ts'
import type { LaneBox, MapLayout } from '#core/layout/boxes.ts'
import { missingTouchpoints } from '#core/layout/missingTouchpoints.ts'
import { useSceneWords } from '../../../i18n/useSceneWords.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { Sketch } from './Sketch.tsx'
import { useTheme } from './theme.ts'
import { useGroundInView } from './useGroundInView.ts'

/** The sheets of the stages with the separator lines, and steps without a touchpoint, which are a finding. */
export const SheetLayer = memo(function SheetLayer() {
  const { session } = useCanvas()
  const theme = useTheme()
  const layout = useJourney(session, (state) => state.layout)
  const lanes = useJourney(session, (state) => state.layout.lanes.filter((lane) => lane.lane.kind === 'touchpoints' && lane.cells.size > 0))
  return (
    <>
      <div className="cv-layer cv-layer-sheet" aria-hidden>
        <Sheets layout={layout} theme={theme} />
      </div>
      {lanes.map((lane) => (
        <MissingTouchpoints key={lane.lane.id} lane={lane} layout={layout} />
      ))}
    </>
  )
})

const Sheets = memo(
  function Sheets({ layout, theme }: { layout: MapLayout; theme: ReturnType<typeof useTheme> }) {
    const primitives = useMemo(() => sheetScene(layout, theme), [layout, theme])
    return <Sketch primitives={primitives} width={layout.width} height={layout.height} />
  },
  // Typing changes heights of lanes, not always of the map: only what is drawn counts.
  (a, b) =>
    a.theme === b.theme && a.layout.stages === b.layout.stages && a.layout.lanes === b.layout.lanes && a.layout.width === b.layout.width
)

function MissingTouchpoints({ lane, layout }: { lane: LaneBox; layout: MapLayout }) {
  const inView = useGroundInView()
  const right = inView.x + inView.width
  const gaps = useMemo(() => missingTouchpoints(lane, layout), [lane, layout])
  return gaps
    .filter((gap) => gap.x < right && gap.x + gap.width > inView.x)
    .map((gap) => <MissingTouchpoint key={gap.x} {...gap} top={lane.y + gap.y} />)
}

function MissingTouchpoint({ x, top, width, height }: { x: number; top: number; width: number; height: number }) {
  const theme = useTheme()
  const words = useSceneWords()
  const primitives = useMemo(() => noTouchpointScene({ width, height }, theme, words), [width, height, theme, words])
  return (
    <div className="cv-layer cv-layer-missing" style={{ left: x, top }} aria-hidden>
      <Sketch primitives={primitives} width={width} height={height} />
    </div>
  )
}
