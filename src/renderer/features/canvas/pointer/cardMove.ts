import type { Id } from '#core/model/id.ts'
import type { Place } from '#core/model/orderKey.ts'

/** Cards that go together to one place. */
export interface CardMove {
  readonly ids: readonly Id[]
  readonly laneId: Id
  readonly stepId: Id
  readonly place: Place
}
