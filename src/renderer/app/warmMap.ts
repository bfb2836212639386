import { loadFonts } from '../features/map/loadFonts.ts'
import { routeOf } from './route.ts'

/** How long a screen that is no map has the machine to itself, ms. */
const rest = 1500

/**
 * Fetches what a map is drawn with before it is asked for: where the address is a map's, while the host is still being asked; elsewhere
 * once the screen is there and has nothing else to do.
 */
export function warmMap(page: Window = window): void {
  if (routeOf(page.location.pathname).screen === 'map') fetchMap()
  else setTimeout(() => page.requestIdleCallback(fetchMap), rest)
}

function fetchMap(): void {
  void loadFonts()
  // Whoever opens a map asks for it again, and hears then what is wrong.
  import('../features/map/MapScreen.tsx').catch(() => undefined)
}
