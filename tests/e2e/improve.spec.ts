// The repair loop: from a pain on the map to an opportunity on the board, agreed, owned, measured and reported.
import type { Locator, Page } from '@playwright/test'
import type { Opportunity } from '#core/model/opportunity.ts'
import type { MapDescription } from '#core/samples/mapDescription.ts'
import { keptRecords } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const map = plainMapWith({ Doing: ['alpha', null, null, null], Pains: ['Too slow', 'Nobody answers', null, null] })
const metrics: MapDescription['metrics'] = [
  {
    kind: 'time',
    name: 'Wait on hold',
    unit: 'min',
    better: 'lower',
    measures: [{ step: 1, baseline: 13 + 40 / 60, target: 2, readings: [['2026-05-01', 6 + 10 / 60]] }]
  }
]

test.describe('the board', () => {
  test('the sheet of shortcuts begins with the keys that hold here', async ({ window }) => {
    await openView(window, map)
    await window.keyboard.press('?')
    const sheet = window.getByRole('dialog', { name: 'Keyboard' })
    await expect(sheet.getByRole('heading', { level: 2 }).first()).toHaveText('Improve')
    await expect(sheet.getByText('On the board: into a quarter')).toBeVisible()
  })

  test('by keyboard: written, placed, moved, voted for, taken off the board and back', async ({ window }) => {
    const view = await openView(window, map)
    await expect(window.getByRole('heading', { name: 'Nothing to improve yet' })).toBeVisible()
    await window.keyboard.press('n')
    await expect(view.field).toBeFocused()
    await window.keyboard.type('Gọi lại trong 10 phút')
    await window.keyboard.press('Enter')
    await window.keyboard.type('Say why')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Escape')
    await expect(view.field).toHaveCount(0)
    await expect(view.rows).toHaveCount(2)
    await expect(view.tray.getByRole('button')).toHaveCount(2)

    const card = view.card('Gọi lại trong 10 phút')
    await card.focus()
    await window.keyboard.press('1')
    await expect(card).toBeFocused()
    await expect(card).toHaveAccessibleName(/Do first\. Impact 75%, effort 25%/)
    await window.keyboard.press('ArrowUp')
    await window.keyboard.press('Shift+ArrowRight')
    await window.keyboard.press('ArrowRight')
    await expect(card).toHaveAccessibleName(/Plan well\. Impact 80%, effort 50%/)
    await expect(window.getByRole('status').filter({ hasText: 'Plan well: impact 80%, effort 50%' })).toBeAttached()
    // Steps by arrow keys are taken back together, the digit by itself.
    await window.keyboard.press('ControlOrMeta+z')
    await expect(card).toHaveAccessibleName(/Impact 75%, effort 25%/)
    await window.keyboard.press('ControlOrMeta+z')
    await expect(card).toHaveAccessibleName(/Not yet placed/)
    await window.keyboard.press('ControlOrMeta+Shift+z')
    await card.focus()
    await window.keyboard.press('+')
    await window.keyboard.press('+')
    await window.keyboard.press('-')
    await expect(card).toHaveAccessibleName(/1 vote$/)
    await expect.poll(() => kept(window)).toEqual(['Gọi lại trong 10 phút 0.75 0.25 1', 'Say why null null 0'])
    await window.keyboard.press('Delete')
    await expect(card).toBeFocused()
    await expect(view.tray.getByRole('button')).toHaveCount(2)
    // Enter shows it in the backlog, with its details.
    await window.keyboard.press('Enter')
    await expect(view.handle('Gọi lại trong 10 phút')).toBeFocused()
    await expect(window.getByLabel('Owner', { exact: true })).toBeVisible()
  })

  test('by mouse: dragged from the tray and over the board, one step of undo each, never beyond its edge', async ({ window }) => {
    const view = await openView(window, map)
    await view.add('Case number by SMS')
    const card = view.card('Case number by SMS')
    await drag(window, card, await centreOf(window.getByRole('heading', { name: 'Leave for now' }), { x: 0, y: 160 }))
    await expect(card).toHaveAccessibleName(/Leave for now/)
    await expect(view.tray).toHaveCount(0)
    await drag(window, card, { x: 2, y: 2 })
    await expect(card).toHaveAccessibleName(/Do first\. Impact 100%, effort 0%/)
    await window.keyboard.press('ControlOrMeta+z')
    await expect(card).toHaveAccessibleName(/Leave for now/)
    await window.keyboard.press('ControlOrMeta+z')
    await expect(card).toHaveAccessibleName(/Not yet placed/)
    // Put down beside the board it stays where it was.
    await drag(window, card, await centreOf(view.rows.first()))
    await expect(card).toHaveAccessibleName(/Not yet placed/)
  })

  test('cards put on each other are drawn apart in their quarter, and keep the place that they were given', async ({ window }) => {
    const view = await openView(window, map)
    const names = ['First idea', 'Second idea', 'Third idea']
    for (const name of names) {
      await view.add(name)
      await drag(window, view.card(name), await centreOf(window.getByRole('heading', { name: 'Do first' }), { x: 30, y: 120 }))
      await expect(view.card(name)).toHaveAccessibleName(/Do first/)
    }
    const said = await Promise.all(names.map((name) => view.card(name).textContent()))
    expect(new Set(said.map((words) => /Do first.*/u.exec(words ?? '')?.[0])).size).toBe(1)
    const boxOf = async (name: string) => (await view.card(name).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const boxes = await Promise.all(names.map(boxOf))
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1))
        expect(Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height)).toBeGreaterThanOrEqual(4)
    })
  })
})

