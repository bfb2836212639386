import type { Id } from '../model/id.ts'
import type { SceneWords } from './words.ts'

/** The words that curves need. */
export type CurveWords = Pick<SceneWords, 'livedBy' | 'believed' | 'intended' | 'gap'>

/** How much of the curves is drawn, and for what zoom: line widths and markers of the lower levels are px on screen. */
export interface CurveOptions {
  readonly level?: 'full' | 'reduced' | 'overview' | 'blocks'
  readonly zoom?: number
  /** Whose gap between what is lived and what is believed is shaded; the first persona of whom both are drawn unless told otherwise. */
  readonly gapOf?: Id | null
  /** With words the widest gap is labelled. */
  readonly words?: CurveWords
}

/** One px on the screen in px of the drawing: 1 where the drawing is scaled as a whole. */
export function unitOf({ level = 'full', zoom = 1 }: CurveOptions): number {
  return level === 'full' ? 1 : 1 / Math.max(0.02, zoom)
}
