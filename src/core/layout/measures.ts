// Measures of a map that follow from its density and the number of its columns. Nothing here depends on texts, so that typing never changes a width.
import { mapMeasures, type MapMeasures } from '../theme/mapMeasures.ts'
import type { LayoutDensity } from './boxes.ts'

/** Width of the paper that a compact map fills and the margin on each side, px. */
export const paper = { width: 2000, margin: 48 } as const

/** Height of the empty strip with which every sheet ends below the last lane, px. */
export const sheetFoot = 24

/** Height of a lane that is folded up, px. */
export const foldedLane = 36

/** Measures of a density, with step width and emotion height settled for a number of columns and stages. */
export function measuresOf(density: LayoutDensity, columns: number, stages: number): MapMeasures {
  const base = mapMeasures[density]
  if (density !== 'compact') return base
  const room = paper.width - 2 * paper.margin - base.laneHeader - Math.max(0, stages - 1) * base.stageGap
  const step = clamp(Math.floor(room / Math.max(1, columns)), base.stepMin, base.stepMax)
  // A long map is a low one: a taller curve keeps the paper's proportions.
  const emotion = clamp(base.emotion + (columns - 5) * 8, base.emotion, base.emotionMax)
  return { ...base, step, emotion }
}

/** Baseline of a line of text below the top of its line box, px (ascent 1, descent 0.265 of the size, rounded as browsers do). */
export function baselineIn(size: number, line: number): number {
  return Math.round(line / 2 + size * 0.3675)
}

/** `value`, not below `low` nor above `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
