// A map saved as a page of the web: one file, which any browser opens from a folder, with nothing else beside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ExportPage } from './pages/exportPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { startChromium } from './support/chromium.ts'
import { expect, test } from './support/test.ts'

test('a web page is saved from the dialog and opens by itself', async ({ host, window }) => {
  await new LibraryPage(window).open('A bill that doesn’t add up')
  const map = await new MapPage(window).isOpen()
  const { cards } = await map.kept()
  await map.exportButton.click()
  const exporting = new ExportPage(window)
  await exporting.choose('Web page')
  const file = await host.savedFile(() => exporting.save('Web page'))
  expect(file.name).toBe('A bill that doesn’t add up.html')

  const folder = mkdtempSync(join(tmpdir(), 'outside-in-web-page-'))
  const path = join(folder, 'page.html')
  writeFileSync(path, file.bytes)
  // A browser of its own, with no way out of this computer: what the file does not hold it does not show.
  const browser = await startChromium()
  try {
    const page = await browser.context.newPage()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) elsewhere.push(request.url())
    })
    await page.goto(pathToFileURL(path).href)
    await expect(page.getByRole('heading', { level: 1, name: 'A bill that doesn’t add up' })).toBeVisible()
    await expect(page.getByRole('img', { name: 'A bill that doesn’t add up' })).toBeVisible()
    const drawn = await page.locator('main [data-record]').evaluateAll((groups) => groups.map((group) => group.textContent).join(' '))
    const texts = Object.entries(cards).flatMap(([place, found]) => (/^(?:Doing|Pains)\b/.test(place) ? found : []))
    expect(texts.length).toBeGreaterThan(10)
    for (const word of texts.join(' ').split(/[\s|]+/)) expect(drawn).toContain(word)
    const before = await page.locator('output').textContent()
    await page.keyboard.press('+')
    await expect(page.locator('output')).not.toHaveText(before ?? '')
    await page.getByRole('button', { name: 'Resolve', exact: true }).click()
    await expect(page.locator('main text', { hasText: 'Resolve' }).first()).toBeInViewport()
    expect(elsewhere).toEqual([])
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
