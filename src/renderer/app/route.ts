// Every view has an address, so that it can be bookmarked, linked and opened in another window.

/** What is open above the map. */
export type MapPanel = { readonly kind: 'personas'; readonly personaId: string | null } | { readonly kind: 'export' }

/** What the page shows. `at` names a record that the map brings into view. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'trash' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'map'; readonly id: string; readonly at: string | null; readonly panel: MapPanel | null }
  | { readonly screen: 'nothing' }

/** A map without anything open above it. */
export function mapRoute(id: string, panel: MapPanel | null = null, at: string | null = null): Route {
  return { screen: 'map', id, at, panel }
}

/** The address of a route. */
export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'library':
    case 'nothing':
      return '/'
    case 'trash':
      return '/trash'
    case 'settings':
      return '/settings'
    case 'map': {
      const query = route.at === null ? '' : `?at=${encodeURIComponent(route.at)}`
      return `/maps/${encodeURIComponent(route.id)}${panelPath(route.panel)}${query}`
    }
  }
}

/** The route of an address; `nothing` where there is none. */
export function routeOf(path: string, query = ''): Route {
  const [first = '', second = '', third = '', fourth = '', ...rest] = path.split('/').slice(1).map(decoded)
  if (rest.length > 0) return { screen: 'nothing' }
  const isAlone = second === ''
  if (isAlone && (first === '' || first === 'index.html')) return { screen: 'library' }
  if (isAlone && first === 'trash') return { screen: 'trash' }
  if (isAlone && first === 'settings') return { screen: 'settings' }
  if (first !== 'maps' || !/^[A-Za-z0-9]{8,40}$/.test(second)) return { screen: 'nothing' }
  const panel = panelOf(third, fourth)
  return panel === undefined ? { screen: 'nothing' } : mapRoute(second, panel, new URLSearchParams(query).get('at'))
}

function panelPath(panel: MapPanel | null): string {
  if (!panel) return ''
  if (panel.kind === 'export') return '/export'
  return panel.personaId === null ? '/personas' : `/personas/${encodeURIComponent(panel.personaId)}`
}

function panelOf(name: string, id: string): MapPanel | null | undefined {
  if (name === '') return id === '' ? null : undefined
  if (name === 'export') return id === '' ? { kind: 'export' } : undefined
  return name === 'personas' ? { kind: 'personas', personaId: id === '' ? null : id } : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return '\uFFFD'
  }
}
