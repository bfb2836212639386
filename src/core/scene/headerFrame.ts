import { mapMeasures } from '../theme/mapMeasures.ts'
import type { MapLayout } from '../layout/boxes.ts'

/** Sizes of the frozen headers on screen at a zoom; px on screen. At zoom 1 they are those of the layout. */
export interface HeaderFrame {
  readonly zoom: number
  readonly stageHeight: number
  readonly stepHeight: number
  readonly laneWidth: number
  readonly stageText: number
  readonly stepText: number
  readonly laneText: number
  /** `title`: number and title; `line`: one line of it; `number`: the number alone; `none`. */
  readonly steps: 'title' | 'line' | 'number' | 'none'
}

/** How headers are drawn at a zoom (levels of detail): they scale with the map down to 75 %, then stay legible. */
export function headerFrame(zoom: number, layout?: Pick<MapLayout, 'headerHeight' | 'stageHeaderHeight'>): HeaderFrame {
  const { laneHeader, stageHeader, stepHeader } = mapMeasures.comfortable
  const stage = layout?.stageHeaderHeight ?? stageHeader
  const step = layout ? layout.headerHeight - layout.stageHeaderHeight : stepHeader
  const laneWidth = laneHeader * Math.max(1, zoom)
  if (zoom >= 0.75) {
    const text = Math.max(13, 13 * zoom)
    const stageText = Math.max(13, 16 * zoom)
    return {
      zoom,
      stageHeight: stage * zoom,
      stepHeight: step * zoom,
      laneWidth,
      stageText,
      stepText: text,
      laneText: text,
      steps: 'title'
    }
  }
  if (zoom >= 0.45) return { zoom, stageHeight: 32, stepHeight: 30, laneWidth, stageText: 15, stepText: 12, laneText: 14, steps: 'line' }
  const steps = zoom >= 0.15 ? 'number' : 'none'
  return { zoom, stageHeight: 30, stepHeight: steps === 'none' ? 6 : 24, laneWidth, stageText: 15, stepText: 12, laneText: 14, steps }
}
