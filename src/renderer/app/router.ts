import { useSyncExternalStore, type MouseEvent } from 'react'
import { addressOf, routeOf, type Route } from './route.ts'

const listeners = new Set<() => void>()
let current: Route = routeOf(location.pathname, location.search)
addEventListener('popstate', refresh)

/** The route of the window's address. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute)
}

/** The route of the window's address, outside of React. */
export function currentRoute(): Route {
  return current
}

/** Goes to a route. `replace` leaves no entry behind: for what opens and closes above a view. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = addressOf(route)
  if (address === location.pathname + location.search) return
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  refresh()
}

/** Adds an entry for the view that is shown, without what was asked to be brought into sight: one can come back from there. */
export function pushSame(state: unknown): void {
  const route = current
  history.pushState(state, '', addressOf(route.screen === 'map' ? { ...route, at: null } : route))
  refresh()
}

/** Attributes of an ordinary link to a route: middle click and Ctrl open it in another window, as links do. */
export function linkTo(route: Route): { href: string; onClick: (event: MouseEvent) => void } {
  return {
    href: addressOf(route),
    onClick: (event) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      go(route)
    }
  }
}

function refresh(): void {
  current = routeOf(location.pathname, location.search)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