test.describe('the backlog', () => {
  test('what it takes: title, owner, department, day, status, measure, and the way to what it answers', async ({ window }) => {
    const view = await openView(window, { ...map, metrics })
    await view.add('Call back')
    const title = window.getByRole('textbox', { name: 'Title of opportunity 1' })
    await title.focus()
    await title.press('End')
    await window.keyboard.type(' trong mười phút')
    await window.keyboard.press('Enter')
    await expect(view.handle('Call back trong mười phút')).toBeFocused()
    await window.keyboard.press('Enter')
    await window.getByLabel('Owner', { exact: true }).fill('Hà')
    await window.getByLabel('Department', { exact: true }).fill('Tổng đài')
    await window.getByLabel('Due', { exact: true }).fill('2020-01-31')
    await expect(view.rows.first()).toContainText('Overdue: 31 Jan 2020')
    await expect(view.rows.first()).toContainText('Hà, Tổng đài')
    await window.getByRole('button', { name: /^Status of/ }).press('Enter')
    await window.getByRole('menuitemradio', { name: 'Done' }).press('Enter')
    // What is done is late no more.
    await expect(view.rows.first()).not.toContainText('Overdue')
    await window.getByRole('button', { name: /^Measured by/ }).press('Enter')
    await window.getByRole('menuitemradio', { name: 'Wait on hold, step 2' }).press('Enter')
    await expect(view.rows.first()).toContainText('Wait on hold: 13:40 before, 6:10 now')
    await expect(view.rows.first()).toContainText('Better')
    await window.getByRole('button', { name: 'Tie to a card' }).click()
    await window.getByRole('dialog', { name: 'Tie to a card' }).getByRole('combobox').fill('slow')
    await window.keyboard.press('Enter')
    await expect.poll(async () => (await opportunities(window))[0]?.answerIds.length).toBe(1)
    const [record] = await opportunities(window)
    expect(record).toMatchObject({
      title: 'Call back trong mười phút',
      owner: 'Hà',
      department: 'Tổng đài',
      due: '2020-01-31',
      status: 'done'
    })
    await window.getByRole('button', { name: 'Show on the map: Too slow' }).click()
    await expect(window.getByRole('grid', { name: 'Journey map' })).toBeAttached()
    await expect(window).toHaveURL(/\/maps\/\w+(\?at=\w+)?$/)
  })

  test('the agreed order by key and by mouse; other orders and what is shown; removed and brought back', async ({ window }) => {
    const view = await openView(window, map)
    for (const title of ['one', 'two', 'three']) await view.add(title)
    await view.handle('three').focus()
    await window.keyboard.press('Alt+ArrowUp')
    await window.keyboard.press('Alt+ArrowUp')
    await expect(view.handle('three')).toBeFocused()
    await expect.poll(() => titles(window)).toEqual(['three', 'one', 'two'])
    await window.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => titles(window)).toEqual(['one', 'three', 'two'])
    await window.keyboard.press('ArrowDown')
    await expect(view.handle('two')).toBeFocused()
    await window.keyboard.press('+')
    await drag(window, view.handle('one'), await centreOf(view.rows.last(), { x: 0, y: 20 }))
    await expect.poll(() => titles(window)).toEqual(['three', 'two', 'one'])
    await window.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => titles(window)).toEqual(['one', 'three', 'two'])

    await window.getByRole('button', { name: 'Order: Agreed order' }).press('Enter')
    await window.getByRole('menuitemradio', { name: 'Most votes' }).press('Enter')
    await expect(view.rows.first()).toContainText('1 vote')
    await view.handle('two').focus()
    await window.keyboard.press('Alt+ArrowDown')
    await expect(window.getByText('Rows can be moved in the agreed order only.')).toBeVisible()
    await window.getByRole('button', { name: 'Order: Most votes' }).press('Enter')
    await window.getByRole('menuitem', { name: 'Make this the agreed order' }).press('Enter')
    await expect.poll(() => titles(window)).toEqual(['two', 'one', 'three'])
    await window.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => titles(window)).toEqual(['one', 'three', 'two'])

    await window.getByRole('button', { name: 'Show only' }).press('Enter')
    await window.getByRole('menuitemradio', { name: 'Doing' }).press('Enter')
    await expect(window.getByRole('heading', { name: 'Nothing here matches' })).toBeVisible()
    await window.getByRole('button', { name: 'Show all' }).press('Enter')
    await expect(view.rows).toHaveCount(3)
    await view.handle('three').focus()
    await window.keyboard.press('Delete')
    await expect(view.handle('two')).toBeFocused()
    await expect.poll(() => titles(window)).toEqual(['one', 'two'])
    await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(() => titles(window)).toEqual(['one', 'three', 'two'])
  })
})

