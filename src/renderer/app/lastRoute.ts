// Where one left off: a launch leads there, a bookmark or a reload leads where it says.
import type { Connection } from '../platform/connect.ts'
import { recallPlace, rememberPlace } from '../session/lastPlace.ts'
import { addressOf, mapRoute, routeOf, type Route } from './route.ts'

/** Whether this page was opened by starting the product, at its front door. To be asked before the token is taken out of the address. */
export function isLaunch(page: Pick<Window, 'location' | 'history' | 'outsideIn'>): boolean {
  const isFrontDoor = routeOf(page.location.pathname).screen === 'library'
  const isStarted = page.outsideIn !== undefined || page.location.hash.includes('token=')
  return isFrontDoor && isStarted && page.history.length <= 2
}

/** The map that was open last, if it is still in the library. */
export async function lastRoute(client: Connection): Promise<Route | null> {
  const address = await recallPlace(client)
  const route = address === null ? null : routeOf(address)
  if (route?.screen !== 'map') return null
  const journeys = await client.call('journeys.list', { trashed: false })
  return journeys.ok && journeys.value.some(({ id }) => id === route.id) ? mapRoute(route.id) : null
}

/** Remembers a route for the next launch; what is open above a map is not part of it. */
export function rememberRoute(client: Connection, route: Route): void {
  void rememberPlace(client, addressOf(route.screen === 'map' ? mapRoute(route.id) : route))
}
