import type { LinkKind } from '../../model/link.ts'

/** Something that stands on a diagram. px; `x` and `y` are absolute. */
export interface DiagramBox {
  readonly id: string
  /** `frame`: a group, container or swimlane that others stand in; `text`: all that says something. */
  readonly kind: 'frame' | 'text'
  /** What it says, as plain text; may be empty. */
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The frame that it says it stands in; null where geometry alone tells. */
  readonly parentId: string | null
  /** Ground, an index into the theme's card tints; null: plain. */
  readonly tint: number | null
  /** Where it stands in the file, such as `nodes[3]`. */
  readonly place: string
}

/** A line between two boxes; an end that is tied to nothing is null. */
export interface DiagramEdge {
  readonly id: string
  readonly fromId: string | null
  readonly toId: string | null
  readonly label: string
  readonly kind: LinkKind
  readonly place: string
}

/** A diagram of whatever program, before it is understood as a journey. */
export interface Diagram {
  /** What the file calls it; empty where it does not. */
  readonly title: string
  /** From the back to the front. */
  readonly boxes: readonly DiagramBox[]
  readonly edges: readonly DiagramEdge[]
  /** What this program wrote into the file beside what is seen, unread; null where there is none. */
  readonly carried: unknown
}
