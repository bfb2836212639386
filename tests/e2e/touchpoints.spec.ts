// The touchpoint table and the review in a group: what keyboard and mouse make of them, and what is kept.
import type { Locator, Page } from '@playwright/test'
import { noReview, type TouchpointReview } from '#core/model/touchpointReview.ts'
import type { MapDescription } from '#core/samples/mapDescription.ts'
import { MapPage } from './pages/mapPage.ts'
import { notices, paste } from './support/clipboard.ts'
import { keptRecords } from './support/host.ts'
import { inputMethodOf } from './support/inputMethod.ts'
import { openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

/** Four steps: a letter and a shop, nothing at the third, and a till. The curve of the plain map runs over all of them. */
const shop: MapDescription = {
  ...plainMap,
  title: 'Shop',
  stages: [
    { title: 'First', steps: ['One', { title: 'Two', momentOfTruth: true }] },
    { title: 'Second', steps: ['Three', 'Four'] }
  ],
  lanes: [
    ...plainMap.lanes,
    {
      kind: 'touchpoints',
      title: 'Touchpoints',
      cells: [
        { text: 'Letter', channel: 'post', control: 'controlled', touchpoint: { expects: 'An offer' } },
        { text: 'Cửa hàng', channel: 'shop', control: 'uncontrolled' },
        null,
        { text: 'Till', channel: 'shop', owner: 'Sales' }
      ]
    }
  ]
}

class TouchpointsPage {
  readonly page: Page
  /** What has the keyboard in the table. */
  readonly entry: Locator
  readonly grid: Locator
  readonly review: Locator

  constructor(page: Page) {
    this.page = page
    this.entry = page.getByRole('textbox', { name: 'Touchpoint table' })
    this.grid = page.getByRole('grid', { name: 'Touchpoint table' })
    this.review = page.getByRole('dialog', { name: 'Touchpoint review' })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** The words that a screen reader says of the cell one is at. */
  async isAt(place: string): Promise<void> {
    await expect(this.entry).toHaveAccessibleDescription(new RegExp(`^${place.replace(/[?.]/g, '\\$&')}`))
  }

  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByText(name, { exact: true }) })
  }

  cell(name: string, column: string): Locator {
    return this.row(name).locator(`[data-column="${column}"]`)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** What is kept of the reviews, by the card's text or the step's title; only what differs from nothing. */
  async kept(): Promise<Readonly<Record<string, Partial<TouchpointReview>>>> {
    const reviews: Record<string, Partial<TouchpointReview>> = {}
    for (const record of await keptRecords(this.page)) {
      if ((record.type !== 'card' && record.type !== 'step') || record.touchpoint === null) continue
      const given = Object.entries(record.touchpoint).filter(([field, value]) => value !== noReview[field as keyof TouchpointReview])
      reviews[record.type === 'card' ? record.text : record.title] = Object.fromEntries(given)
    }
    return reviews
  }

  async isKept(reviews: Readonly<Record<string, Partial<TouchpointReview>>>): Promise<void> {
    await expect.poll(() => this.kept()).toEqual(reviews)
  }
}

async function openTable(window: Page, map: MapDescription = shop): Promise<TouchpointsPage> {
  await openMap(window, map)
  await window.getByRole('link', { name: 'Touchpoints' }).click()
  const table = new TouchpointsPage(window)
  await expect(table.grid).toBeVisible()
  await expect(table.entry).toBeAttached()
  await table.cell('Letter', 'expects').click()
  return table
}

const letter = { expects: 'An offer' }