test('from the map: a pain becomes an opportunity, which the panel of its card shows', async ({ window }) => {
  const here = await openMap(window, map)
  const card = await centreOf(here.card('Too slow'))
  await window.mouse.click(card.x, card.y)
  await here.chooseByKey('Make an opportunity of this')
  await expect(window.getByText('Opportunity added to the backlog. It answers 1 card.')).toBeVisible()
  await expect.poll(() => titles(window)).toEqual(['Too slow'])
  await here.press('ControlOrMeta+i')
  const answered = here.inspector.getByRole('region', { name: 'Opportunities' })
  await expect(answered).toContainText('To decide')
  await answered.getByRole('button', { name: /Too slow/ }).click()
  const view = new ImprovePage(window)
  await expect(view.handle('Too slow')).toBeFocused()
  await expect(window.getByRole('button', { name: 'Show on the map: Too slow' })).toBeVisible()
  // The other pain still waits for one.
  await expect(window.getByText('Without an opportunity: 1 pain.')).toBeVisible()
  await window.getByRole('button', { name: 'Make opportunities of them' }).press('Enter')
  await expect(view.handle('Nobody answers')).toBeVisible()
  await expect(window.getByText('Without an opportunity')).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+z')
  await expect(view.rows).toHaveCount(1)
})

test('an empty view begins with the pains of the map', async ({ window }) => {
  const view = await openView(window, map)
  await window.getByRole('button', { name: 'Take 2 cards of the lane “Pains”' }).press('Enter')
  await expect(view.rows).toHaveCount(2)
  await window.keyboard.press('ControlOrMeta+z')
  await expect(view.rows).toHaveCount(0)
})

