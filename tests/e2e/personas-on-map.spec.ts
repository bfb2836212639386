// One persona, some or all of them on the map, and the page of one to be hung on a wall.
import type { Locator, Page } from '@playwright/test'
import type { MapDescription } from '#core/samples/mapDescription.ts'
import { color } from '#core/theme/tokens.ts'
import { violationsIn } from './support/axe.ts'
import { journeyIdOf } from './support/host.ts'
import { openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const both: MapDescription = {
  ...plainMap,
  personas: {
    lan: {
      name: 'Chị Lan',
      kind: 'customer',
      summary: '34, office clerk',
      quote: 'I don’t mind paying.',
      goals: 'Know why\n- Save time',
      needs: 'Plain words',
      pains: 'Codes',
      motivations: 'Fairness',
      context: 'On the bus'
    },
    minh: { name: 'Minh', kind: 'employee', summary: '', quote: '' }
  },
  lanes: [
    {
      kind: 'doing',
      title: 'Doing',
      cells: [[{ text: 'Lan pays', persona: 'lan' }, { text: 'Minh books', persona: 'minh' }, 'Somebody waits'], null, null, null]
    },
    { kind: 'emotion', title: 'Feeling', curves: { lan: [1, 0, -1, 2], minh: [0, 1, 1, -1] } },
    { kind: 'pains', title: 'Pains' }
  ]
}

const chip = (page: Page, name: string) => page.getByRole('button', { name: `Persona ${name}`, exact: true })
const feelingChip = (page: Page, name: string) => page.locator('.cv-persona').filter({ hasText: name })
const pill = (page: Page) => page.getByRole('group', { name: /^Showing / })
const faces = (page: Page) => page.locator('.cv-layer-curve [data-record]')
const inkOf = (card: Locator) => card.evaluate((text) => text.getAttribute('fill'))

async function choose(page: Page, name: string, item: string): Promise<void> {
  await chip(page, name).click()
  await page.getByRole('menu').getByText(item, { exact: true }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('a click on a persona in the lane of feelings hides her curve, Alt shows it alone', async ({ window }) => {
  await openMap(window, both)
  await expect(faces(window)).toHaveCount(8)
  await feelingChip(window, 'Minh').click()
  await expect(faces(window)).toHaveCount(4)
  await expect(feelingChip(window, 'Minh')).toHaveAttribute('aria-pressed', 'false')
  await feelingChip(window, 'Minh').click()
  await expect(faces(window)).toHaveCount(8)
  await feelingChip(window, 'Minh').click({ modifiers: ['Alt'] })
  await expect(feelingChip(window, 'Chị Lan')).toHaveAttribute('aria-pressed', 'false')
  await expect(faces(window)).toHaveCount(4)
  await feelingChip(window, 'Minh').click({ modifiers: ['Alt'] })
  await expect(faces(window)).toHaveCount(8)
})

test('by keyboard alone: menu of a persona, palette, and number keys that show what they set', async ({ window }) => {
  const map = await openMap(window, both)
  await chip(window, 'Chị Lan').focus()
  await map.press('Enter')
  await expect(window.getByRole('menuitemcheckbox', { name: 'Show the curve' })).toBeFocused()
  await expect(window.getByRole('menuitemcheckbox', { name: 'Show the curve' })).toBeChecked()
  await map.press('Enter')
  await expect(faces(window)).toHaveCount(4)
  await map.press('ControlOrMeta+k')
  await map.type('show all personas')
  await map.press('Enter')
  await expect(faces(window)).toHaveCount(8)
  await map.press('ControlOrMeta+k')
  await map.type('show only the curve of minh')
  await map.press('Enter')
  await expect(faces(window)).toHaveCount(4)
  await map.press('ControlOrMeta+k')
  await map.type('show only what is about chi lan')
  await map.press('Enter')
  await expect(pill(window)).toContainText('Showing Chị Lan')
})

test('one persona alone: cards of others stand back and can still be read, nobody’s cards stay', async ({ window }) => {
  const map = await openMap(window, both)
  await choose(window, 'Minh', 'Show only what is about Minh')
  await expect(pill(window)).toContainText('Showing Minh')
  const { ink, ink3 } = color.light
  await expect.poll(() => inkOf(map.card('Lan pays'))).toBe(ink3)
  expect(await inkOf(map.card('Minh books'))).toBe(ink)
  expect(await inkOf(map.card('Somebody waits'))).toBe(ink)
  await expect(faces(window)).toHaveCount(4)
  // Remembered with the map.
  await window.reload()
  await map.isOpen()
  await expect(pill(window)).toContainText('Showing Minh')
  await pill(window).getByRole('button', { name: 'Show all' }).click()
  await expect(pill(window)).toHaveCount(0)
  await expect.poll(() => inkOf(map.card('Lan pays'))).toBe(ink)
  await expect(faces(window)).toHaveCount(8)
  // What one looks at is no change of the map.
  await expect(map.undo).toHaveAttribute('aria-disabled', 'true')
})

test('the page of a persona has an address, holds everything said about her, and is one sheet of paper', async ({ loopback, window }) => {
  const map = await openMap(window, both)
  await choose(window, 'Chị Lan', 'Page to print')
  const sheet = window.getByRole('article')
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Chị Lan')
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText([
    'Goals',
    'Needs',
    'Pains',
    'Motivations',
    'Context',
    'How it feels, step by step'
  ])
  await expect(sheet.getByRole('listitem')).toHaveText(['Know why', 'Save time', 'Plain words', 'Codes', 'Fairness'])
  await expect(sheet.getByText('I don’t mind paying.')).toBeVisible()
  await expect(sheet.getByRole('strong').filter({ hasText: '4 Four' })).toBeVisible()
  await expect(sheet.getByText('On the maps “Plain” and “A bill that doesn’t add up”')).toBeVisible()
  expect(new URL(window.url()).pathname).toMatch(/\/personas\/[^/]+\/page$/)
  const paper = await window.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(paper.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  expect(await violationsIn(window)).toEqual([])
  await window.getByRole('link', { name: 'Back to the map' }).click()
  await map.isOpen()
  const address = `/maps/${journeyIdOf(window)}/personas`
  const gone = await loopback.openWindow(`${address}/r0000000000000000999/page`)
  await expect(gone.getByRole('heading', { name: 'This persona is no longer on the map' })).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`so much text that it would not fit is set smaller, in the light of paper also on a ${scheme} screen`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: scheme })
    const long = Array.from(
      { length: 12 },
      (_, index) => `Line ${index + 1}: something that matters to her more than most people think`
    ).join('\n')
    const { lan } = both.personas
    if (!lan) throw new Error('she is described')
    await openMap(window, {
      ...both,
      personas: { ...both.personas, lan: { ...lan, goals: long, needs: long, pains: long, motivations: long } }
    })
    await choose(window, 'Chị Lan', 'Page to print')
    await expect(window.getByRole('article')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    const paper = await window.pdf({ preferCSSPageSize: true })
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await expect(window.getByText('On the maps “Plain”')).toBeVisible()
  })
}
