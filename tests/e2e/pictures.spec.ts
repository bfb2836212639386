// Pictures on cards: dropped, pasted, chosen, described, handed out; and everything that is no picture.
import type { Locator, Page } from '@playwright/test'
import type { Card } from '#core/model/card.ts'
import { ExportPage } from './pages/exportPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { keptRecords, type GivenFile } from './support/host.ts'
import { dropFiles, handed, makePicture, onItsSide, pasteFiles, pixelsOfColor } from './support/pictures.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const red = [214, 32, 44]
const redCss = 'rgb(214 32 44)'

/** Pictures that are drawn on the map, with their addresses in this page. */
function drawnPictures(page: Page): Locator {
  return page.locator('.cv-card image[href^="blob:"]')
}

async function keptCards(page: Page): Promise<readonly Card[]> {
  return (await keptRecords(page)).filter((record) => record.type === 'card')
}

async function keptPictures(page: Page): Promise<number> {
  return (await keptCards(page)).filter(({ picture }) => picture !== null).length
}

/** Runs a command by its name in the palette. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill(name)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
}

async function choosePicture(page: Page, name: string, { name: fileName, bytes }: GivenFile): Promise<void> {
  const asking = page.waitForEvent('filechooser')
  await command(page, name)
  await (await asking).setFiles({ name: fileName, mimeType: 'image/png', buffer: bytes })
}

async function openPlain(window: Page): Promise<MapPage> {
  return openMap(window, plainMapWith({ Doing: ['Comes in', 'Waits'] }))
}

test('several pictures that are dropped are cards in that cell, one step of undo, and there again the next morning', async ({
  host,
  window
}) => {
  const map = await openPlain(window)
  const png = await makePicture(window, { name: 'red.png', type: 'image/png', width: 300, height: 200, color: redCss })
  const jpeg = await makePicture(window, {
    name: 'blue.jpg',
    type: 'image/jpeg',
    width: 1600,
    height: 1200,
    color: 'rgb(20 60 200)',
    noise: true
  })
  const cell = await map.cell('Thinking', 'Two')
  await dropFiles(window, [handed(png), handed(jpeg)], cell, true)
  await expect(window.locator('.cv-landing')).toBeVisible()
  await dropFiles(window, [handed(png), handed(jpeg)], cell)
  await expect(window.locator('.cv-landing')).toHaveCount(0)
  await expect(drawnPictures(window)).toHaveCount(2)
  await expect.poll(() => keptPictures(window)).toBe(2)
  const pictures = (await keptCards(window)).flatMap(({ picture }) => picture ?? []).sort((a, b) => a.width - b.width)
  expect(pictures.map((picture) => [picture.width, picture.height, picture.thumbnail !== undefined])).toEqual([
    [300, 200, false],
    [1600, 1200, true]
  ])
  await map.undo.click()
  await expect(drawnPictures(window)).toHaveCount(0)
  await expect.poll(() => keptPictures(window)).toBe(0)
  await map.redo.click()
  await expect(drawnPictures(window)).toHaveCount(2)
  await expect.poll(() => keptPictures(window)).toBe(2)
  await expect(map.saved).toBeVisible()
  const next = await host.reopen()
  await new MapPage(next).isOpen()
  await expect(drawnPictures(next)).toHaveCount(2)
})

test('on the name of a lane they fill its steps, one each', async ({ window }) => {
  const map = await openPlain(window)
  const files = await Promise.all(
    ['a', 'b', 'c'].map((name, index) =>
      makePicture(window, { name: `${name}.png`, type: 'image/png', width: 40 + index, height: 30, color: redCss })
    )
  )
  const header = await map.laneHeader('Pains').boundingBox()
  const at = { x: (header?.x ?? 0) + 60, y: (header?.y ?? 0) + 14 }
  await dropFiles(window, files.map(handed), at, true)
  await expect(window.locator('.cv-landing')).toHaveCount(3)
  await dropFiles(window, files.map(handed), at)
  await expect.poll(() => keptPictures(window)).toBe(3)
  const cards = (await keptCards(window)).filter(({ picture }) => picture !== null)
  expect(new Set(cards.map(({ stepId }) => stepId)).size).toBe(3)
})

test('one that is pasted stands behind the focused card; a table beside it wins', async ({ window }) => {
  const map = await openPlain(window)
  const png = await makePicture(window, { name: 'image.png', type: 'image/png', width: 80, height: 60, color: redCss })
  await pasteFiles(window, [handed(png)], { 'text/html': '<img src="https://example.org/image.png">' })
  await expect(drawnPictures(window)).toHaveCount(1)
  await map.isAt(/^Picture without a description/)
  await map.press('ArrowDown')
  await pasteFiles(window, [handed(png)], { 'text/plain': 'From a sheet' })
  await expect(map.card('From a sheet')).toBeVisible()
  await expect(drawnPictures(window)).toHaveCount(1)
})

test('a photo taken with the camera on its side stands upright', async ({ window }) => {
  const map = await openPlain(window)
  const photo = onItsSide(await makePicture(window, { name: 'photo.jpg', type: 'image/jpeg', width: 400, height: 200, color: redCss }))
  await dropFiles(window, [handed(photo)], await map.cell('Thinking', 'One'))
  await expect.poll(() => keptPictures(window)).toBe(1)
  const card = (await keptCards(window)).find(({ picture }) => picture !== null)
  expect([card?.picture?.width, card?.picture?.height]).toEqual([200, 400])
})

test('what is too large, broken or no picture is refused in words, and nothing else is lost', async ({ window }) => {
  const map = await openPlain(window)
  const good = await makePicture(window, { name: 'good.png', type: 'image/png', width: 40, height: 30, color: redCss })
  const cell = await map.cell('Thinking', 'One')
  const refused = async (words: RegExp) => {
    const toast = window.getByRole('status').or(window.getByRole('alert')).filter({ hasText: words }).first()
    await expect(toast).toBeVisible()
  }
  await dropFiles(window, [{ name: 'huge.png', type: 'image/png', size: 50 * 1024 * 1024 }, handed(good)], cell)
  await refused(/“huge\.png” is larger than 20 MB/)
  await expect.poll(() => keptPictures(window)).toBe(1)
  const broken = { ...good, name: 'broken.png', bytes: Buffer.concat([good.bytes.subarray(0, 40), Buffer.alloc(60, 1)]) }
  await dropFiles(window, [handed(broken)], cell)
  await refused(/“broken\.png” is damaged/)
  await dropFiles(window, [{ name: 'text.png', type: 'image/png', bytes: Buffer.from('not a picture at all') }], cell)
  await refused(/“text\.png” is not a picture/)
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>window.pwned = 1</script></svg>'
  await dropFiles(window, [{ name: 'evil.svg', type: 'image/svg+xml', bytes: Buffer.from(svg) }], cell)
  await refused(/“evil\.svg” is an SVG/)
  const bomb = Buffer.from(good.bytes)
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  await dropFiles(window, [{ name: 'bomb.png', type: 'image/png', bytes: bomb }], cell)
  await refused(/“bomb\.png” has more pixels/)
  expect(await keptPictures(window)).toBe(1)
  await map.isKept({ cards: { Doing: ['Comes in', 'Waits', '', ''] } })
})

test('is chosen by the keyboard, described, replaced and taken away', async ({ window }) => {
  const map = await openPlain(window)
  const first = await makePicture(window, { name: 'first.png', type: 'image/png', width: 40, height: 30, color: redCss })
  const second = await makePicture(window, { name: 'second.webp', type: 'image/webp', width: 60, height: 30, color: redCss })
  await choosePicture(window, 'Add picture…', first)
  await expect(drawnPictures(window)).toHaveCount(1)
  await map.isAt(/^Comes in\. Picture without a description/)
  await map.press('ControlOrMeta+i')
  await map.inspector.getByLabel('What it shows').fill('A queue at the counter')
  await window.keyboard.press('Escape')
  await map.isAt(/^Comes in\. Picture: A queue at the counter/)
  await expect(window.getByRole('gridcell').filter({ hasText: 'Picture: A queue at the counter' }).first()).toBeAttached()
  await choosePicture(window, 'Replace picture…', second)
  await expect.poll(async () => (await keptCards(window)).map(({ picture }) => picture?.width ?? 0)).toEqual([60, 0])
  await command(window, 'Remove picture')
  await expect(drawnPictures(window)).toHaveCount(0)
  await map.press('ControlOrMeta+z')
  await expect(drawnPictures(window)).toHaveCount(1)
})

test('the words of a card with a picture are written below it; without words the picture stays', async ({ window }) => {
  const map = await openPlain(window)
  const png = await makePicture(window, { name: 'a.png', type: 'image/png', width: 80, height: 60, color: redCss })
  await dropFiles(window, [handed(png)], await map.cell('Thinking', 'One'))
  await expect(drawnPictures(window)).toHaveCount(1)
  await map.press('Enter')
  await map.type('Caption')
  const picture = await drawnPictures(window).boundingBox()
  const editor = await map.entry.boundingBox()
  expect(editor?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0) - 3)
  await map.press('Enter')
  await map.isKept({ cards: { Doing: ['Comes in', 'Waits', '', ''], Thinking: ['Caption', '', '', ''] } })
  await map.card('Caption').click({ force: true })
  await map.press('Enter', 'ControlOrMeta+a', 'Delete', 'Enter')
  await expect.poll(async () => (await keptCards(window)).filter(({ picture, text }) => picture !== null && text === '').length).toBe(1)
})

async function widthOf(address: string): Promise<number> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image.naturalWidth
}

test('SVG and PNG hold the picture', async ({ host, window }) => {
  test.slow()
  const map = await openPlain(window)
  const jpeg = await makePicture(window, { name: 'red.jpg', type: 'image/jpeg', width: 2000, height: 1500, color: redCss })
  await dropFiles(window, [handed(jpeg)], await map.cell('Thinking', 'One'))
  await expect(drawnPictures(window)).toHaveCount(1)
  await expect(map.saved).toBeVisible()
  await map.exportButton.click()
  const exporting = new ExportPage(window)
  await expect.poll(() => exporting.pixelsOf(red)).toBeGreaterThan(100)
  await exporting.choose('SVG')
  const svg = await host.savedFile(() => exporting.save('SVG'))
  // At 1× and comfortably set a picture is 152 × 114 px; compact maps may be wider.
  expect(await pixelsOfColor(window, { type: 'image/svg+xml', bytes: svg.bytes }, red)).toBeGreaterThan(10_000)
  // The smaller copy went in, not the original of 2,000 px.
  const copies = [...svg.bytes.toString('utf8').matchAll(/href="(data:image\/jpeg[^"]*)"/g)].map(([, address]) => address ?? '')
  expect(copies).toHaveLength(1)
  expect(await window.evaluate(widthOf, copies[0] ?? '')).toBe(640)
  await map.exportButton.click()
  await exporting.choose('PNG')
  const png = await host.savedFile(() => exporting.save('PNG'))
  expect(await pixelsOfColor(window, { type: 'image/png', bytes: png.bytes }, red)).toBeGreaterThan(40_000)
})