test('answers are typed into cells as into a spreadsheet, and every one is one step of undo', async ({ window }) => {
  const table = await openTable(window)
  await expect(window.getByText('5 of 20 answered')).toBeVisible()
  await table.isAt('Letter, What do they expect?: An offer')
  await table.press('ArrowDown')
  await table.isAt('Cửa hàng, What do they expect?: Not answered')
  await table.type('A smile')
  await expect(window.getByRole('textbox', { name: 'What do they expect?, Cửa hàng' })).toHaveValue('A smile')
  await table.press('Enter')
  await table.isAt('None at all, What do they expect?')
  await table.type('A sign')
  await table.press('Tab')
  await table.isAt('None at all, What annoys them?')
  await table.isKept({ Letter: letter, 'Cửa hàng': { expects: 'A smile' }, Three: { expects: 'A sign' } })
  await expect(window.getByText('7 of 20 answered')).toBeVisible()
  // Editing goes on from what is there; Escape takes it back.
  await table.press('ArrowLeft', 'ArrowUp', 'F2')
  await table.type(' at the door')
  await table.press('Escape')
  await table.isAt('Cửa hàng, What do they expect?: A smile')
  await table.press('Enter')
  await table.type(' at the door')
  await table.press('Enter')
  await table.press('ArrowUp', 'ArrowUp', 'Delete')
  await table.isKept({ 'Cửa hàng': { expects: 'A smile at the door' }, Three: { expects: 'A sign' } })
  await table.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z')
  await table.isKept({ Letter: letter, 'Cửa hàng': { expects: 'A smile' } })
  await table.press('ControlOrMeta+Shift+z')
  await table.isKept({ Letter: letter, 'Cửa hàng': { expects: 'A smile' }, Three: { expects: 'A sign' } })
})

test('what an input method composes begins in the cell', async ({ window }) => {
  const table = await openTable(window)
  const method = await inputMethodOf(window)
  await table.press('ArrowDown')
  await method.compose('d', 'đ', 'đư', 'đường')
  await expect(window.getByRole('textbox', { name: 'What do they expect?, Cửa hàng' })).toHaveValue('đường')
  await table.press('Enter')
  await table.isKept({ Letter: letter, 'Cửa hàng': { expects: 'đường' } })
})

test('choices are taken by their first letters or from a menu, feelings by number', async ({ window }) => {
  const table = await openTable(window)
  await table.press('ArrowLeft')
  await table.type('a')
  await table.press('ArrowDown', 'Enter')
  await expect(window.getByRole('menuitemradio', { name: 'Before' })).toBeFocused()
  await table.press('ArrowDown')
  await expect(window.getByRole('menuitemradio', { name: 'During' })).toBeFocused()
  await table.press('Enter')
  await expect(window.getByRole('menu')).toHaveCount(0)
  await table.isAt('Cửa hàng, When: Step 2 · During')
  await table.cell('Till', 'feeling').click()
  await table.type('5')
  await expect(table.cell('Till', 'feeling')).toHaveText('Delighted')
  await table.type('9')
  await expect(notices(window)).toContainText('Type 1 to 5')
  await table.isKept({ Letter: { ...letter, phase: 'after' }, 'Cửa hàng': { phase: 'during' }, Till: { feeling: 2 } })
  await table.press('Delete')
  // Without an answer of its own a touchpoint has the feeling of the curve.
  await expect(table.cell('Till', 'feeling')).toHaveText('Delighted, from the curve of Lan')
})

test('ranges are copied, pasted, filled down and changed together, one step of undo each', async ({ window }) => {
  const table = await openTable(window)
  await table.press('Shift+ArrowDown', 'Shift+ArrowRight')
  await expect(table.entry).toHaveAccessibleDescription(/4 cells selected/)
  const copied = await window.evaluate(() => {
    const data = new DataTransfer()
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return data.getData('text/plain')
  })
  expect(copied).toBe('An offer\t\n\t')
  await table.cell('Cửa hàng', 'expects').click()
  await paste(window, { text: 'Warmth\t"Two\nlines"\nA sign\tSilence\n\'=quick\t\nover\tboard\n' })
  await expect(notices(window)).toContainText('1 row had no place')
  const pasted = {
    Letter: letter,
    'Cửa hàng': { expects: 'Warmth', annoys: 'Two\nlines' },
    Three: { expects: 'A sign', annoys: 'Silence' },
    Till: { expects: '=quick' }
  }
  await table.isKept(pasted)
  await table.cell('Cửa hàng', 'annoys').click()
  await table.press('Shift+ArrowDown', 'Shift+ArrowDown', 'ControlOrMeta+d')
  const filled = { ...pasted, Three: { expects: 'A sign', annoys: 'Two\nlines' }, Till: { expects: '=quick', annoys: 'Two\nlines' } }
  await table.isKept(filled)
  await expect(window.getByText('3 touchpoints selected')).toBeVisible()
  await table.button('Set Phase').click()
  await window.getByRole('menuitemradio', { name: 'After' }).click()
  const bulk = Object.fromEntries(
    Object.entries(filled).map(([name, review]) => [name, name === 'Letter' ? review : { ...review, phase: 'after' as const }])
  )
  await table.isKept(bulk)
  await table.press('ControlOrMeta+z')
  await table.isKept(filled)
  await table.press('ControlOrMeta+z')
  await table.isKept(pasted)
  await table.press('ControlOrMeta+z')
  await table.isKept({ Letter: letter })
})

