import type { Box } from '#core/layout/boxes.ts'

/** Pictures on their way onto the map. */
export interface Arrival {
  readonly number: number
  /** Where they will stand, on the ground. */
  readonly boxes: readonly Box[]
  readonly done: number
  readonly count: number
}
