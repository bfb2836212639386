import type { HandOutOptions } from '../options.ts'
import type { SlideBox } from './slide.ts'

/** Measures of slides of one size, px. */
export interface SlideSize {
  readonly width: number
  readonly height: number
  /** Left and right edge of everything but decoration. */
  readonly left: number
  readonly right: number
  /** Between title and foot. */
  readonly content: SlideBox
}

/** Sizes of type on slides, px: 10 pt is the smallest that anything is set in. */
export const slideType = {
  cover: { size: 53.333, line: 64 },
  title: { size: 34.667, line: 44 },
  lead: { size: 20, line: 28 },
  heading: { size: 17.333, line: 24 },
  body: { size: 16, line: 23 },
  small: { size: 14.667, line: 20 },
  least: { size: 13.333, line: 18 }
} as const

/** Line height for a size of text, px. */
export function lineFor(size: number): number {
  return Math.round(size * 1.36)
}

/** The measures for a shape of slides. Both are as high as they are usually: 7.5 inches. */
export function slideSize(shape: HandOutOptions['slides']): SlideSize {
  const width = shape === '16:9' ? 1280 : 960
  const margin = shape === '16:9' ? 64 : 48
  return {
    width,
    height: 720,
    left: margin,
    right: width - margin,
    content: { x: margin, y: 126, width: width - 2 * margin, height: 536 }
  }
}
