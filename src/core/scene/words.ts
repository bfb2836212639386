import type { Certainty, Control } from '../model/card.ts'
import type { PersonaKind } from '../model/persona.ts'
import type { MapState } from '../model/map.ts'
import type { NumberStyle } from '../text/numberStyles.ts'
import type { Aim } from '../model/touchpointReview.ts'

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
  /** What the marks of what people want at a step mean. */
  readonly aim: Readonly<Record<Aim, string>>
  /** What a persona stands for, such as “Employee”. */
  readonly personaKind: Readonly<Record<PersonaKind, string>>
  /** Legend of a curve, such as “As Chị Lan lives it”. */
  readonly livedBy: (name: string) => string
  /** Legend of the mark where work passes between departments. */
  readonly handOff: string
  /** Legend of the curve of what the organisation believes, such as “As we believe it is”. */
  readonly believed: string
  /** Legend of the curve of what is to be. */
  readonly intended: string
  /** The widest gap between what is lived and what is believed, in scores, such as “Gap 2.6”. */
  readonly gap: (size: number) => string
  /** Legend of the shaded gap. */
  readonly gapBetween: string
  readonly metrics: {
    /** How numbers are written. */
    readonly numbers: NumberStyle
    /** The value at the start, such as “was 13:40”. */
    readonly was: (value: string) => string
    /** Said of a value that is the one at the start. */
    readonly start: string
    readonly verdict: Readonly<Record<'reached' | 'better' | 'worse' | 'same', string>>
    /** Legend of the sign of the target. */
    readonly target: string
    /** Legend of the cup. */
    readonly rewarded: string
  }
  /** How many personas a crowded lane header leaves out, such as “+3”. */
  readonly more: (count: number) => string
}
