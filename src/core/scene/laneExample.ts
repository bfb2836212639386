// A small picture of what a kind of lane holds, for the gallery: drawn by the same functions as the map, from a map of two steps.
import { layoutMap } from '../layout/layout.ts'
import { newCard } from '../model/card.ts'
import { documentOf } from '../model/document.ts'
import { newEmotionPoint } from '../model/emotionPoint.ts'
import { isSeparator, newLane, type LaneKind } from '../model/lane.ts'
import { newMap } from '../model/map.ts'
import { newMeasure } from '../model/measure.ts'
import { metricDefaults, newMetric } from '../model/metric.ts'
import { newPersona } from '../model/persona.ts'
import { freshOrderKeys } from '../model/orderKey.ts'
import { newStage } from '../model/stage.ts'
import { newStep } from '../model/step.ts'
import { mapLines } from '../theme/mapMeasures.ts'
import { stageColors, type Theme } from '../theme/theme.ts'
import { radius } from '../theme/tokens.ts'
import { cardScene } from './cardScene.ts'
import { curveScene } from './curveScene.ts'
import { laneIcon } from './domainIcons.ts'
import { icon } from './icon.ts'
import { metricLaneScene } from './metricLane.ts'
import { withAlpha } from './withAlpha.ts'
import type { Primitive, Scene } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** Size of an example, px. */
const size = { width: 236, height: 76 } as const

/** The example of a kind of lane, with `text` on its card; kinds without cards need none. */
export function laneExample(kind: LaneKind, text: string, theme: Theme, words: SceneWords): Scene {
  const panel = stageColors(theme, 1).panel
  const ground: Primitive = { kind: 'rect', x: 0, y: 0, ...size, fill: panel }
  const drawn = isSeparator(kind)
    ? separatorExample(kind, theme)
    : kind === 'emotion'
      ? curveExample(theme)
      : kind === 'metrics'
        ? metricExample(text, theme, words)
        : kind === 'storyboard'
          ? pictureExample(theme)
          : cardExample(kind, text, theme)
  return { ...size, primitives: [ground, ...drawn] }
}

function cardExample(kind: LaneKind, text: string, theme: Theme): Primitive[] {
  const [first = '', second = ''] = freshOrderKeys(2)
  const card = {
    ...newCard('card', 'lane', 'one', text, first),
    certainty: kind === 'opportunities' ? ('assumption' as const) : ('evidence' as const)
  }
  const channel = kind === 'touchpoints' || kind === 'channels' ? ('sms' as const) : null
  const next = { ...newCard('next', 'lane', 'two', '', second), certainty: 'evidence' as const }
  const layout = layoutMap(
    documentOf([
      newMap('map', ''),
      newStage('stage', '', first),
      newStep('one', 'stage', '', first),
      newStep('two', 'stage', '', second),
      newLane('lane', kind, '', first),
      { ...card, channel },
      next
    ]),
    { density: 'comfortable' }
  )
  const boxes = [...(layout.lanes[0]?.cells.values() ?? [])].flat()
  const tallest = Math.max(0, ...boxes.map((box) => box.height))
  const top = (size.height - tallest) / 2
  return boxes.map((box) => ({ kind: 'group', x: box.x + 4, y: top, children: cardScene(box, theme) }))
}

/** Five steps of a curve, set so small that its rise and fall is seen. */
function curveExample(theme: Theme): Primitive[] {
  const keys = freshOrderKeys(5)
  const scores = [0.8, -0.6, -1.7, 0.4, 1.6]
  const layout = layoutMap(
    documentOf([
      newMap('map', ''),
      newPersona('persona', '', 0, keys[0] ?? ''),
      newStage('stage', '', keys[0] ?? ''),
      newLane('lane', 'emotion', '', keys[0] ?? ''),
      ...keys.map((key, position) => newStep(`step${position}`, 'stage', '', key)),
      ...scores.map((score, position) => ({
        ...newEmotionPoint(`point${position}`, { laneId: 'lane', stepId: `step${position}`, personaId: 'persona' }, score),
        certainty: 'evidence' as const
      }))
    ]),
    { density: 'comfortable' }
  )
  const lane = layout.lanes[0]
  if (!lane) return []
  const scale = size.height / lane.height
  const shrunk = {
    ...lane,
    curves: lane.curves.map((curve) => ({ ...curve, points: curve.points.map((point) => ({ ...point, x: point.x * 0.62 })) }))
  }
  return [{ kind: 'group', x: 0, y: 0, scale, children: curveScene(shrunk, { ...layout, width: size.width / scale }, theme) }]
}

