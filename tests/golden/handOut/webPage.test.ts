// @vitest-environment node
// A map as a page of the web, in a real browser: it runs nothing but its own script, asks for nothing, moves, zooms, is found, prints.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { wholeMap } from '#core/handOut/options.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { writeHtml } from '#publishing/writers/html.ts'
import { payloads } from '../../e2e/support/payloads.ts'
import { fileBrowser, sampleRecords, written, type FileBrowser } from './inBrowser.ts'

let browser: FileBrowser
beforeAll(async () => {
  browser = await fileBrowser()
})
afterAll(() => browser.close())

const zoomOf = async (page: Page) => Number.parseInt((await page.locator('output').textContent()) ?? '', 10)
const placeOf = (page: Page) => page.evaluate(() => [document.querySelector('main')!.scrollLeft, document.querySelector('main')!.scrollTop])

async function openSample(size?: { width: number; height: number }) {
  return browser.open(await written(writeHtml, sampleRecords('vi'), { language: 'vi' }), 'html', size)
}

test('runs no script and asks for nothing, whatever is written into any text', { timeout: 60_000 }, async () => {
  let used = 0
  const poisoned = sampleRecords('en').map((record) => {
    const next = () => payloads[(used += 1) % payloads.length] ?? ''
    return Object.fromEntries(
      Object.entries(record).map(([field, value]) => [field, isFreeText(record, field, value) ? next() : value])
    ) as unknown as JourneyRecord
  })
  expect(used).toBeGreaterThan(payloads.length)
  for (const look of ['light', 'ink'] as const) {
    const { page, requests, complaints } = await browser.open(await written(writeHtml, poisoned, { language: 'en', look }), 'html')
    await page.locator('summary').click()
    for (const stage of await page.locator('nav button').all()) await stage.click()
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.locator('script').count()).toBe(1)
    await page.close()
  }
})

test('fits on opening; zooms and moves by key, wheel, button and stage', async () => {
  const { page, requests, complaints } = await openSample()
  const view = await page.locator('main').boundingBox()
  const drawing = await page.locator('main svg').boundingBox()
  expect(drawing!.x).toBeGreaterThanOrEqual(view!.x)
  expect(drawing!.x + drawing!.width).toBeLessThanOrEqual(view!.x + view!.width)
  expect(drawing!.y + drawing!.height).toBeLessThanOrEqual(view!.y + view!.height)
  const fitted = await zoomOf(page)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  expect(await zoomOf(page)).toBeGreaterThan(fitted * 1.4)
  await page.keyboard.press('-')
  await page.keyboard.press('0')
  expect(await zoomOf(page)).toBe(fitted)
  await page.keyboard.press('1')
  expect(await zoomOf(page)).toBe(100)
  const [left = 0, top = 0] = await placeOf(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  expect(await placeOf(page)).toEqual([left + 80, top - 80])
  // With the wheel the point under the pointer stays where it is.
  const card = page.locator('main text', { hasText: 'Gọi 9090' }).first()
  const before = await card.boundingBox()
  await page.mouse.move(before!.x, before!.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(110)
  const after = await card.boundingBox()
  expect(Math.hypot(after!.x - before!.x, after!.y - before!.y)).toBeLessThan(3)
  // Dragging the ground moves the map.
  const held = await placeOf(page)
  await page.mouse.move(view!.x + 700, view!.y + view!.height - 40)
  await page.mouse.down()
  await page.mouse.move(view!.x + 600, view!.y + view!.height - 90, { steps: 4 })
  await page.mouse.up()
  expect((await placeOf(page))[0]).toBe((held[0] ?? 0) + 100)
  await page.getByRole('button', { name: 'Tin lại' }).click()
  expect(await page.locator('main text', { hasText: 'Tin lại' }).first().isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Xem toàn bộ' }).click()
  expect(await zoomOf(page)).toBe(fitted)
  expect([requests, complaints]).toEqual([[], []])
  await page.close()
})

test('can be found, selected and read as headings and tables', async () => {
  const { page } = await openSample()
  expect(await page.title()).toBe('Hoá đơn cước bất thường')
  expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  const found = await page.evaluate(() => (window as unknown as { find: (text: string) => boolean }).find('Mỗi khoản hoàn cần'))
  expect(found).toBe(true)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Mỗi khoản hoàn cần')
  // What is found far away comes into sight.
  for (let times = 0; times < 8; times += 1) await page.keyboard.press('+')
  for (const text of ['Biến gọi lại', 'Đọc tin nhắn']) {
    expect(
      await page.evaluate(
        (wanted) => (window as unknown as { find: (text: string, ...more: boolean[]) => boolean }).find(wanted, false, false, true),
        text
      )
    ).toBe(true)
    await expect.poll(() => isSelectionInSight(page)).toBe(true)
  }
  await page.keyboard.press('0')
  await page.locator('summary').click()
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Nhận ra', 'Tìm hiểu', 'Liên hệ', 'Xử lý', 'Tin lại'])
  expect(await page.locator('td', { hasText: 'Mỗi khoản hoàn cần hai chữ ký' }).count()).toBe(1)
  await page.close()
})

test('shows the pages of a view, jumps to each, and prints one on a sheet', async () => {
  const choice = { ...wholeMap, subject: 'touchpoints' } as const
  const html = await written(writeHtml, sampleRecords('en'), { language: 'en', choice })
  const { page, complaints } = await browser.open(html, 'html')
  const pages = await page.locator('main svg').count()
  expect(pages).toBeGreaterThan(1)
  expect(await page.locator('nav button').count()).toBe(pages)
  await page.locator('nav button').last().click()
  await expect.poll(async () => (await placeOf(page))[1]).toBeGreaterThan(300)
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages)
  expect(complaints).toEqual([])
  await page.close()
})

test('prints on one page of any paper', async () => {
  const { page } = await openSample()
  for (const paper of [{ format: 'A4', landscape: true }, { format: 'A3', preferCSSPageSize: true }, { format: 'Letter' }] as const) {
    const pdf = (await page.pdf({ ...paper, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  }
  await page.close()
})

test('has room on a telephone, and zooms between two fingers', async () => {
  const { page } = await openSample({ width: 390, height: 780 })
  const fitted = await zoomOf(page)
  const card = page.locator('main text', { hasText: 'Gọi 9090' }).first()
  const before = await card.boundingBox()
  await pinch(page, before!.x, before!.y, 80, 240)
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(fitted * 2.5)
  const after = await card.boundingBox()
  // What is lower than the screen stays in its middle; across, the map stays under the fingers.
  expect(Math.abs(after!.x - before!.x)).toBeLessThan(12)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const fit = await page.getByRole('button', { name: 'Xem toàn bộ' }).boundingBox()
  expect(fit!.x + fit!.width).toBeLessThanOrEqual(390)
  await page.close()
})

function isSelectionInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { left, right, top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect()
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
  })
}

/** Two fingers on a touch screen, from one distance to another, around a point. */
async function pinch(page: Page, x: number, y: number, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const fingers = (distance: number) => [-1, 1].map((side, id) => ({ x: x + (side * distance) / 2, y, id }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) })
  for (let step = 1; step <= 8; step += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(from + ((to - from) * step) / 8) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Fields that people write freely, and nothing else, so that the map stays one. */
function isFreeText(record: JourneyRecord, field: string, value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false
  return ['title', 'description', 'text', 'name', 'label', 'quote', 'note', 'notes', 'role', 'owner', 'source', 'summary', 'idea'].includes(
    field
  )
}
