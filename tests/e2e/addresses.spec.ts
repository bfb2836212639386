// In the loopback host every view has an address that can be kept, sent and gone back to.
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { journeyIdOf } from './support/host.ts'
import { openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test('a bookmark opens the map, a panel and a place of it', async ({ loopback, window }) => {
  const map = await openMap(window, plainMap)
  const address = `/maps/${journeyIdOf(window)}`
  await map.press('Escape')
  const bookmarked = new MapPage(await loopback.openWindow(address))
  await bookmarked.isOpen()
  await expect(bookmarked.title).toHaveText('Plain')
  const personas = await loopback.openWindow(`${address}/personas`)
  await expect(personas.getByRole('dialog', { name: 'Personas' })).toBeVisible()
  const exporting = await loopback.openWindow(`${address}/export`)
  await expect(exporting.getByRole('dialog', { name: 'Export' })).toBeVisible()
})

test('back and forward', async ({ window }) => {
  const map = await openMap(window, plainMap)
  const library = new LibraryPage(window)
  await window.goBack()
  await expect(library.heading).toBeVisible()
  await window.goForward()
  await map.isOpen()
  await window.goBack()
  await library.place('Trash').click()
  await library.place('Settings').click()
  await window.goBack()
  await expect(window.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible()
})

test('the token is nowhere to be seen', async ({ window }) => {
  await expect(new LibraryPage(window).heading).toBeVisible()
  expect(window.url()).not.toContain('token')
  expect(await window.evaluate(() => document.documentElement.outerHTML.includes(localStorage.getItem('token') ?? '?'))).toBe(false)
})

test('an address that leads nowhere says so and leads home', async ({ loopback }) => {
  for (const address of ['/maps', '/maps/x', '/nothing/here', '/maps/j00000000000000000000/elsewhere']) {
    const page = await loopback.openWindow(address)
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
    await page.close()
  }
  const gone = await loopback.openWindow('/maps/j00000000000000000000')
  await expect(gone.getByRole('alert')).toContainText('The map could not be opened')
  await gone.getByRole('button', { name: 'To my maps' }).click()
  await expect(new LibraryPage(gone).heading).toBeVisible()
})

test('a window without a token is not let in, and is told what to do', async ({ loopback, browser }) => {
  const stranger = await browser.newContext()
  const page = await stranger.newPage()
  await page.goto(loopback.origin())
  await expect(page.getByRole('alert')).toContainText('This page is no longer allowed in')
  await stranger.close()
})
