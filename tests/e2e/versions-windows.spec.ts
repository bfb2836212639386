// Versions by their address, in windows of their own.
import type { Page } from '@playwright/test'
import { openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test('a version has an address; one that is gone says so', async ({ loopback, window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a'] }))
  await map.press('ControlOrMeta+Shift+s')
  await expect(window.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await map.type('First')
  await map.press('Enter')
  await expect(window.getByText('“First” is kept.')).toBeVisible()
  await window.getByRole('button', { name: 'Title, review date and more' }).click()
  await window.getByRole('menuitem', { name: 'Versions…' }).click()
  await window.getByRole('link', { name: /First/ }).click()
  const banner = (page: Page) => page.getByRole('region', { name: /^Looking at/ })
  await expect(banner(window)).toBeVisible()
  const address = new URL(window.url()).pathname
  await expect(banner(await loopback.openWindow(address))).toContainText('Looking at “First”')
  const gone = await loopback.openWindow(address.replace(/[^/]+$/, 'v00000000000'))
  await expect(gone.getByRole('heading', { name: 'This version could not be opened' })).toBeVisible()
})
