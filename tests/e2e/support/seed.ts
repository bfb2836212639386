// Maps to begin a test with, put into the library the way an import does it.
import { expect, type Page } from '@playwright/test'
import type { JourneyRecord } from '#core/model/records.ts'
import { recordsOf, type MapDescription } from '#core/samples/mapDescription.ts'
import { LibraryPage } from '../pages/libraryPage.ts'
import { MapPage } from '../pages/mapPage.ts'
import { ask } from './host.ts'

/** Ids that are the same in every run. */
export function countedIds(prefix: string): () => string {
  let last = 0
  return () => `${prefix}${String((last += 1)).padStart(19, '0')}`
}

/** A map of two stages with two steps each and a few lanes, to be filled by the test. */
export const plainMap: MapDescription = {
  title: 'Plain',
  description: '',
  state: 'current',
  personas: {
    lan: { name: 'Lan', kind: 'customer', summary: '', quote: '' },
    minh: { name: 'Minh', kind: 'employee', summary: '', quote: '' }
  },
  stages: [
    { title: 'First', steps: ['One', 'Two'] },
    { title: 'Second', steps: ['Three', 'Four'] }
  ],
  lanes: [
    { kind: 'doing', title: 'Doing' },
    { kind: 'thinking', title: 'Thinking' },
    { kind: 'emotion', title: 'Feeling', curves: { lan: [1, 0, -1, 2] } },
    { kind: 'pains', title: 'Pains' }
  ]
}

/** The plain map with cards in its lanes: one text per step, several as a list. */
export function plainMapWith(cards: Readonly<Record<string, readonly (string | readonly string[] | null)[]>>): MapDescription {
  return {
    ...plainMap,
    lanes: plainMap.lanes.map((lane) => (cards[lane.title ?? ''] ? { ...lane, cells: [...(cards[lane.title ?? ''] ?? [])] } : lane))
  }
}

/** Keeps a map in the library; gives its id. */
export async function keepMap(page: Page, map: MapDescription | readonly JourneyRecord[]): Promise<string> {
  const records = 'lanes' in map ? recordsOf(map, countedIds('r')) : map
  return ((await ask(page, 'journeys.create', { records, attachments: [] })) as { id: string }).id
}

/** Keeps a map and opens it from the library, where the window is. */
export async function openMap(page: Page, map: MapDescription): Promise<MapPage> {
  const library = new LibraryPage(page)
  await expect(library.heading).toBeVisible()
  await keepMap(page, map)
  await library.open(map.title)
  return new MapPage(page).isOpen()
}
