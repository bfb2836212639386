// The two pictures of a measure: how far along its scale it is, and how it went over time.
import type { Progress } from '../analyses/measures.ts'
import type { MeasureBox } from '../layout/boxes.ts'
import { clamp } from '../layout/measures.ts'
import { metricScales } from '../model/metric.ts'
import type { Theme } from '../theme/theme.ts'
import { withAlpha } from './withAlpha.ts'
import type { Primitive } from './primitives.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A bar along the scale, with a tick at the target and a dot where one started. */
export function gaugeScene({ metric, measure }: MeasureBox, progress: Progress, { x, y, width }: Place, theme: Theme): Primitive[] {
  const { baseline, target } = measure
  const [low, high] = scaleOf(metric, [progress.current, baseline, target])
  const at = (value: number): number => x + (high > low ? clamp((value - low) / (high - low), 0, 1) : 0.5) * width
  const middle = y + 7
  const bar = { y: middle - 3, height: 6, radius: 3 }
  const drawn: Primitive[] = [{ kind: 'rect', x, width, ...bar, fill: theme.color.sunken, stroke: theme.color.hairline, strokeWidth: 1 }]
  if (progress.current !== null) {
    // Where the scale has a zero between its ends the bar begins there.
    const from = at(clamp(0, low, high))
    const to = at(progress.current)
    drawn.push({ kind: 'rect', x: Math.min(from, to), width: Math.max(3, Math.abs(to - from)), ...bar, fill: theme.color.accent })
  }
  if (baseline !== null && measure.readings.length > 0)
    drawn.push({
      kind: 'rect',
      x: at(baseline) - 3,
      y: middle - 3,
      width: 6,
      height: 6,
      radius: 3,
      fill: theme.color.surface,
      stroke: theme.color.ink2,
      strokeWidth: 1.5
    })
  if (target !== null)
    drawn.push({
      kind: 'path',
      d: `M${short(at(target))} ${middle - 6}V${middle + 6}`,
      stroke: theme.color.ink,
      strokeWidth: 2,
      cap: 'round'
    })
  return drawn
}

/** The values over time from the baseline to the latest, the target as a dashed line. One value alone is a dot. */
export function sparkLineScene({ measure }: MeasureBox, { x, y, width }: Place, theme: Theme): Primitive[] {
  const { baseline, target, readings } = measure
  const values = [...(baseline === null ? [] : [baseline]), ...readings.map((reading) => reading.value)]
  const known = target === null ? values : [...values, target]
  const low = Math.min(...known)
  const high = Math.max(...known)
  const top = y + 4
  const height = 20
  const yOf = (value: number): number => top + (high > low ? (high - value) / (high - low) : 0.5) * height
  const xOf = (index: number): number => x + 3 + (values.length > 1 ? index / (values.length - 1) : 1) * (width - 6)
  const drawn: Primitive[] = []
  if (target !== null)
    drawn.push({
      kind: 'path',
      d: `M${x} ${short(yOf(target))}H${short(x + width)}`,
      stroke: withAlpha(theme.color.ink2, 0.7),
      strokeWidth: 1,
      dash: [3, 3]
    })
  const points = values.map((value, index) => `${short(xOf(index))} ${short(yOf(value))}`)
  if (points.length > 1)
    drawn.push({ kind: 'path', d: `M${points.join('L')}`, stroke: theme.color.accent, strokeWidth: 2, cap: 'round', join: 'round' })
  const last = values.at(-1)
  if (last !== undefined)
    drawn.push({ kind: 'rect', x: xOf(values.length - 1) - 3, y: yOf(last) - 3, width: 6, height: 6, radius: 3, fill: theme.color.accent })
  return drawn
}

/** The scale of a kind of metric, of percentages that from 0 to 100; else from 0 to the farthest value that is known. Values beyond stretch it. */
function scaleOf({ kind, unit }: MeasureBox['metric'], values: readonly (number | null)[]): readonly [number, number] {
  const [low, high] = metricScales[kind] ?? (unit === '%' ? [0, 100] : [0, 0])
  const known = values.filter((value) => value !== null)
  return [Math.min(low, ...known), Math.max(high, ...known)]
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
