// Every view has an address, so that it can be bookmarked, linked and opened in another window.

/** Where a presentation begins: at its opening, at a stage by its number from 1, or with the whole map at the end. */
export type PresentPlace = 'opening' | 'closing' | number

/** Views over the same map beside the canvas, by the word in their address. */
export const viewNames = ['outside-in', 'touchpoints', 'emotion', 'improve', 'evidence', 'metrics', 'compare', 'maturity'] as const

/** A view over the same map beside the canvas. */
export type ViewName = (typeof viewNames)[number]

/** What is open above the map, or shown in its place. */
export type MapPanel =
  | { readonly kind: 'present'; readonly place: PresentPlace }
  | { readonly kind: 'presenter' }
  | { readonly kind: 'personas'; readonly personaId: string | null }
  /** One persona on one sheet of paper. */
  | { readonly kind: 'personaPage'; readonly personaId: string }
  /** Without an id: the map as it is now, with its versions beside it. */
  | { readonly kind: 'versions'; readonly versionId: string | null }
  | { readonly kind: 'export' }
  /** `other`: the map that this one is compared with. */
  | { readonly kind: 'view'; readonly view: ViewName; readonly other?: string }

/** What the page shows. `at` names a record that the map brings into view. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'trash' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'personas' }
  | { readonly screen: 'map'; readonly id: string; readonly at: string | null; readonly panel: MapPanel | null }
  | { readonly screen: 'nothing' }

/** In the place of a persona's id: the personas of other maps, to take one from there. */
export const fromLibrary = 'from-library'

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
    case 'personas':
      return '/personas'
    case 'map': {
      const query = route.at === null ? '' : `?at=${encodeURIComponent(route.at)}`
      return `/maps/${encodeURIComponent(route.id)}${panelPath(route.panel)}${query}`
    }
  }
}

/** The route of an address; `nothing` where there is none. */
export function routeOf(path: string, query = ''): Route {
  const [first = '', second = '', third = '', fourth = '', fifth = '', ...rest] = path.split('/').slice(1).map(decoded)
  if (rest.length > 0) return { screen: 'nothing' }
  const isAlone = second === ''
  if (isAlone && (first === '' || first === 'index.html')) return { screen: 'library' }
  if (isAlone && first === 'trash') return { screen: 'trash' }
  if (isAlone && first === 'settings') return { screen: 'settings' }
  if (isAlone && first === 'personas') return { screen: 'personas' }
  if (first !== 'maps' || !/^[A-Za-z0-9]{8,40}$/.test(second)) return { screen: 'nothing' }
  const panel = panelOf(third, fourth, fifth)
  return panel === undefined ? { screen: 'nothing' } : mapRoute(second, panel, new URLSearchParams(query).get('at'))
}

function panelPath(panel: MapPanel | null): string {
  if (!panel) return ''
  if (panel.kind === 'versions') return panel.versionId === null ? '/versions' : `/versions/${encodeURIComponent(panel.versionId)}`
  if (panel.kind === 'view') return `/${panel.view}${panel.other === undefined ? '' : `/${panel.other}`}`
  if (panel.kind === 'export' || panel.kind === 'presenter') return `/${panel.kind}`
  if (panel.kind === 'personaPage') return `/personas/${encodeURIComponent(panel.personaId)}/page`
  if (panel.kind === 'present') return `/present${presentPath(panel.place)}`
  return panel.personaId === null ? '/personas' : `/personas/${encodeURIComponent(panel.personaId)}`
}

function panelOf(name: string, id: string, part: string): MapPanel | null | undefined {
  if (part !== '') return name === 'personas' && id !== '' && part === 'page' ? { kind: 'personaPage', personaId: id } : undefined
  if (name === '') return id === '' ? null : undefined
  if (name === 'versions')
    return id === '' || /^[A-Za-z0-9]{8,40}$/.test(id) ? { kind: 'versions', versionId: id === '' ? null : id } : undefined
  if (name === 'export' || name === 'presenter') return id === '' ? { kind: name } : undefined
  if (name === 'present') return presentOf(id)
  const view = viewNames.find((each) => each === name)
  if (view && id === '') return { kind: 'view', view }
  if (view) return view === 'compare' && /^[A-Za-z0-9]{8,40}$/.test(id) ? { kind: 'view', view, other: id } : undefined
  return name === 'personas' ? { kind: 'personas', personaId: id === '' ? null : id } : undefined
}

function presentPath(place: PresentPlace): string {
  if (place === 'opening') return ''
  return place === 'closing' ? '/end' : `/${place}`
}

function presentOf(place: string): MapPanel | undefined {
  if (place === '') return { kind: 'present', place: 'opening' }
  if (place === 'end') return { kind: 'present', place: 'closing' }
  return /^[1-9]\d{0,2}$/.test(place) ? { kind: 'present', place: Number(place) } : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return '\uFFFD'
  }
}
