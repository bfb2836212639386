// Places one comes from: whoever leads away leaves one behind, so that one can come back.
import type { Id } from '#core/model/id.ts'
import type { Focus } from '../../session/state.ts'
import type { View } from './camera/view.ts'

/** Where one was: what was seen, and where the keyboard was. */
export interface Place {
  readonly view: View
  readonly focus: Focus | null
  readonly selection: readonly Id[]
}

/** The way back and forth between places. The screen around the map keeps them, where its own history is. */
export interface Places {
  /** One is about to be led away. Leaps of one `errand` in a row, as from hit to hit, leave one place only. */
  readonly leave: (errand: string) => void
  readonly canGo: (direction: -1 | 1) => boolean
  readonly go: (direction: -1 | 1) => void
}

/** For a map that stands alone. */
export const noPlaces: Places = { leave: () => undefined, canGo: () => false, go: () => undefined }