test('rows are chosen, found, sorted and grouped, and the columns are remembered', async ({ window }) => {
  const table = await openTable(window)
  const names = () => table.grid.locator('[data-column="name"] strong').allTextContents()
  await table.button('Uncontrolled 1').click()
  await expect.poll(names).toEqual(['Cửa hàng'])
  await table.button('Moments of truth 1').press('Enter')
  await expect.poll(names).toEqual(['Cửa hàng'])
  await table.button('All 4').click()
  await window.keyboard.press('ControlOrMeta+f')
  await expect(window.getByRole('searchbox', { name: 'Find a touchpoint' })).toBeFocused()
  await table.type('cua hang')
  await expect.poll(names).toEqual(['Cửa hàng'])
  await table.press('Escape')
  await expect.poll(names).toEqual(['Letter', 'Cửa hàng', 'None at all', 'Till'])
  await table.press('Enter')
  // By keyboard to the headings: the first sorting is upwards, then downwards, then that of the journey.
  await table.button('By journey').click()
  await window.getByRole('menuitemradio', { name: 'One list' }).click()
  await table.cell('Letter', 'name').click()
  await table.press('ArrowUp', 'Enter')
  const heading = table.grid.getByRole('columnheader', { name: 'Touchpoint' })
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(names).toEqual(['Cửa hàng', 'Letter', 'Till', 'None at all'])
  await table.press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(names).toEqual(['Till', 'Letter', 'Cửa hàng', 'None at all'])
  await table.press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'none')
  await expect(table.grid).toHaveAttribute('aria-rowcount', '5')
  await table.button('Choose columns').click()
  await window.getByRole('checkbox', { name: 'Owner' }).check()
  await window.getByRole('checkbox', { name: 'What annoys them?' }).uncheck()
  await table.press('Escape')
  await expect(table.grid.getByRole('columnheader', { name: 'What annoys them?' })).toHaveCount(0)
  await window.reload()
  await expect(table.grid.getByRole('columnheader', { name: 'Owner' })).toBeAttached()
  await expect(table.grid.getByRole('columnheader', { name: 'What annoys them?' })).toHaveCount(0)
  await expect(table.button('One list')).toBeVisible()
})

test('a gap is closed by a touchpoint that takes over what was found there, and a row leads to its card', async ({ window }) => {
  const table = await openTable(window)
  await table.cell('None at all', 'expects').click()
  await table.type('A sign')
  await table.press('Enter')
  await table.cell('None at all', 'expects').click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Add a touchpoint at this step' }).click()
  const dialog = window.getByRole('dialog', { name: 'Add a touchpoint' })
  await expect(dialog.getByRole('button', { name: 'Step: 3 Three' })).toBeVisible()
  await table.type('Notice board')
  await table.press('Enter')
  await expect(dialog).toHaveCount(0)
  await table.isKept({ Letter: letter, 'Notice board': { expects: 'A sign' } })
  await expect(table.row('None at all')).toHaveCount(0)
  await table.isAt('Notice board, Touchpoint')
  await table.press('ControlOrMeta+z')
  await table.isKept({ Letter: letter, Three: { expects: 'A sign' } })
  await table.cell('Till', 'name').click()
  await table.press('Shift+F10')
  await window.getByRole('menuitem', { name: 'Show on the map' }).click()
  const map = new MapPage(window)
  await map.isAt(/Till/)
})

