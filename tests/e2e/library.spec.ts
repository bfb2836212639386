// The library: every map is found, nothing is thrown away by accident.
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { keptTitles } from './support/host.ts'
import { keepMap, plainMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const sample = 'A bill that doesn’t add up'

test('the first start shows the finished sample, which can be opened and thrown away', async ({ window }) => {
  const library = new LibraryPage(window)
  await expect(library.maps).toHaveText([sample])
  await library.open(sample)
  const map = await new MapPage(window).isOpen()
  const kept = await map.kept()
  expect(kept.stages).toHaveLength(5)
  expect(kept.personas).toEqual(['Chị Lan', 'Minh'])
})

test.describe('in Vietnam', () => {
  test.use({ personLocale: 'vi-VN' })
  test('the first start speaks Vietnamese, with a Vietnamese sample', async ({ window }) => {
    await expect(window.getByRole('heading', { level: 1, name: 'Bản đồ' })).toBeVisible()
    await expect(window.getByRole('heading', { level: 3 })).toHaveText(['Hoá đơn cước bất thường'])
    await expect(window.locator('html')).toHaveAttribute('lang', 'vi')
  })
})

test('by keyboard: who renames, throws away, restores or erases goes on where that was', async ({ window }) => {
  const library = new LibraryPage(window)
  for (const title of ['One', 'Two', 'Three']) await keepMap(window, { ...plainMap, title })
  await expect(library.maps).toHaveText(['Three', 'Two', 'One', sample])
  await library.map('Two').focus()
  await window.keyboard.press('F2')
  await window.keyboard.press('Escape')
  await expect(library.map('Two')).toBeFocused()
  await window.keyboard.press('Delete')
  await expect(library.map('One')).toBeFocused()
  await window.keyboard.press('F2')
  await window.keyboard.type('First')
  await window.keyboard.press('Enter')
  await expect(library.maps).toHaveText(['First', 'Three', sample])
  await expect(library.map('First')).toBeFocused()
  await window.keyboard.press('Delete')
  await expect(library.map('Three')).toBeFocused()
  await window.keyboard.press('Delete')
  await expect(library.map(sample)).toBeFocused()
  await library.place('Trash').click()
  const row = (title: string, what: 'Restore' | 'Erase for good') => window.getByRole('button', { name: `${what}: ${title}` })
  const titles = window.getByRole('heading', { level: 2 })
  await expect(titles).toHaveCount(3)
  const [first = '', second = '', third = ''] = await titles.allTextContents()
  await row(second, 'Restore').focus()
  await window.keyboard.press('Enter')
  await expect(row(third, 'Restore')).toBeFocused()
  await row(third, 'Erase for good').focus()
  await window.keyboard.press('Enter')
  await window.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).press('Enter')
  await expect(row(first, 'Erase for good')).toBeFocused()
  await row(first, 'Restore').press('Enter')
  await expect(window.getByText('The trash is empty')).toBeVisible()
  await expect(window.getByRole('main')).toBeFocused()
})

test('rename, duplicate, trash, restore, erase', async ({ window }) => {
  const library = new LibraryPage(window)
  await library.choose(sample, 'Rename')
  await window.keyboard.press('ControlOrMeta+a')
  await window.keyboard.type('My map')
  await window.keyboard.press('Enter')
  await expect(library.maps).toHaveText(['My map'])
  await library.choose('My map', 'Duplicate')
  await expect(library.maps).toHaveText(['My map (copy)', 'My map'])
  await library.choose('My map', 'Move to trash')
  await expect(library.maps).toHaveText(['My map (copy)'])
  await library.message('“My map” is in the trash.').locator('..').getByRole('button', { name: 'Undo' }).click()
  await expect(library.maps).toHaveCount(2)
  await library.choose('My map', 'Move to trash')
  await library.place('Trash').click()
  await expect(window.getByRole('heading', { level: 2, name: 'My map' })).toBeVisible()
  await window.getByRole('button', { name: 'Restore: My map' }).click()
  await expect(window.getByText('The trash is empty')).toBeVisible()
  expect(await keptTitles(window)).toEqual(['My map', 'My map (copy)'])
  await library.place('Maps').click()
  await library.choose('My map (copy)', 'Move to trash')
  await library.place('Trash').click()
  await window.getByRole('button', { name: 'Erase for good: My map (copy)' }).click()
  const question = window.getByRole('dialog', { name: 'Erase “My map (copy)” for good?' })
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await question.getByRole('button', { name: 'Erase for good' }).click()
  await expect(window.getByText('The trash is empty')).toBeVisible()
  expect(await keptTitles(window)).toEqual(['My map'])
  expect(await keptTitles(window, true)).toEqual([])
})

for (const [name, stages] of [
  ['Blank map', 1],
  ['Customer journey', 5],
  ['Service blueprint', 3],
  ['Outside-in design', 3],
  ['Employee journey', 4]
] as const) {
  test(`the template “${name}” opens as a map of its own`, async ({ window }) => {
    const library = new LibraryPage(window)
    await library.template(name).click()
    const map = await new MapPage(window).isOpen()
    expect((await map.kept()).stages).toHaveLength(stages)
    await map.type('typed at once')
    await map.press('Enter')
    await expect.poll(async () => JSON.stringify((await map.kept()).cards)).toContain('typed at once')
  })
}

test('search finds words whatever the accents, marks them and opens the place', async ({ window }) => {
  const library = new LibraryPage(window)
  await expect(library.heading).toBeVisible()
  await keepMap(window, { ...plainMapWith({ Pains: [null, null, 'Con đường dài'] }), title: 'Nowhere near' })
  await library.search.fill('duong')
  await expect(library.hits).toHaveCount(1)
  await expect(library.hits.first()).toContainText('Con đường dài')
  await expect(library.hits.first().locator('mark')).toHaveText('đường')
  await expect(library.hits.first()).toContainText('Nowhere near')
  await library.hits.first().click()
  const map = new MapPage(window)
  await map.isAt('Con đường dài, Assumption, card 1 of 1. Pains, step 3 of 4')
  await expect(map.card('Con đường dài')).toBeInViewport()
})

test('search says where there is nothing, and can be cleared', async ({ window }) => {
  const library = new LibraryPage(window)
  await library.search.fill('zzzz')
  await expect(window.getByText('Nothing found for “zzzz”')).toBeVisible()
  await window.getByRole('button', { name: 'Clear the search' }).click()
  await expect(library.search).toBeFocused()
  await expect(library.search).toHaveValue('')
})

test('settings hold at once and at the next start', async ({ host, window }) => {
  const library = new LibraryPage(window)
  await library.place('Settings').click()
  await window.getByRole('textbox', { name: 'Your name' }).fill('Ngọc Ánh')
  await window.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await window.getByRole('radio', { name: 'Tiếng Việt' }).check({ force: true })
  await expect(window.getByRole('heading', { level: 1, name: 'Cài đặt' })).toBeVisible()
  const again = await host.reopen()
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(again.locator('html')).toHaveAttribute('lang', 'vi')
  await again.getByRole('link', { name: 'Cài đặt' }).click()
  await expect(again.getByRole('textbox', { name: 'Tên của bạn' })).toHaveValue('Ngọc Ánh')
})

test('the list follows what happens to the maps', async ({ window }) => {
  const library = new LibraryPage(window)
  await expect(library.maps).toHaveText([sample])
  await keepMap(window, { ...plainMap, title: 'Newer' })
  await expect(library.maps).toHaveText(['Newer', sample])
})
