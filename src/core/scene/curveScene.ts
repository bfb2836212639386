import { curveSegments, segmentPath } from '../layout/curve.ts'
import { yOfScore } from '../layout/score.ts'
import { personaMarkOf } from '../layout/personaMark.ts'
import type { CurveBox, LaneBox, MapLayout, PointBox } from '../layout/boxes.ts'
import type { Id } from '../model/id.ts'
import { mapLines, mapMeasures } from '../theme/mapMeasures.ts'
import { personaLook, stageColors, type Theme } from '../theme/theme.ts'
import { personaFace } from './personaMarker.ts'
import { withAlpha } from './withAlpha.ts'
import type { PathPrimitive, Primitive } from './primitives.ts'

/** How much of the curves is drawn, and for what zoom: line widths and markers of the lower levels are px on screen. */
export interface CurveOptions {
  readonly level?: 'full' | 'reduced' | 'overview' | 'blocks'
  readonly zoom?: number
}

/** All curves of an emotion lane over the neutral line; x on the ground, y within the lane. The first persona comes last, on top. */
export function curveScene(lane: LaneBox, layout: MapLayout, theme: Theme, options: CurveOptions = {}): Primitive[] {
  if (lane.folded) return []
  const level = options.level ?? 'full'
  const unit = level === 'full' ? 1 : 1 / Math.max(0.02, options.zoom ?? 1)
  const slots = new Map(layout.steps.map((box) => [box.step.id, box.slot]))
  const drawn: Primitive[] = [neutralLine(lane, layout, theme, unit)]
  for (const curve of [...lane.curves].reverse()) {
    drawn.push(...lineScene(curve, theme, level, unit))
    for (const point of curve.points) drawn.push(...markerScene(point, curve, theme, level, unit, slots))
  }
  return drawn
}

function neutralLine(lane: LaneBox, layout: MapLayout, theme: Theme, unit: number): PathPrimitive {
  const y = yOfScore(lane.height, 0)
  return {
    kind: 'path',
    d: `M0 ${y}L${layout.width} ${y}`,
    stroke: withAlpha(theme.color.outline, mapLines.neutralOpacity),
    strokeWidth: 1.5 * unit,
    dash: [1.5 * unit, 4 * unit]
  }
}

/** Solid and dotted stretches, each as one path so that dots run on evenly. */
function lineScene(curve: CurveBox, theme: Theme, level: CurveOptions['level'], unit: number): PathPrimitive[] {
  const segments = curveSegments(curve.points)
  const color = personaLook(theme, curve.persona.slot).color
  const rank = Math.min(curve.rank, mapLines.curve.length - 1)
  const width = (level === 'blocks' ? 2 : level === 'overview' ? (curve.rank === 0 ? 3 : 2) : (mapLines.curve[rank] ?? 2)) * unit
  const stretches: { isDotted: boolean; d: string }[] = []
  segments.forEach((segment, index) => {
    const isDotted = level !== 'blocks' && level !== 'overview' && (isAssumed(curve.points[index]) || isAssumed(curve.points[index + 1]))
    const path = segmentPath(segment)
    const last = stretches.at(-1)
    if (last && last.isDotted === isDotted) last.d += path.slice(path.indexOf('C'))
    else stretches.push({ isDotted, d: path })
  })
  return stretches.map(({ isDotted, d }) => ({
    kind: 'path',
    d,
    stroke: color,
    strokeWidth: width,
    cap: 'round',
    join: 'round',
    ...(isDotted ? { dash: mapLines.curveAssumptionDash.map((length) => length * unit) } : {})
  }))
}

function markerScene(
  box: PointBox,
  curve: CurveBox,
  theme: Theme,
  level: CurveOptions['level'],
  unit: number,
  slots: ReadonlyMap<Id, number>
): Primitive[] {
  const ring = stageColors(theme, slots.get(box.point.stepId) ?? 0).panel
  const isLone = curve.points.length === 1
  if (level === 'overview' || level === 'blocks') {
    const isExtreme = level === 'overview' && Math.abs(box.point.score) >= 1.6
    if (!isExtreme && !isLone) return []
    const radius = 4.5 * unit
    const color = personaLook(theme, curve.persona.slot).color
    return [
      {
        kind: 'rect',
        x: box.x - radius,
        y: box.y - radius,
        width: 2 * radius,
        height: 2 * radius,
        radius,
        fill: color,
        stroke: ring,
        strokeWidth: 1.5 * unit
      }
    ]
  }
  const { facePrimary, faceSecond } = mapMeasures.comfortable
  const size = level === 'reduced' ? 16 * unit : curve.rank === 0 ? facePrimary : faceSecond
  const face = personaFace(personaMarkOf(curve.persona), box.point.score, theme, {
    x: box.x,
    y: box.y,
    size,
    ring,
    isHollow: isAssumed(box)
  })
  return [{ kind: 'group', x: 0, y: 0, record: box.point.id, children: [face] }]
}

function isAssumed(box: PointBox | undefined): boolean {
  return box?.point.certainty === 'assumption'
}