test('a group answers one question at a time, by keyboard alone, and leaving loses nothing', async ({ window }) => {
  const table = await openTable(window)
  await table.press('Shift+F10')
  await window.getByRole('menuitem', { name: 'Review from here' }).press('Enter')
  await expect(table.review.getByText('Question 1 of 15')).toBeVisible()
  await expect(table.review.getByRole('heading')).toHaveText('What annoys them here?')
  await table.type('Junk')
  await table.press('Enter')
  await expect(table.review.getByRole('heading')).toHaveText('What do we want them to think, do and feel?')
  await table.type('They know me')
  await table.press('Enter')
  await table.type('Opens it')
  await table.press('PageDown')
  await expect(table.review.getByText('Question 3 of 15')).toBeVisible()
  await table.press('PageUp')
  await expect(table.review.getByRole('textbox', { name: 'Think' })).toHaveValue('They know me')
  await table.press('PageDown', 'PageDown')
  await expect(table.review.getByRole('heading')).toHaveText('What do they expect here?')
  await expect(table.review.getByText('Cửa hàng')).toBeVisible()
  await table.type('Half an ans')
  await table.press('Escape')
  await expect(table.review).toHaveCount(0)
  await table.isKept({
    Letter: { ...letter, annoys: 'Junk', think: 'They know me', does: 'Opens it' },
    'Cửa hàng': { expects: 'Half an ans' }
  })
  await table.isAt('Cửa hàng')
  // All questions, feelings by number, to the end.
  await table.button('Review together').click()
  await table.review.getByRole('radio', { name: 'All questions' }).check({ force: true })
  await expect(table.review.getByText('Question 1 of 20')).toBeVisible()
  await table.press('PageDown', 'PageDown', 'PageDown')
  await expect(table.review.getByRole('heading')).toHaveText('Do we meet what they expect? How do they feel?')
  await table.type('2')
  await expect(table.review.getByRole('radio', { name: /^Annoyed/ })).toBeChecked()
  await table.press('Enter')
  await expect(table.review.getByText('Question 5 of 20')).toBeVisible()
  for (let left = 16; left > 0; left -= 1) await table.press('PageDown')
  await expect(table.review.getByRole('heading')).toHaveText('That was the last question')
  await table.press('Enter')
  await expect(table.review).toHaveCount(0)
  await table.isKept({
    Letter: { ...letter, annoys: 'Junk', think: 'They know me', does: 'Opens it', feeling: -1 },
    'Cửa hàng': { expects: 'Half an ans' }
  })
})

test('a thousand touchpoints: the page holds those in view, and keys reach the last', async ({ window }) => {
  const titles = Array.from({ length: 100 }, (_, step) => `Step ${step + 1}`)
  const large: MapDescription = {
    ...plainMap,
    title: 'Shop',
    stages: Array.from({ length: 10 }, (_, stage) => ({ title: `Stage ${stage + 1}`, steps: titles.slice(stage * 10, stage * 10 + 10) })),
    lanes: [
      {
        kind: 'touchpoints',
        title: 'Touchpoints',
        cells: titles.map((_, step) => Array.from({ length: 10 }, (_, at) => (step + at === 0 ? 'Letter' : `Place ${step * 10 + at + 1}`)))
      }
    ]
  }
  const table = await openTable(window, large)
  await expect(window.getByText('0 of 5000 answered')).toBeVisible()
  await expect(table.grid).toHaveAttribute('aria-rowcount', '1011')
  await table.press('ControlOrMeta+End')
  await table.isAt('Place 1000, Answered')
  await expect(table.row('Place 1000')).toHaveAttribute('aria-rowindex', '1011')
  expect(await table.grid.getByRole('row').count()).toBeLessThan(60)
  await table.press('Home', 'ArrowRight', 'ArrowRight')
  await table.type('Found')
  await table.press('Enter')
  await expect(window.getByText('1 of 5000 answered')).toBeVisible()
  await table.press('ControlOrMeta+Home')
  await table.isAt('Letter, Touchpoint')
  // The whole column at once is one step of undo.
  await table.press('ArrowRight', 'ArrowRight', 'ControlOrMeta+Shift+ArrowDown')
  await paste(window, { text: 'Alike' })
  await expect(window.getByText('1000 of 5000 answered')).toBeVisible()
  await table.press('ControlOrMeta+z')
  await expect(window.getByText('1 of 5000 answered')).toBeVisible()
})

test('an empty table says what belongs there and begins it', async ({ window }) => {
  await openMap(window, { ...plainMap, title: 'Shop' })
  await window.getByRole('link', { name: 'Touchpoints' }).click()
  await expect(window.getByRole('heading', { name: 'No touchpoints yet' })).toBeVisible()
  await window.getByRole('button', { name: 'Add a touchpoint' }).click()
  await window.keyboard.type('Letter')
  await window.keyboard.press('Enter')
  const table = new TouchpointsPage(window)
  await table.isAt('Letter, Touchpoint')
  // The other three steps are gaps now.
  await expect(table.grid.getByText('None at all')).toHaveCount(3)
  await table.press('ControlOrMeta+z')
  await expect(window.getByRole('heading', { name: 'No touchpoints yet' })).toBeVisible()
})
