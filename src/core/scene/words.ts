import type { Certainty, Control } from '../model/card.ts'
import type { MapState } from '../model/map.ts'

/** The words that a drawing needs beside those of the document, in the language in which it is drawn. */
export interface SceneWords {
  /** Number of steps of a stage, such as “2 steps”. */
  readonly stepCount: (count: number) => string
  /** Said of a step that has no touchpoint though others have. */
  readonly noTouchpoint: string
  /** State of the map in its badge on paper. */
  readonly state: Readonly<Record<MapState, string>>
  /** What the marks of how sure one is mean. */
  readonly certainty: Readonly<Record<Certainty, string>>
  /** What the marks of control mean. */
  readonly control: Readonly<Record<Control, string>>
  readonly momentOfTruth: string
  /** Legend of a curve, such as “As Chị Lan lives it”. */
  readonly livedBy: (name: string) => string
  /** How many personas a crowded lane header leaves out, such as “+3”. */
  readonly more: (count: number) => string
}
