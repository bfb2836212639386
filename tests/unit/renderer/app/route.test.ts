import { expect, test } from 'vitest'
import { addressOf, fromLibrary, mapRoute, routeOf, type Route } from '../../../../src/renderer/app/route.ts'

const id = 'j0123456789abcdefghij'

test('every route leads through its address back to itself', () => {
  const routes: Route[] = [
    { screen: 'library' },
    { screen: 'trash' },
    { screen: 'settings' },
    { screen: 'personas' },
    mapRoute(id, { kind: 'view', view: 'compare' }),
    mapRoute(id, { kind: 'view', view: 'compare', other: 'j9876543210zyxwvutsrq' }),
    mapRoute(id, { kind: 'personas', personaId: fromLibrary }),
    mapRoute(id),
    mapRoute(id, { kind: 'export' }),
    mapRoute(id, { kind: 'personas', personaId: null }),
    mapRoute(id, { kind: 'personas', personaId: 'p-1_x' }),
    mapRoute(id, { kind: 'personaPage', personaId: 'p-1_x' }),
    mapRoute(id, { kind: 'versions', versionId: null }),
    mapRoute(id, { kind: 'versions', versionId: 'v0123456789' }),
    mapRoute(id, { kind: 'present', place: 'opening' }),
    mapRoute(id, { kind: 'present', place: 12 }),
    mapRoute(id, { kind: 'present', place: 'closing' }),
    mapRoute(id, { kind: 'presenter' }),
    mapRoute(id, null, 'card1')
  ]
  for (const route of routes) {
    const { pathname, search } = new URL(addressOf(route), 'http://127.0.0.1')
    expect(routeOf(pathname, search)).toEqual(route)
  }
})

test('an address that nobody gave leads to nothing, and never throws', () => {
  for (const path of [
    '/maps',
    '/maps/x',
    '/maps/../etc',
    `/maps/${id}/nothing`,
    `/maps/${id}/export/more`,
    `/maps/${id}/present/0`,
    `/maps/${id}/present/1000`,
    `/maps/${id}/present/x`,
    `/maps/${id}/presenter/1`,
    `/maps/${id}/personas/p/print`,
    `/maps/${id}/personas//page`,
    `/maps/${id}/personas/p/page/2`,
    `/maps/${id}/export//page`,
    `/maps/${id}/versions/v-1`,
    '/trash/1',
    '/personas/1',
    `/maps/${id}/compare/no-id!`,
    `/maps/${id}/emotion/j9876543210zyxwvutsrq`,
    '/%E0%A4%A',
    '/maps/%00'
  ])
    expect(routeOf(path), path).toEqual({ screen: 'nothing' })
})
