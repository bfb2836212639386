// What a hand is doing with the map right now. Drawn above it, and gone when the hand lets go.
import type { Id } from '#core/model/id.ts'
import type { Box } from '#core/layout/boxes.ts'
import type { CardMove } from './cardMove.ts'

/** A drag in flight. Positions on the ground, px at 100 %. */
export type Gesture =
  | { readonly kind: 'pan' }
  | { readonly kind: 'rubber'; readonly box: Box }
  | {
      readonly kind: 'cards'
      readonly ids: readonly Id[]
      /** How far the cards are from where they were. */
      readonly dx: number
      readonly dy: number
      readonly landing: Landing | null
    }
  | { readonly kind: 'span'; readonly id: Id; readonly span: number; readonly box: Box }
  | { readonly kind: 'link'; readonly fromId: Id; readonly x: number; readonly y: number; readonly toId: Id | null }
  | { readonly kind: 'point'; readonly id: Id }
  /** Files that are held over the map, from outside. */
  | { readonly kind: 'files'; readonly boxes: readonly Box[] }
  | {
      readonly kind: 'header'
      readonly header: 'stage' | 'step' | 'lane'
      readonly id: Id
      readonly distance: number
      readonly line: Box | null
    }

/** Where dragged cards would go: the cell of the one in the hand, the boxes that show it, and the moves that do it. */
export interface Landing {
  readonly laneId: Id
  readonly stepId: Id
  readonly boxes: readonly Box[]
  readonly moves: readonly CardMove[]
}
