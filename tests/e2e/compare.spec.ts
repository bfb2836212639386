// A future map derived from one of today, and the two compared: on the canvas, by their feelings and as a list; by keyboard and by mouse.
import type { Locator, Page } from '@playwright/test'
import type { JourneyRecord } from '#core/model/records.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { tabTo } from './pages/keyboard.ts'
import { ask, journeyIdOf, keptRecords, keptTitles } from './support/host.ts'
import { keepMap, openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const start = plainMapWith({ Doing: ['a', ['b', 'c'], 'd'], Pains: ['slow'] })

/** Derives a future map from the open one, by the menu of its title. */
async function derive(window: Page): Promise<MapPage> {
  const before = journeyIdOf(window)
  await window.getByRole('button', { name: 'Title, review date and more' }).click()
  await window.getByRole('menuitem', { name: 'Derive a future map…' }).click()
  await expect.poll(() => journeyIdOf(window)).not.toBe(before)
  return new MapPage(window).isOpen()
}

/** Sets what is intended at a step, as the view of emotions does. */
async function intend(window: Page, step: string, score: number): Promise<void> {
  const id = journeyIdOf(window)
  const { records, revision } = (await ask(window, 'journeys.open', { id })) as { records: JourneyRecord[]; revision: number }
  const stepId = records.find((record) => record.type === 'step' && record.title === step)?.id
  const point = records.find((record) => record.type === 'emotionPoint' && record.kind === 'intended' && record.stepId === stepId)
  const diff = { added: [], removed: [], updated: [[point, { ...point, score }]] }
  await ask(window, 'journeys.save', { id, baseRevision: revision, diff, origin: 'another window' })
}

async function openCompare(window: Page): Promise<void> {
  await window
    .getByRole('button', { name: 'More views' })
    .or(window.getByRole('button', { name: /^View: / }))
    .first()
    .click()
  await window.getByRole('menuitem', { name: 'Compare' }).click()
  await expect(window.getByRole('main', { name: 'Compare' })).toBeVisible()
}

const list = (window: Page): Locator => window.getByRole('complementary', { name: 'Differences' })
const rows = (window: Page): Locator => list(window).getByRole('listitem')
const side = (window: Page, name: 'Before' | 'After'): Locator => window.getByRole('region', { name: new RegExp(`^${name}: Map “`) })

test('a future map is derived, changed, and compared with the map it came from', async ({ window }) => {
  await openMap(window, start)
  const origin = journeyIdOf(window)
  const map = await derive(window)
  await expect(map.title).toHaveText('Plain (future)')
  await expect(window.getByText('“Plain (future)” was made from this map.')).toBeVisible()
  const records = await keptRecords(window)
  expect(records.find(({ type }) => type === 'map')).toMatchObject({ state: 'future', derivedFrom: { journeyId: origin, title: 'Plain' } })
  expect(new Set((await keptRecords(window, origin)).map(({ id }) => id)).isSubsetOf(new Set(records.map(({ id }) => id)))).toBe(true)

  await map.press('Home', 'Delete')
  await map.type('asks once')
  await map.press('Enter', 'ArrowRight', 'Alt+ArrowRight')
  await map.isKept({ cards: { Doing: ['asks once', 'c', 'd | b', ''], Pains: ['slow', '', '', ''] } })
  await intend(window, 'One', 2)
  await intend(window, 'Four', 1)

  await openCompare(window)
  await expect(list(window).getByRole('status')).toHaveText('5 differences')
  await expect(rows(window)).toContainText([
    /Gone\s*Card\s*a/,
    /New\s*Card\s*asks once/,
    /Better\s*Feeling\s*Lan · One\s*Feeling: \+1 → \+2/,
    /Moved\s*Card\s*b\s*Two · Doing → Three · Doing/,
    /Worse\s*Feeling\s*Lan · Four\s*Feeling: \+2 → \+1/
  ])
  await expect(side(window, 'Before').getByText('a', { exact: true }).first()).toBeVisible()
  await expect(side(window, 'After').getByText('asks once', { exact: true }).first()).toBeVisible()
  await expect(side(window, 'After').getByText('new', { exact: true })).toBeAttached()
  await expect(side(window, 'Before').getByText('gone', { exact: true })).toBeAttached()

  // Filters, by keyboard.
  const filter = list(window)
    .getByRole('group')
    .getByRole('button', { name: /^Moved/ })
  await tabTo(window, filter)
  await window.keyboard.press('Enter')
  await expect(rows(window)).toHaveCount(1)
  await expect(filter).toHaveAttribute('aria-pressed', 'true')
  await window.keyboard.press('Enter')
  await expect(rows(window)).toHaveCount(5)

  // A jump: the map where it is has the keyboard, on the card.
  await rows(window).filter({ hasText: 'Gone' }).getByRole('button').click()
  const entry = side(window, 'Before').getByRole('textbox', { name: 'Journey map' })
  await expect(entry).toBeFocused()
  await expect(entry).toHaveAccessibleDescription(/^a,/)
  await window.keyboard.press('Delete')
  await window.keyboard.type('x')
  expect((await keptRecords(window, origin)).filter((record) => record.type === 'card' && record.text === 'a')).toHaveLength(1)
})

test('feelings stand over each other, with what is better and worse said in words', async ({ window }) => {
  await openMap(window, start)
  await derive(window)
  await intend(window, 'Three', 1.5)
  await openCompare(window)
  await window.getByRole('radio', { name: 'Feelings' }).check({ force: true })
  const table = window.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['Step', 'One', 'Two', 'Three', 'Four'])
  await expect(table.getByRole('row', { name: /^Before/ })).toHaveText(/\+1.*0.*−1.*\+2/)
  await expect(table.getByRole('row', { name: /^After/ })).toHaveText(/\+1.*0.*\+1\.5.*\+2/)
  await expect(table.getByRole('row', { name: /^Change/ })).toHaveText(/same\s*same\s*\+2\.5 better\s*same/)
  await expect(window.getByText('1 step better · 0 steps worse', { exact: false })).toBeVisible()
  await expect(list(window).getByRole('status')).toHaveText('1 difference')
})