test('handed out: a table on the clipboard and as a file, and the report on paper', async ({ window }) => {
  await window.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const view = await openView(window, map)
  await view.add('=HYPERLINK("http://x")')
  await view.add('Ordinary, with comma')
  await window.getByRole('button', { name: 'Report and export' }).press('Enter')
  const file = window.waitForEvent('download')
  await window.getByRole('menuitem', { name: 'Save as CSV' }).press('Enter')
  const saved = await file
  expect(saved.suggestedFilename()).toBe('Plain – backlog.csv')
  const chunks: Buffer[] = []
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  expect(text.startsWith('\uFEFFNo.,Opportunity,Status')).toBe(true)
  expect(text).toContain('"\'=HYPERLINK(""http://x"")"')
  expect(text).toContain('"Ordinary, with comma"')

  await window.getByRole('button', { name: 'Report and export' }).press('Enter')
  await window.getByRole('menuitem', { name: 'Copy as a table' }).press('Enter')
  await expect(window.getByText('The backlog is on the clipboard, as a table.')).toBeVisible()
  const copied = await window.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const words = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { html: await words('text/html'), text: await words('text/plain') }
  })
  expect(copied.text.split('\n').map((line) => line.split('\t').slice(0, 3))).toEqual([
    ['No.', 'Opportunity', 'Status'],
    ['1', '\'=HYPERLINK("http://x")', 'To decide'],
    ['2', 'Ordinary, with comma', 'To decide']
  ])
  expect(copied.html).toContain('<td>Ordinary, with comma</td>')

  await window.getByRole('button', { name: 'Report and export' }).press('Enter')
  await window.getByRole('menuitem', { name: 'Progress report' }).press('Enter')
  const report = window.getByRole('article')
  await expect(report.getByRole('heading', { name: 'Progress: Plain' })).toBeVisible()
  await expect(report.getByRole('region', { name: 'By status' })).toContainText('To decide')
  await expect(report.getByRole('region', { name: 'Overdue' })).toContainText('Nothing is overdue.')
  await window.emulateMedia({ media: 'print' })
  await expect(window.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(report).toBeVisible()
  await window.emulateMedia({ media: null })
  await window.keyboard.press('Escape')
  await expect(view.rows).toHaveCount(2)
})

class ImprovePage {
  readonly page: Page
  readonly rows: Locator
  readonly tray: Locator
  readonly field: Locator

  constructor(page: Page) {
    this.page = page
    this.rows = page.getByRole('region', { name: /^Backlog/ }).locator('li[data-row-id]')
    this.tray = page.getByRole('group', { name: 'Not yet placed' })
    this.field = page.getByRole('textbox', { name: 'What could be better?' })
  }

  /** On the board or in the tray. */
  card(title: string): Locator {
    return this.page.getByRole('region', { name: 'What to improve first' }).getByRole('button', { name: new RegExp(`, ${title}\\s*\\.`) })
  }

  handle(title: string): Locator {
    return this.rows.getByRole('button', { name: new RegExp(`^\\d+, ${title}, `) })
  }

  async add(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add an opportunity' }).first().click()
    await this.field.fill(title)
    await this.field.press('Enter')
    await this.field.press('Escape')
    await expect(this.field).toHaveCount(0)
  }
}

async function openView(page: Page, which: MapDescription): Promise<ImprovePage> {
  await openMap(page, which)
  await page.getByRole('link', { name: 'Improve', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What to improve first' })).toBeVisible()
  return new ImprovePage(page)
}

async function opportunities(page: Page): Promise<Opportunity[]> {
  const records = await keptRecords(page)
  return records.filter((record): record is Opportunity => record.type === 'opportunity').sort((a, b) => (a.order < b.order ? -1 : 1))
}

async function titles(page: Page): Promise<string[]> {
  return (await opportunities(page)).map(({ title }) => title)
}

async function kept(page: Page): Promise<string[]> {
  return (await opportunities(page)).map(({ title, impact, effort, votes }) => `${title} ${impact} ${effort} ${votes}`)
}

async function centreOf(what: Locator, { x, y } = { x: 0, y: 0 }): Promise<{ x: number; y: number }> {
  const box = await what.boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2 + x, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 + y }
}

async function drag(page: Page, what: Locator, to: { x: number; y: number }): Promise<void> {
  const from = await centreOf(what)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}