/** One metric at two steps, in two looks. */
function metricExample(text: string, theme: Theme, words: SceneWords): Primitive[] {
  const [first = '', second = ''] = freshOrderKeys(2)
  const metric = { ...newMetric('metric', text, first), kind: 'time', ...metricDefaults.time } as const
  const measure = (id: string, stepId: string, baseline: number, value: number) => ({
    ...newMeasure(id, { metricId: metric.id, stepId, cardId: null }),
    baseline,
    target: 2,
    readings: [{ date: '2026-01-01', value }]
  })
  const layout = layoutMap(
    documentOf([
      newMap('map', ''),
      newStage('stage', '', first),
      newStep('one', 'stage', '', first),
      newStep('two', 'stage', '', second),
      newLane('lane', 'metrics', '', first),
      metric,
      measure('start', 'one', 13 + 40 / 60, 6 + 10 / 60),
      measure('end', 'two', 3, 4.5)
    ]),
    { density: 'comfortable' }
  )
  const lane = layout.lanes[0]
  const tallest = Math.max(0, ...[...(lane?.measures.values() ?? [])].map((cell) => cell.boxes[0]?.height ?? 0))
  return lane ? [{ kind: 'group', x: 4, y: (size.height - tallest) / 2 - 8, children: metricLaneScene(lane, theme, words) }] : []
}

function pictureExample(theme: Theme): Primitive[] {
  const card = { x: 12, y: 8, width: 120, height: 60 }
  const line = { stroke: theme.color.ink3, strokeWidth: 1.75, cap: 'round', join: 'round' } as const
  return [
    { kind: 'rect', ...card, radius: radius.card, fill: theme.color.surface, stroke: theme.color.hairline, strokeWidth: 1 },
    { kind: 'path', d: 'M22 60L48 34L66 50L84 28L122 60', ...line },
    { kind: 'path', d: 'M42 22A6 6 0 1 1 30 22A6 6 0 1 1 42 22Z', ...line },
    {
      kind: 'rect',
      x: 148,
      y: 8,
      width: 120,
      height: 60,
      radius: radius.card,
      fill: theme.color.surface,
      stroke: theme.color.hairline,
      strokeWidth: 1
    },
    { kind: 'path', d: 'M176 56V40Q176 32 184 32Q192 32 192 40V56M178 22A6 6 0 1 1 190 22A6 6 0 1 1 178 22Z', ...line }
  ]
}

/** Two rows of blocks with the line between them. */
function separatorExample(kind: LaneKind, theme: Theme): Primitive[] {
  const middle = size.height / 2
  const block = (x: number, y: number): Primitive[] => [
    { kind: 'rect', x, y, width: 84, height: 18, radius: 5, fill: theme.color.surface, stroke: theme.color.hairline, strokeWidth: 1 },
    { kind: 'path', d: `M${x + 9} ${y + 9}L${x + 58} ${y + 9}`, stroke: withAlpha(theme.color.ink, 0.17), strokeWidth: 4, cap: 'round' }
  ]
  const dash = [...mapLines.visibilityDash]
  return [
    ...(kind === 'lineOfVisibility'
      ? [{ kind: 'rect', x: 0, y: middle, width: size.width, height: middle, fill: theme.backstageShade } as const]
      : []),
    ...[36, 132].flatMap((x) => [...block(x, 10), ...block(x, size.height - 28)]),
    { kind: 'path', d: `M34 ${middle}L${size.width} ${middle}`, stroke: theme.color.outline, strokeWidth: mapLines.visibility, dash },
    icon(laneIcon(kind), 10, middle - 8, 16, theme.color.ink3)
  ]
}
