// The line between the window that the room sees and the presenter's: same origin, never leaves the machine.
import type { Anchor } from './spot.ts'
import type { PresentDeed } from './presentKeys.ts'
import type { Screen } from './slides.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What the room's screen shows instead of the slide. */
export type Blank = 'black' | 'white' | null

/** Where the presentation is; told by the room's window whenever it changes, and to whoever asks. */
export interface PresentState {
  readonly anchor: Anchor
  readonly screen: Screen
  readonly watch: Stopwatch
  readonly blank: Blank
}

/** What the windows say to each other. */
export type PresentMessage =
  | { readonly kind: 'state'; readonly state: PresentState }
  | { readonly kind: 'ended' }
  | { readonly kind: 'hello' }
  | { readonly kind: 'bye' }
  | { readonly kind: 'do'; readonly deed: PresentDeed }
  | { readonly kind: 'goTo'; readonly number: number }

/** One end of the line. */
export interface PresentChannel {
  readonly send: (message: PresentMessage) => void
  readonly close: () => void
}

/** Joins the line of a map. What comes from elsewhere than these windows is passed over. */
export function joinPresentation(journeyId: string, onMessage: (message: PresentMessage) => void): PresentChannel {
  const channel = new BroadcastChannel(`outside-in:present:${journeyId}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) onMessage(data)
  }
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}

const kinds: ReadonlySet<unknown> = new Set(['state', 'ended', 'hello', 'bye', 'do', 'goTo'] satisfies PresentMessage['kind'][])

function isMessage(data: unknown): data is PresentMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && kinds.has(data.kind)
}
