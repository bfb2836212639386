import { memo, useMemo } from 'react'
import type { LaneBox, MapLayout } from '#core/layout/boxes.ts'
import { curveScene } from '#core/scene/curveScene.ts'
import { shownLayout } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useSceneWords } from '../../../i18n/useSceneWords.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { Sketch } from './Sketch.tsx'
import { useTheme } from './theme.ts'
import { useGroundInView } from './useGroundInView.ts'

/** The emotion curves, drawn again only when a feeling changes. */
export const CurveLayer = memo(function CurveLayer({ level }: { level: 'full' | 'reduced' }) {
  const { session } = useCanvas()
  const layout = useJourney(session, shownLayout)
  const lanes = useJourney(session, (state) => shownLayout(state).lanes.filter((lane) => lane.lane.kind === 'emotion'))
  return lanes.map((lane) => (
    <div key={lane.lane.id} className="cv-layer cv-layer-curve" style={{ top: lane.y }} aria-hidden>
      <LaneCurves lane={lane} layout={layout} level={level} />
    </div>
  ))
})

function LaneCurves({ lane, layout, level }: { lane: LaneBox; layout: MapLayout; level: 'full' | 'reduced' }) {
  const theme = useTheme()
  const { camera, session } = useCanvas()
  const words = useSceneWords()
  const gapOf = useJourney(session, (state) => state.activePersonaId)
  // Reduced markers keep their size on the screen; a tenth of the zoom is near enough to draw them anew.
  const zoom = useObserved(camera.settled, (view) => (level === 'full' ? 1 : Math.round(view.zoom * 20) / 20))
  const { curves, height } = lane
  const { steps, width } = layout
  const scene = useMemo(
    () => curveScene(lane, layout, theme, { level, zoom, gapOf, words }),
    // Neither the place of the lane nor cards elsewhere are drawn here.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [curves, height, steps, width, theme, level, zoom, gapOf, words]
  )
  const inView = useGroundInView()
  const seen = useMemo(() => {
    const places = new Map(curves.flatMap((curve) => curve.points.map((point) => [point.point.id, point.x] as const)))
    // Lines are few and cheap; faces are many, so only those near the view are kept.
    return scene.filter((primitive) => {
      if (primitive.kind !== 'group' || primitive.record === undefined) return true
      const x = places.get(primitive.record)
      return x === undefined || (x > inView.x - 40 && x < inView.x + inView.width + 40)
    })
  }, [scene, curves, inView])
  return <Sketch primitives={seen} width={width} height={height} />
}
