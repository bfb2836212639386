// Versions of a map: keeping, looking back, restoring, taking parts of one, comparing; by keyboard and by mouse.
import type { Locator, Page } from '@playwright/test'
import { MapPage } from './pages/mapPage.ts'
import { openMap, plainMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const start = plainMapWith({ Doing: ['a', ['b', 'c'], 'd'], Pains: ['slow'] })
const before = { Doing: ['a', 'b | c', 'd', ''], Pains: ['slow', '', '', ''] }
const after = { Doing: ['new', 'b | c', 'd', ''], Pains: ['slow', '', '', ''] }

/** The map with a version “First” of how it began; since then `a` went and `new` came. */
async function withHistory(window: Page): Promise<MapPage> {
  const map = await openMap(window, start)
  await nameVersion(window, 'First')
  await map.press('Delete')
  await map.type('new')
  await map.press('Enter')
  await map.isKept({ cards: after })
  return map
}

async function nameVersion(window: Page, name: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+Shift+s')
  const dialog = window.getByRole('dialog', { name: 'Name this version' })
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await window.keyboard.type(name)
  await window.keyboard.press('Enter')
  await expect(window.getByText(`“${name}” is kept.`)).toBeVisible()
  await expect(dialog).toHaveCount(0)
}

/** Opens the versions from the menu of the title. */
async function openVersions(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Title, review date and more' }).click()
  await window.getByRole('menuitem', { name: 'Versions…' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Versions of “Plain”' })).toBeVisible()
}

const rows = (window: Page) => window.getByRole('navigation', { name: 'Versions, newest first' }).getByRole('link')
const row = (window: Page, name: string): Locator => rows(window).filter({ hasText: name })
const banner = (window: Page) => window.getByRole('region', { name: /^Looking at/ })
const entry = (window: Page) => window.getByRole('textbox', { name: 'Journey map' })

async function look(window: Page, name: string): Promise<void> {
  await row(window, name).click()
  await expect(banner(window)).toBeVisible()
  await expect(entry(window)).toBeAttached()
}

test('Ctrl+S says that everything is saved, and offers to name a version', async ({ window }) => {
  const map = await openMap(window, start)
  await map.press('ControlOrMeta+s')
  await expect(window.getByText('Saved. Everything is saved as you type.')).toBeVisible()
  await window.getByRole('button', { name: 'Name this version…' }).click()
  await expect(window.getByRole('dialog', { name: 'Name this version' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

test('an old version is shown as it was, cannot be changed, and leads back to now', async ({ window }) => {
  const map = await withHistory(window)
  await openVersions(window)
  await expect(row(window, 'Now')).toContainText('1 card new · 1 card gone')
  await expect(row(window, 'First')).toContainText('5 cards')
  await expect(map.card('new')).toBeVisible()
  await look(window, 'First')
  await expect(map.card('a')).toBeVisible()
  await expect(window.getByText('new', { exact: true })).toHaveCount(0)
  await entry(window).focus()
  await window.keyboard.press('Home')
  await map.isAt('a, Assumption')
  await window.keyboard.press('Delete')
  await window.keyboard.type('x')
  await window.keyboard.press('Enter')
  await map.isAt('a, Assumption')
  await window.keyboard.press('ControlOrMeta+i')
  await expect(map.inspector.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('a')
  await expect(map.inspector.getByRole('textbox', { name: 'Text', exact: true })).not.toBeEditable()
  await banner(window).getByRole('button', { name: 'Back to now' }).click()
  await expect(map.card('new')).toBeVisible()
  await expect(banner(window)).toHaveCount(0)
  await window.getByRole('link', { name: 'Back to the map' }).click()
  await map.isOpen()
  expect((await map.kept()).cards).toEqual(after)
})

test('restoring is one step: undo brings everything back, and a version of what was there is kept', async ({ window }) => {
  const map = await withHistory(window)
  await openVersions(window)
  await look(window, 'First')
  await banner(window).getByRole('button', { name: 'Restore' }).click()
  await map.isOpen()
  await expect(window.getByText(/^The map is as it was:/)).toBeVisible()
  await map.isKept({ cards: before })
  await map.press('ControlOrMeta+z')
  await map.isKept({ cards: after })
  await map.press('ControlOrMeta+Shift+z')
  await map.isKept({ cards: before })
  await openVersions(window)
  await look(window, 'Before a restore')
  await expect(map.card('new')).toBeVisible()
})

test('cards of an old version go back into their cells, in one step', async ({ window }) => {
  const map = await withHistory(window)
  await openVersions(window)
  await look(window, 'First')
  await entry(window).focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('ControlOrMeta+a')
  await banner(window).getByRole('button', { name: 'Copy selection' }).click()
  await expect(window.getByText('1 card is back in the map.')).toBeVisible()
  await map.isKept({ cards: { ...after, Doing: ['new | a', 'b | c', 'd', ''] } })
  await banner(window).getByRole('button', { name: 'Copy selection' }).click()
  await expect(window.getByText('All of it is in the map, unchanged.')).toBeVisible()
  await window.getByRole('link', { name: 'Back to the map' }).click()
  await map.isOpen()
  await map.press('ControlOrMeta+z')
  await map.isKept({ cards: after })
})

test('a lane that was removed comes back with all that was in it', async ({ window }) => {
  const map = await withHistory(window)
  await map.press('Home', 'ArrowLeft', 'Delete')
  await map.isKept({ cards: { Pains: ['slow', '', '', ''] } })
  await openVersions(window)
  await look(window, 'First')
  await entry(window).focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('ArrowLeft')
  await banner(window).getByRole('button', { name: 'Copy selection' }).click()
  await map.isKept({ cards: before })
})

test('what is copied from an old version can be pasted anywhere in the map', async ({ window, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const map = await withHistory(window)
  await openVersions(window)
  await look(window, 'First')
  await entry(window).focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('ControlOrMeta+c')
  await window.getByRole('link', { name: 'Back to the map' }).click()
  await map.isOpen()
  await map.press('End', 'ControlOrMeta+v')
  await map.isKept({ cards: { ...after, Doing: ['new', 'b | c', 'd', 'a'] } })
})

test('what differs from now is listed and can be gone to', async ({ window }) => {
  const map = await withHistory(window)
  await openVersions(window)
  await look(window, 'First')
  await banner(window).getByRole('button', { name: 'Compare with now' }).click()
  const list = window.getByRole('complementary', { name: 'Differences from now' })
  await expect(list.getByRole('listitem')).toHaveText(['Carda', 'Cardnew'])
  await expect(list.getByRole('heading', { level: 3 })).toHaveText(['Only in this version 1', 'New since 1'])
  await list.getByRole('button', { name: 'Card a' }).click()
  await map.isAt('a, Assumption')
  await list.getByRole('button', { name: 'Close the differences' }).click()
  await expect(list).toHaveCount(0)
})

test('the list is walked by arrow keys; F2 names, Delete removes after a question', async ({ window }) => {
  await withHistory(window)
  await nameVersion(window, 'Second')
  await window.keyboard.press('ControlOrMeta+k')
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.type('Versions…')
  await window.keyboard.press('Enter')
  await expect(row(window, 'First')).toBeVisible()
  await row(window, 'Now').focus()
  await window.keyboard.press('ArrowDown')
  await expect(row(window, 'Second')).toBeFocused()
  await window.keyboard.press('End')
  await expect(row(window, 'First')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(banner(window)).toContainText('Looking at “First”')
  await expect(row(window, 'First')).toBeFocused()
  await window.keyboard.press('F2')
  await expect(window.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await window.keyboard.press('ControlOrMeta+a')
  await window.keyboard.type('Very first')
  await window.keyboard.press('Enter')
  await expect(row(window, 'Very first')).toBeFocused()
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Delete')
  const question = window.getByRole('dialog', { name: /^Remove “Second/ })
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await question.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(row(window, 'Second')).toHaveCount(0)
})

test('the menu of a version closes with Escape, also where nothing may move', async ({ window }) => {
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await withHistory(window)
  await openVersions(window)
  await look(window, 'First')
  await row(window, 'First').press('Shift+F10')
  await expect(window.getByRole('menu')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('menu')).toHaveCount(0)
})

test('a map without versions explains what they are', async ({ window }) => {
  // Of a map with anything in it a version is kept a moment after it was opened.
  await openMap(window, { ...plainMap, lanes: [{ kind: 'doing', title: 'Doing' }] })
  await openVersions(window)
  await expect(window.getByRole('heading', { name: 'No versions yet' })).toBeVisible()
})
