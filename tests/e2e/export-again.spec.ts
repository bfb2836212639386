// Handing out without the dialog: once more as the last time, and onto the clipboard.
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import { ExportPage } from './pages/exportPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { notices } from './support/clipboard.ts'
import { expect, test } from './support/test.ts'

const sample = 'A bill that doesn’t add up'

async function openSample(window: Page): Promise<MapPage> {
  await new LibraryPage(window).open(sample)
  return new MapPage(window).isOpen()
}

test('one key exports again as the last time', async ({ host, window }) => {
  const map = await openSample(window)
  const exporting = new ExportPage(window)
  await map.exportButton.click()
  await exporting.choose('SVG')
  await exporting.choose('Dark')
  const first = await host.savedFile(() => exporting.save('SVG'))
  await expect(exporting.dialog).toHaveCount(0)
  if (host.kind === 'loopback') {
    const again = await host.savedFile(() => window.keyboard.press('ControlOrMeta+e'))
    expect(again.name).toBe(first.name)
    expect(again.bytes.equals(first.bytes)).toBe(true)
    return
  }
  // The desktop knows where the last one went, and asks no more.
  const toast = notices(window).getByRole('status').filter({ hasText: 'Saved: ' })
  await expect(toast).toBeVisible()
  const place = (await toast.textContent()) ?? ''
  await expect(toast.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  await toast.getByRole('button', { name: 'Dismiss' }).click()
  await map.press('ControlOrMeta+e')
  await expect(toast).toHaveText(place)
  // A folder that is gone is said in plain words.
  rmSync(dirname(/Saved: (.*\.svg)/.exec(place)?.[1] ?? '/nowhere/nothing'), { recursive: true })
  await map.press('ControlOrMeta+e')
  await expect(notices(window).getByRole('alert')).toContainText('The file or its folder is no longer there. Nothing was changed.')
})

test('the map and what is selected go to the clipboard as a picture', async ({ window }) => {
  await window.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const map = await openSample(window)
  const size = async () => {
    await expect(notices(window).getByText('Copied as a picture.')).toBeVisible()
    const pixels = await window.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
      return { width: picture.width, height: picture.height }
    })
    await notices(window).getByRole('button', { name: 'Dismiss' }).click()
    return pixels
  }
  await map.press('Escape')
  await command(window, 'Copy the map as a picture')
  const whole = await size()
  expect(whole.width).toBeGreaterThan(2000)
  await map.entry.focus()
  await map.press('Home', 'ArrowRight')
  await map.chooseByKey('Copy as a picture')
  const part = await size()
  expect(part.width).toBeLessThan(whole.width / 2)
  expect(part.height).toBeLessThan(whole.height / 2)
})

test('the map goes to the clipboard as a table, with its merged cells and as plain lines', async ({ window }) => {
  await window.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(window)
  await window.keyboard.press('Escape')
  await command(window, 'Copy the map as a table')
  await expect(notices(window).getByText('Copied as a table.')).toBeVisible()
  const { html, text } = await window.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? ''
    return { html: await read('text/html'), text: await read('text/plain') }
  })
  expect(html).toContain('colspan="2"')
  expect(html).toContain('Chị Lan')
  const lines = text.split('\n')
  expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1)
  expect(lines.some((line) => line.startsWith('Pains'))).toBe(true)
})

async function command(window: Page, name: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+k')
  await window.getByRole('dialog').getByRole('combobox').fill(name)
  await window.keyboard.press('Enter')
}