test('where one map is moved the other follows, side by side and one above the other', async ({ window }) => {
  await openMap(window, start)
  await derive(window)
  await openCompare(window)
  await expect(side(window, 'After').locator('[data-header="step"]').filter({ hasText: 'Three' }).first()).toBeAttached()
  const left = async (name: 'Before' | 'After') => {
    const [pane, header] = [side(window, name), side(window, name).locator('[data-header="step"]').filter({ hasText: 'One' })]
    const [outer, inner] = [await pane.boundingBox(), await header.boundingBox()]
    return Math.round((inner?.x ?? 0) - (outer?.x ?? 0))
  }
  const beginning = await left('After')
  await side(window, 'Before').hover()
  await window.mouse.wheel(120, 0)
  await expect.poll(() => left('Before')).toBeLessThan(beginning)
  await expect.poll(async () => (await left('After')) - (await left('Before'))).toBe(0)
  await window.getByRole('radio', { name: 'Stacked' }).check({ force: true })
  const [upper, lower] = [await side(window, 'Before').boundingBox(), await side(window, 'After').boundingBox()]
  expect(upper?.width).toBe(lower?.width)
  expect(lower?.y ?? 0).toBeGreaterThan((upper?.y ?? 0) + 100)
})

test('a map is derived from the card of the library, and from the palette', async ({ window }) => {
  await keepMap(window, start)
  await window.reload()
  const library = new LibraryPage(window)
  await expect(library.heading).toBeVisible()
  await window.getByRole('button', { name: 'Actions for “Plain”' }).click()
  await window.getByRole('menuitem', { name: 'Derive a future map…' }).click()
  const map = await new MapPage(window).isOpen()
  await expect(map.title).toHaveText('Plain (future)')
  await map.press('ControlOrMeta+k')
  await window.getByRole('dialog').getByRole('combobox').fill('derive')
  await window.keyboard.press('Enter')
  await expect(map.title).toHaveText('Plain (future) (future)')
  expect(await keptTitles(window)).toEqual(expect.arrayContaining(['Plain', 'Plain (future)', 'Plain (future) (future)']))
})

test('a map that has nothing in common, an origin in the trash, and one that is gone are explained', async ({ window }) => {
  await openMap(window, start)
  const origin = journeyIdOf(window)
  await derive(window)
  const future = journeyIdOf(window)
  await ask(window, 'journeys.create', {
    records: (await keptRecords(window, origin)).flatMap((record) =>
      record.type === 'map' ? [{ ...record, id: 'foreign', title: 'Foreign' }] : []
    ),
    attachments: []
  })
  await openCompare(window)
  await expect(list(window).getByText('Nothing differs')).toBeVisible()
  await window.getByRole('button', { name: 'Choose another map' }).click()
  const chooser = window.getByRole('dialog', { name: 'Compare with which map?' })
  await expect(chooser.getByRole('list', { name: 'This map was derived from' }).getByRole('button')).toHaveText(/^Plain/)
  await chooser.getByRole('searchbox', { name: 'Find a map' }).fill('fOr')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(list(window).getByText('These two maps have nothing in common')).toBeVisible()

  await ask(window, 'journeys.trash', { id: origin })
  await window.goto(new URL(`/maps/${future}/compare`, window.url()).href)
  await expect(window.getByText('This map was derived from “Plain”, which is in the trash.')).toBeVisible()
  await window.getByRole('button', { name: 'Take it out of the trash' }).click()
  await expect(list(window).getByText('Nothing differs')).toBeVisible()
  await ask(window, 'journeys.trash', { id: origin })
  await ask(window, 'journeys.erase', { id: origin })
  await window.goto(new URL(`/maps/${future}/compare`, window.url()).href)
  await expect(window.getByText('This map was derived from “Plain”, which is no longer in the library.')).toBeVisible()
  await window.goto(new URL(`/maps/${future}/compare/${origin}`, window.url()).href)
  await expect(window.getByText('The other map could not be opened')).toBeVisible()
})
