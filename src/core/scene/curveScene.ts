import { curveSegments, segmentPath } from '../layout/curve.ts'
import { gapPair } from '../layout/curvePairs.ts'
import { yOfScore } from '../layout/score.ts'
import { personaMarkOf } from '../layout/personaMark.ts'
import type { CurveBox, LaneBox, MapLayout, PointBox } from '../layout/boxes.ts'
import type { Id } from '../model/id.ts'
import { mapLines, mapMeasures } from '../theme/mapMeasures.ts'
import { personaLook, stageColors, type Theme } from '../theme/theme.ts'
import { unitOf, type CurveOptions } from './curveOptions.ts'
import { gapLabel, gapShade } from './gapScene.ts'
import { personaFace } from './personaMarker.ts'
import { withAlpha } from './withAlpha.ts'
import type { PathPrimitive, Primitive } from './primitives.ts'

/**
 * All curves of an emotion lane over the neutral line; x on the ground, y within the lane. What is lived comes last, on top, and of that
 * the first persona. The gap of one persona is shaded.
 */
export function curveScene(lane: LaneBox, layout: MapLayout, theme: Theme, options: CurveOptions = {}): Primitive[] {
  if (lane.folded) return []
  const unit = unitOf(options)
  const slots = new Map(layout.steps.map((box) => [box.step.id, box.slot]))
  const pair = gapPair(lane, options.gapOf ?? null)
  const drawn: Primitive[] = []
  if (pair) drawn.push(...gapShade(pair, theme, options))
  drawn.push(neutralLine(lane, layout, theme, unit))
  for (const curve of [...lane.curves].reverse()) {
    drawn.push(...(curve.kind === 'lived' ? livedLine(curve, theme, options) : [thinLine(curve, theme, unit)]))
    for (const point of curve.points) drawn.push(...markerScene(point, curve, theme, options, slots))
  }
  if (pair) drawn.push(...gapLabel(pair, lane, layout, theme, options))
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
function livedLine(curve: CurveBox, theme: Theme, options: CurveOptions): PathPrimitive[] {
  const { level } = options
  const unit = unitOf(options)
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

/** What is believed or intended: a thin line, always solid, for nobody has lived it. */
function thinLine(curve: CurveBox, theme: Theme, unit: number): PathPrimitive {
  return {
    kind: 'path',
    d: curveSegments(curve.points)
      .map((segment, index) => (index === 0 ? segmentPath(segment) : segmentPath(segment).replace(/^M[^C]*/, '')))
      .join(''),
    stroke: thinColor(curve, theme),
    strokeWidth: (curve.kind === 'believed' ? mapLines.believed : mapLines.intended) * unit,
    cap: 'round',
    join: 'round'
  }
}

/** Colour of a curve that nobody has lived. */
function thinColor({ kind }: CurveBox, theme: Theme): string {
  return kind === 'believed' ? theme.color.believed : theme.color.accent
}

function markerScene(box: PointBox, curve: CurveBox, theme: Theme, options: CurveOptions, slots: ReadonlyMap<Id, number>): Primitive[] {
  const { level = 'full' } = options
  const unit = unitOf(options)
  const ring = stageColors(theme, slots.get(box.point.stepId) ?? 0).panel
  const isFar = level === 'overview' || level === 'blocks'
  if (curve.kind !== 'lived') {
    if (isFar && curve.points.length > 1) return []
    return [{ kind: 'group', x: 0, y: 0, record: box.point.id, children: [openPoint(box, curve, theme, ring, unit)] }]
  }
  if (isFar) {
    const isExtreme = level === 'overview' && Math.abs(box.point.score) >= 1.6
    if (!isExtreme && curve.points.length > 1) return []
    const radius = 4.5 * unit
    return [
      {
        kind: 'rect',
        x: box.x - radius,
        y: box.y - radius,
        width: 2 * radius,
        height: 2 * radius,
        radius,
        fill: personaLook(theme, curve.persona.slot).color,
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

/** An open point of what is believed, an open diamond of what is intended. */
function openPoint(box: PointBox, curve: CurveBox, theme: Theme, ring: string, unit: number): Primitive {
  const radius = (mapLines.believedPoint / 2) * unit
  const line = { fill: ring, stroke: thinColor(curve, theme), strokeWidth: 1.5 * unit } as const
  const { x, y } = box
  if (curve.kind === 'believed')
    return { kind: 'rect', x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius, ...line }
  const reach = radius * 1.4
  return { kind: 'path', d: `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`, ...line, join: 'miter' }
}

function isAssumed(box: PointBox | undefined): boolean {
  return box?.point.certainty === 'assumption'
}
