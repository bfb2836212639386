// Finding one's way: words on the map, the outline, the way back, and where one was.
import type { Locator, Page } from '@playwright/test'
import { MapPage } from './pages/mapPage.ts'
import { openMap, plainMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const words = plainMapWith({
  Doing: [['Đi trên đường', 'Waits'], 'Asks the way', null, 'Đường về nhà'],
  Pains: [null, { text: 'Lost', notes: 'đường vòng quá xa' }, null, null] as never
})

const field = (page: Page) => page.getByRole('combobox', { name: 'Find in this map' })
const hits = (page: Page) => page.getByRole('listbox', { name: 'What was found' }).getByRole('option')
const bar = (page: Page) => page.getByRole('search', { name: 'Find in this map' })
const tree = (page: Page) => page.getByRole('tree', { name: 'Stages and steps' })
const row = (page: Page, name: string | RegExp) => tree(page).getByRole('treeitem', { name })
const crumbs = (page: Page) => page.getByRole('navigation', { name: 'Where you are' })

async function isInSight(header: Locator): Promise<void> {
  await expect(header).toBeInViewport({ ratio: 0.9 })
}

async function goFar(map: MapPage): Promise<void> {
  await map.page.emulateMedia({ reducedMotion: 'reduce' })
  for (let times = 0; times < 5; times += 1) await map.press('ControlOrMeta+-')
}

async function find(map: MapPage, text: string): Promise<void> {
  await map.press('ControlOrMeta+f')
  await expect(field(map.page)).toBeFocused()
  await map.type(text)
}

test('words are found whatever their accents, gone through by key, and the focus is left at the hit', async ({ window }) => {
  const map = await openMap(window, words)
  await find(map, 'duong')
  await expect(hits(window)).toHaveText([
    /Đi trên đườngDoing, step 1/,
    /Đường về nhàDoing, step 4/,
    /đường vòng quá xaNotes · Pains, step 2/
  ])
  await expect(bar(window).getByRole('status')).toHaveText('3 hits')
  // On the cards: the words where they are drawn, all of the card where they are not.
  await expect(window.locator('.cv-card rect[fill="#F9E3A6"]')).toHaveCount(3)
  await map.press('Enter')
  await expect(bar(window).getByRole('status')).toHaveText('1 of 3')
  await expect(hits(window).first()).toHaveAttribute('aria-selected', 'true')
  await map.press('Enter')
  await expect(bar(window).getByRole('status')).toHaveText('2 of 3')
  await map.press('F3', 'F3')
  await expect(bar(window).getByRole('status')).toHaveText('1 of 3')
  await map.press('Shift+Enter')
  await expect(bar(window).getByRole('status')).toHaveText('3 of 3')
  await map.press('Shift+F3')
  await expect(bar(window).getByRole('status')).toHaveText('2 of 3')
  await map.press('Escape')
  await expect(field(window)).toHaveCount(0)
  await expect(window.locator('svg rect[fill="#F9E3A6"]')).toHaveCount(0)
  await map.isAt('Đường về nhà')
  // On the map the same key goes on with the same words.
  await map.press('F3')
  await expect(field(window)).toHaveValue('duong')
})

test('typing on goes on; what changes on the map is found at once', async ({ window }) => {
  const map = await openMap(window, words)
  await find(map, 'w')
  // A step and two cards.
  await expect(hits(window)).toHaveText([/Two/, /Waits/, /Asks the way/])
  await map.type('aits')
  await expect(hits(window)).toHaveText([/Waits/])
  await map.press('Enter', 'Escape', 'F2')
  await map.type(' and waits')
  await map.press('Enter', 'ControlOrMeta+f')
  await expect(hits(window)).toHaveText([/Waits and waits/])
  await window.keyboard.press('ControlOrMeta+a')
  await map.type('nothing like it')
  await expect(window.getByText('Nothing found for “nothing like it”.')).toBeVisible()
})

test('with the mouse: a hit is clicked, the arrows go on, the cross ends it', async ({ window }) => {
  const map = await openMap(window, words)
  await window.getByRole('button', { name: 'Outline', exact: true }).click()
  await field(window).click()
  await map.type('way')
  await hits(window).first().click()
  await expect(window.getByText('1 of 1', { exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'Next hit' }).click()
  await window.getByRole('button', { name: 'Stop looking' }).click()
  await expect(tree(window)).toBeVisible()
  await map.isAt('Asks the way')
})

test('from afar every hit has a mark', async ({ window }) => {
  const map = await openMap(window, words)
  await goFar(map)
  await expect(crumbs(window)).toBeVisible()
  await find(map, 'duong')
  const dots = async () =>
    (await window.locator('.find-dots').evaluateAll((tiles: HTMLElement[]) => tiles.map((tile) => Number(tile.dataset['dots'])))).reduce(
      (sum, count) => sum + count,
      0
    )
  await expect.poll(dots).toBe(3)
  await map.press('Escape')
  await expect(window.locator('.find-dots')).toHaveCount(0)
})

test('the outline is a tree for the keyboard; Enter goes to a stage and shows all of it', async ({ window }) => {
  const map = await openMap(window, words)
  await window.getByRole('button', { name: 'Outline', exact: true }).click()
  await expect(row(window, 'First 2 steps')).toHaveAttribute('aria-current', 'location')
  await expect(window.getByText('2 stages · 4 steps · 5 cards')).toBeVisible()
  await row(window, 'First 2 steps').focus()
  await map.press('ArrowRight')
  await expect(row(window, /^First/)).toHaveAttribute('aria-expanded', 'true')
  await expect(tree(window).getByRole('treeitem')).toHaveCount(4)
  await map.press('ArrowRight', 'ArrowDown')
  await expect(row(window, '2 Two')).toBeFocused()
  await map.press('Enter')
  await expect(row(window, '2 Two')).toHaveAttribute('aria-current', 'location')
  await map.press('ArrowLeft')
  await expect(row(window, /^First/)).toBeFocused()
  await map.press('ArrowLeft')
  await expect(tree(window).getByRole('treeitem')).toHaveCount(2)
  await map.press('End', 'Enter')
  await expect(row(window, /^Second/)).toHaveAttribute('aria-current', 'location')
  await isInSight(map.stageHeader('Second'))
  await map.press('Escape')
  await map.isAt('Stage 2 of 2: Second')
})

test('breadcrumbs lead from the overview to the stage and to the step', async ({ window }) => {
  const map = await openMap(window, words)
  await map.press('End')
  await goFar(map)
  await expect(crumbs(window).getByRole('button')).toHaveText(['Map', 'Second', /4\s+Four/])
  await crumbs(window).getByRole('button', { name: 'Four' }).click()
  await expect(crumbs(window)).toHaveCount(0)
  await expect(map.entry).toBeFocused()
  await isInSight(map.stepHeader('Four'))
})

test('a key shows the stage in which one is', async ({ window }) => {
  const map = await openMap(window, words)
  await map.press('End')
  await goFar(map)
  await expect(crumbs(window)).toBeVisible()
  await map.press('Shift+3')
  await expect(crumbs(window)).toHaveCount(0)
  await isInSight(map.stageHeader('Second'))
  await map.isAt('Đường về nhà')
})

test('every leap leaves a place: back and forth by key, by the window and by the buttons of the mouse', async ({ window }) => {
  const map = await openMap(window, words)
  await map.press('ArrowDown')
  await map.isAt('Waits')
  await window.getByRole('button', { name: 'Outline', exact: true }).click()
  await row(window, /^Second/).click()
  await map.press('Escape')
  await map.isAt('Stage 2 of 2')
  await find(map, 'lost')
  await map.press('Enter', 'Escape')
  await map.isAt('Lost')
  await map.press('ControlOrMeta+[')
  await map.isAt('Stage 2 of 2')
  await window.goBack()
  await map.isAt('Waits')
  await window.goForward()
  await map.isAt('Stage 2 of 2')
  await map.press('ControlOrMeta+]')
  await map.isAt('Lost')
  const side = (button: number) =>
    window.evaluate((which) => globalThis.dispatchEvent(new MouseEvent('mouseup', { button: which, cancelable: true })), button)
  await side(3)
  await map.isAt('Stage 2 of 2')
  await side(4)
  await map.isAt('Lost')
  await side(3)
  await map.isAt('Stage 2 of 2')
  await side(3)
  await map.isAt('Waits')
  // Back on the map never leads out of it.
  await map.press('ControlOrMeta+[')
  await side(3)
  await map.isAt('Waits')
})

test('where the keyboard was is there again after a reload and after the library', async ({ window }) => {
  const map = await openMap(window, words)
  await map.press('End')
  await map.isAt('Đường về nhà')
  await window.goBack()
  await window.goForward()
  await map.isOpen()
  await map.isAt('Đường về nhà')
  await window.reload()
  await map.isOpen()
  await map.isAt('Đường về nhà')
})

test('every step of the way has a row in the palette', async ({ window }) => {
  const map = await openMap(window, plainMap)
  await map.press('ControlOrMeta+k')
  const palette = window.getByRole('dialog').getByRole('combobox')
  for (const name of ['Find in this map', 'Next hit', 'Previous hit', 'Zoom to the stage']) {
    await palette.fill(name)
    await expect(window.getByRole('option', { name }).first()).toBeVisible()
  }
})
