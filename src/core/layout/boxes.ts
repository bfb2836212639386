import type { Card } from '../model/card.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { FeelingKind } from '../model/feelingKind.ts'
import type { Id } from '../model/id.ts'
import type { Lane } from '../model/lane.ts'
import type { Link } from '../model/link.ts'
import type { Measure } from '../model/measure.ts'
import type { Metric } from '../model/metric.ts'
import type { Persona } from '../model/persona.ts'
import type { Stage } from '../model/stage.ts'
import type { Step } from '../model/step.ts'
import type { VotesBox } from './setVotes.ts'

/** A line of text that was broken and measured; `x` is its left edge and `y` its baseline, both within the box that holds it. px. */
export interface TextLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A rectangle on the ground of the map. px at 100 %. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A stage: its header and the sheet below. `x` is its left edge on the ground. */
export interface StageBox {
  readonly stage: Stage
  /** Tint, 0…7. */
  readonly slot: number
  readonly x: number
  readonly width: number
  readonly titleLines: readonly TextLine[]
  readonly stepIds: readonly Id[]
}

/** A column. `index` counts from 0 over the whole journey; the number people see is `index + 1`. */
export interface StepBox {
  readonly step: Step
  readonly index: number
  /** Tint of its stage, 0…7. */
  readonly slot: number
  readonly x: number
  readonly width: number
  readonly titleLines: readonly TextLine[]
}

/** A card. `x` is on the ground, `y` within its lane: a lane that moves down takes its cards along without touching them. */
export interface CardBox {
  readonly card: Card
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** `tile`: one line of meaning with an icon tile in front (touchpoints, channels, systems). */
  readonly look: 'card' | 'tile'
  readonly kind: Lane['kind']
  readonly lines: readonly TextLine[]
  readonly ownerLine: TextLine | null
  /** On paper: that a tile is validated, in words, for it has no mark of that; else null. */
  readonly validatedLine: TextLine | null
  /** Dots that the group gave it, or null. */
  readonly votes: VotesBox | null
  /** Place of its picture within the card, above the words, or null. */
  readonly picture: Box | null
  /** Marker of the persona that the card names, or null. */
  readonly personaMark: PersonaMark | null
  /** Column of its first and last step. */
  readonly firstIndex: number
  readonly lastIndex: number
}

/** What a persona's marker shows: colour and shape by slot, and a letter. */
export interface PersonaMark {
  readonly slot: number
  readonly initial: string
}

/** A point of an emotion curve; `x` on the ground, `y` within its lane. */
export interface PointBox {
  readonly point: EmotionPoint
  readonly x: number
  readonly y: number
}

/** The curve of one persona in a lane, as it is lived, believed or intended to be; points from left to right. */
export interface CurveBox {
  readonly persona: Persona
  readonly kind: FeelingKind
  /** Position among the personas: the first is drawn strongest. */
  readonly rank: number
  readonly points: readonly PointBox[]
}

/** A measure in a lane of metrics; `x` on the ground, `y` within its lane. */
export interface MeasureBox extends Box {
  readonly metric: Metric
  readonly measure: Measure
  /** What the measured touchpoint says; null where the whole step is measured. */
  readonly touchpoint: string | null
}

/** The measures of a step, one below the other, and how many more there are. */
export interface MeasureCell {
  readonly boxes: readonly MeasureBox[]
  readonly more: number
}

/** A row, or a separator line between rows. `y` is its top on the ground. */
export interface LaneBox {
  readonly lane: Lane
  readonly y: number
  readonly height: number
  readonly titleLines: readonly TextLine[]
  /** Whether it lies below the line of visibility. */
  readonly isBackstage: boolean
  /** Cards by column index of their first step; columns without cards are absent. */
  readonly cells: ReadonlyMap<number, readonly CardBox[]>
  /** Largest number of steps that one of its cards covers. */
  readonly widestSpan: number
  /** Curves of an emotion lane, those that are lived first; else empty. */
  readonly curves: readonly CurveBox[]
  /** Measures of a lane of metrics by column index; columns without are absent. Empty in other lanes. */
  readonly measures: ReadonlyMap<number, MeasureCell>
  /** Of a lane that is folded up: how many cards or feelings begin in each column that has some. Null where it is not. */
  readonly folded: ReadonlyMap<number, number> | null
}

/** A link, routed so that it does not run through cards where that can be helped. `d` is an SVG path on the ground. */
export interface LinkBox {
  readonly link: Link
  readonly d: string
  /** The tip of the arrow and the direction in which it points, in radians. */
  readonly tip: { readonly x: number; readonly y: number; readonly angle: number }
  /** Where the tail starts, for the dot of *depends on*. */
  readonly tail: { readonly x: number; readonly y: number }
  /** Centre of the label. */
  readonly labelAt: { readonly x: number; readonly y: number }
  readonly bounds: Box
  /** Where the link can be seen, without looking for its way: asks less than `bounds`, and is them once the way is known. */
  readonly reach: Box
  /** Corners of the route from tail to tip, before they are rounded. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** How closely things are set, as people choose it. Comfortable: for editing. Compact: for paper. */
export type Density = 'comfortable' | 'compact'

/** Every way of setting a map: as people choose it, or for a room that reads from afar. */
export type LayoutDensity = Density | 'presentation'

/**
 * The geometry of a whole map, px at 100 %. The ground's origin is the left edge of the first stage and the top of the
 * stage headers; lane headers lie at x −`laneHeaderWidth` … 0, lanes start at y `headerHeight`. Immutable; parts that an
 * edit did not touch are the same objects as before.
 */
export interface MapLayout {
  readonly density: LayoutDensity
  readonly width: number
  readonly height: number
  readonly headerHeight: number
  readonly stageHeaderHeight: number
  readonly laneHeaderWidth: number
  readonly stages: readonly StageBox[]
  readonly steps: readonly StepBox[]
  readonly lanes: readonly LaneBox[]
  readonly links: readonly LinkBox[]
}
