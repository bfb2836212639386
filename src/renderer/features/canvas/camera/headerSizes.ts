// How large the frozen headers are on the screen. From 75 % they grow with the map, below that they keep a size one can read.
import { levelOfDetailAt, mapMeasures } from '#core/theme/mapMeasures.ts'

/** Sizes on the screen at a zoom, px. */
export interface HeaderSizes {
  /** Width of the lane headers. */
  readonly left: number
  /** Height of the stage and step headers together, the space above them included. */
  readonly top: number
  readonly stage: number
  readonly step: number
  readonly stageText: number
  readonly stepText: number
  readonly laneText: number
  /** Factor for paddings and icons. */
  readonly scale: number
}

const { stageTop, stageHeader, stepHeader, laneHeader } = mapMeasures.comfortable
/** Headers stop growing here: at 400 % they would fill half the screen and tell nothing more. */
const largest = 1.5

/** Sizes of the frozen headers at a zoom. */
export function headerSizes(zoom: number): HeaderSizes {
  const sizes = sizesOf(zoom)
  return { ...sizes, top: stageTop + sizes.stage + sizes.step }
}

function sizesOf(zoom: number): Omit<HeaderSizes, 'top'> {
  switch (levelOfDetailAt(zoom)) {
    case 'full': {
      const scale = Math.min(largest, Math.max(0.85, zoom))
      // Words and paddings grow in steps: each makes the browser set every header anew.
      const step = Math.round(scale * 20) / 20
      return {
        left: laneHeader * Math.max(1, scale),
        stage: Math.round(stageHeader * scale),
        step: Math.round(stepHeader * scale),
        stageText: Math.max(13, 16 * step),
        stepText: Math.max(12, 13 * step),
        laneText: Math.max(13, 13 * step),
        scale: step
      }
    }
    case 'text':
      return { left: laneHeader, stage: 32, step: 30, stageText: 15, stepText: 12, laneText: 14, scale: 0.85 }
    case 'overview':
      return { left: laneHeader, stage: 30, step: 26, stageText: 15, stepText: 12, laneText: 14, scale: 0.75 }
    case 'blocks':
      return { left: laneHeader, stage: 30, step: 6, stageText: 15, stepText: 12, laneText: 14, scale: 0.75 }
  }
}
