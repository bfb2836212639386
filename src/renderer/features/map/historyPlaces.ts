// The places one was at on a map, kept in the window's own history: its Back and Forward, the extra buttons of a mouse and the commands of
// the map all go the same way, and a reload stays where one is.
import { currentRoute, pushSame } from '../../app/router.ts'
import { routeOf } from '../../app/route.ts'
import { readFocus } from '../../session/attentionMemory.ts'
import { readViewport } from '../../session/viewportMemory.ts'
import type { Place, Places } from '../canvas/places.ts'

/** What of a canvas is needed: where one is, going there, and hearing that one moved. */
export interface Traveller {
  readonly place: () => Place
  readonly showPlace: (place: Place) => void
  readonly follow: (listener: () => void) => () => void
}

/** How long one must have come to rest before the place is written down, ms. */
const rest = 300

/** The places of a map in the history of the window. */
export function historyPlaces(journeyId: string, traveller: () => Traveller | null): Places {
  return {
    leave: (errand) => {
      writePlace(journeyId, traveller())
      if (stateOf(journeyId)?.errand !== errand) pushSame({ of: journeyId, errand })
    },
    canGo: (direction) => leadsToMap(journeyId, direction),
    go: (direction) => {
      if (!leadsToMap(journeyId, direction)) return
      writePlace(journeyId, traveller())
      if (direction === -1) history.back()
      else history.forward()
    }
  }
}

/** Whether this entry of the history knows where on the map one was. */
export function knowsPlace(journeyId: string): boolean {
  return stateOf(journeyId)?.place !== undefined
}

/** Writes down where one is, whenever one comes to rest, and goes where the history leads. The returned function ends it. */
export function followHistory(journeyId: string, traveller: Traveller): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => writePlace(journeyId, traveller)
  const stop = traveller.follow(() => {
    clearTimeout(timer)
    timer = setTimeout(write, rest)
  })
  const onPopState = () => {
    clearTimeout(timer)
    const place = stateOf(journeyId)?.place
    if (place) traveller.showPlace(place)
  }
  const onMouseUp = (event: MouseEvent) => {
    const direction = event.button === 3 ? -1 : event.button === 4 ? 1 : null
    if (direction === null || !leadsToMap(journeyId, direction)) return
    // The window would go there too, or not, as its host pleases.
    event.preventDefault()
    write()
    history.go(direction)
  }
  addEventListener('popstate', onPopState)
  addEventListener('mouseup', onMouseUp)
  write()
  return () => {
    clearTimeout(timer)
    stop()
    removeEventListener('popstate', onPopState)
    removeEventListener('mouseup', onMouseUp)
  }
}

interface EntryState {
  readonly of: string
  /** What led here; of several leaps on one errand only the first leaves a place behind. */
  readonly errand?: string
  readonly place?: Place
}

function writePlace(journeyId: string, traveller: Traveller | null): void {
  const route = currentRoute()
  if (!traveller || route.screen !== 'map' || route.id !== journeyId) return
  history.replaceState({ ...stateOf(journeyId), of: journeyId, place: traveller.place() } satisfies EntryState, '')
}

function stateOf(journeyId: string): EntryState | null {
  const state = history.state as Partial<EntryState> | null
  if (state?.of !== journeyId) return null
  const view = readViewport(state.place?.view)
  return {
    of: journeyId,
    ...(typeof state.errand === 'string' ? { errand: state.errand } : {}),
    ...(view && state.place
      ? {
          place: { view, focus: readFocus(state.place.focus), selection: [...state.place.selection].filter((id) => typeof id === 'string') }
        }
      : {})
  }
}

/** Whether the neighbouring entry of the history is this map: the way back never loses it. */
function leadsToMap(journeyId: string, direction: -1 | 1): boolean {
  // Where the window does not tell what lies ahead, only what was left here is known.
  if (!('navigation' in window)) return direction === 1 || stateOf(journeyId)?.errand !== undefined
  const index = navigation.currentEntry?.index ?? -1
  const url = navigation.entries()[index + direction]?.url
  if (index < 0 || url == null) return false
  const route = routeOf(new URL(url).pathname)
  return route.screen === 'map' && route.id === journeyId
}
