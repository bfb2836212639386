import type { LaneKind } from '../../model/lane.ts'
import type { Orientation } from '../tables/tableShape.ts'
import type { Interval } from './bands.ts'
import type { DiagramBox } from './diagram.ts'

/** A column of a diagram. `stage` counts from 0. */
export interface DiagramStep extends Interval {
  readonly title: string
  readonly stage: number
}

/** A row of a diagram. */
export interface DiagramLane {
  readonly title: string
  readonly kind: LaneKind
  /** Whether its name says what kind it is. */
  readonly isKnown: boolean
}

/** A box that says something, and the cell in which it stands. */
export interface PlacedText {
  readonly box: DiagramBox
  readonly step: number
  readonly span: number
  readonly lane: number
}

/** A diagram understood as a journey. */
export interface DiagramShape {
  readonly orientation: Orientation
  readonly isSure: boolean
  readonly title: string
  readonly description: string
  readonly stages: readonly string[]
  /** From left to right. */
  readonly steps: readonly DiagramStep[]
  readonly lanes: readonly DiagramLane[]
  /** From top to bottom, then from left to right. */
  readonly texts: readonly PlacedText[]
  /** Those that stand beside all stages and were put to the nearest. */
  readonly outside: readonly DiagramBox[]
  /** Shapes without a word that stand for nothing. */
  readonly silent: readonly DiagramBox[]
  /** Whether nothing in the diagram says what its stages are. */
  readonly hasNoStages: boolean
}
