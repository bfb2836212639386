// The five layers: what rests on what, working from the experience inwards, and what is wrong with it. By mouse and by keys alone.
import type { Locator, Page } from '@playwright/test'
import type { MapDescription } from '#core/samples/mapDescription.ts'
import { layeredBill } from './support/layeredBill.ts'
import { paste } from './support/clipboard.ts'
import { keptRecords } from './support/host.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { keepMap, openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const view = (page: Page) => page.getByRole('main', { name: 'Outside-in' })
const panel = (page: Page) => page.getByRole('complementary').first()
const card = (page: Page, text: string): Locator =>
  view(page)
    .locator('[data-layer-card]')
    .and(page.getByRole('button', { name: new RegExp(`^${text}`) }))

async function openLayers(page: Page, map: MapDescription = layeredBill): Promise<void> {
  await openMap(page, map)
  await page.getByRole('link', { name: 'Outside-in' }).click()
  await expect(view(page).getByRole('group', { name: 'Experiences: What she concludes' })).toBeAttached()
}

/** Which card has the keyboard, in the words that a screen reader says. */
async function isAt(page: Page, text: string): Promise<void> {
  const field = view(page).getByRole('textbox', { name: 'Layers of the experience' })
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(new RegExp(`^${text}`))
}

/** The links that are kept, as “outer > inner”. */
async function linksAre(page: Page, wanted: readonly string[]): Promise<void> {
  const read = async () => {
    const records = await keptRecords(page)
    const textOf = (id: string) => records.flatMap((record) => (record.type === 'card' && record.id === id ? [record.text] : []))[0]
    return records.flatMap((record) => (record.type === 'link' ? [`${textOf(record.fromId)} > ${textOf(record.toId)}`] : [])).sort()
  }
  await expect.poll(read).toEqual([...wanted].sort())
}

async function cardsOf(page: Page): Promise<string[]> {
  return (await keptRecords(page)).flatMap((record) => (record.type === 'card' ? [record.text] : [])).sort()
}

test('a chosen card says what it rests on; findings are counted and lead to their cards', async ({ window }) => {
  await openLayers(window)
  await card(window, 'I was heard').click()
  await expect(panel(window)).toContainText('Rests on 9 things in 4 layers. If CRM fails, this fails with it.')
  const finding = (name: string) => panel(window).getByRole('button', { name: new RegExp(`^${name}`) })
  await expect(finding('Experience with nothing beneath')).toContainText('“It was settled in one go” is promised')
  await expect(finding('Serves no experience')).toContainText('3')
  await expect(finding('Constraint')).toContainText('“Two approvals per refund” limits “I was heard”.')
  await expect(finding('Hand-offs between departments')).toContainText('Finance → Call centre → Finance')

  await finding('Experience with nothing beneath').click()
  await isAt(window, 'It was settled in one go')
  await expect(panel(window)).toContainText('Nothing beneath it makes this so.')
  await finding('Serves no experience').click()
  await panel(window).getByRole('button', { name: 'Paper archive', exact: true }).click()
  await expect(card(window, 'Paper archive')).toHaveAttribute('aria-pressed', 'true')
  await expect(panel(window)).toContainText('No experience rests on it.')

  // What fails, and always current: the moment another experience rests on it, it is said.
  await card(window, 'CRM').click()
  await panel(window).getByRole('button', { name: 'What if it fails?' }).click()
  await expect(panel(window)).toContainText('If CRM fails, 2 of 4 experiences fail with it:')
  await panel(window).getByRole('button', { name: 'Back to the trace' }).click()
  await window.keyboard.press('Tab')
  await card(window, 'Hotline 9090').dragTo(card(window, 'It was settled in one go'))
  await expect(finding('Single point of failure')).toContainText('“CRM” carries 3 of 4 experiences.')
  await window.keyboard.press('ControlOrMeta+z')
  await expect(finding('Single point of failure')).toHaveCount(0)
})

test('by keys alone: layers come with their first cards, beneath each other, linked, renamed, untied and removed', async ({ window }) => {
  await openLayers(window, plainMap)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.keyboard.press(key)
  }
  await expect(view(window)).toContainText('There are no experiences yet.')
  await view(window)
    .getByRole('group', { name: /^Experiences/ })
    .getByRole('button', { name: 'Add this layer' })
    .press('Enter')
  await window.keyboard.type('Được lắng nghe')
  await press('Enter')
  await isAt(window, 'Được lắng nghe')
  await press('ControlOrMeta+Enter')
  await window.keyboard.type('Complains')
  await press('Enter', 'ControlOrMeta+Enter')
  await window.keyboard.type('Hotline')
  await press('Enter')
  await linksAre(window, ['Complains > Hotline', 'Được lắng nghe > Complains'])

  // Typing on a card writes the next one of its layer; arrows walk.
  await window.keyboard.type('Shop')
  await press('Enter')
  await isAt(window, 'Shop')
  await press('ControlOrMeta+Shift+L')
  await expect(window.getByText('Choose the card to link to')).toBeVisible()
  await press('ArrowUp', 'Enter')
  await linksAre(window, ['Complains > Hotline', 'Complains > Shop', 'Được lắng nghe > Complains'])
  await expect(window.getByText('Choose the card to link to')).toHaveCount(0)
  await isAt(window, 'Complains')

  await press('ArrowDown', 'F2')
  await window.keyboard.type(' 9090')
  await press('Enter')
  await isAt(window, 'Hotline 9090')
  await press('Alt+l', 'Delete')
  await linksAre(window, ['Complains > Shop', 'Được lắng nghe > Complains'])
  await press('ControlOrMeta+z')
  await linksAre(window, ['Complains > Hotline 9090', 'Complains > Shop', 'Được lắng nghe > Complains'])

  // What is pasted becomes cards, one a line, behind the card one is on.
  await paste(window, { text: 'Web chat\nQuầy giao dịch\n' })
  await isAt(window, 'Quầy giao dịch')
  await expect(card(window, 'Web chat')).toBeVisible()
  await press('ControlOrMeta+z')
  await expect(card(window, 'Web chat')).toHaveCount(0)

  // Escape takes back what was typed, and the card that came with it.
  await card(window, 'Hotline 9090').click()
  await window.keyboard.type('Never')
  await press('Escape')
  await expect(card(window, 'Never')).toHaveCount(0)
  await card(window, 'Shop').click()
  await press('Delete')
  await expect(card(window, 'Shop')).toHaveCount(0)
  await linksAre(window, ['Complains > Hotline 9090', 'Được lắng nghe > Complains'])
  await press('ControlOrMeta+z')
  await expect(card(window, 'Shop')).toHaveCount(1)
  expect((await keptRecords(window)).flatMap((record) => (record.type === 'lane' ? [record.kind] : []))).toEqual(
    expect.arrayContaining(['experiences', 'interactions', 'touchpoints'])
  )
})

test('links are drawn by dragging: onto a card, onto an empty place, never within a layer', async ({ window }) => {
  await openLayers(window)
  const before = (await keptRecords(window)).filter(({ type }) => type === 'link').length
  const count = () => keptRecords(window).then((records) => records.filter(({ type }) => type === 'link').length)
  await card(window, 'It was settled in one go').dragTo(card(window, 'Pays the bill'))
  await expect.poll(count).toBe(before + 1)
  await expect(card(window, 'It was settled in one go. Nothing beneath')).toHaveCount(0)
  await card(window, 'Bill details').dragTo(card(window, 'Hotline 9090'))
  await expect(window.getByText('Links tie one layer to another')).toBeVisible()
  await expect.poll(count).toBe(before + 1)

  // From the bottom of a card into the air of the band below: a new card takes the link.
  const from = await card(window, 'They are quick').boundingBox()
  const below = await card(window, 'Pays the bill').boundingBox()
  if (!from || !below) throw new Error('the cards are drawn')
  await window.mouse.move(from.x + 20, from.y + 20)
  await window.mouse.down()
  await window.mouse.move(below.x + 40, below.y - 14, { steps: 4 })
  await window.mouse.up()
  await expect(view(window).getByRole('textbox', { name: 'New card: Interactions' })).toBeFocused()
  await window.keyboard.type('Gets a call back')
  await window.mouse.click(20, 840)
  await expect(card(window, 'Gets a call back')).toBeVisible()
  await expect.poll(count).toBe(before + 2)
  // One step of undo: the card and its link.
  await window.keyboard.press('ControlOrMeta+z')
  await expect(card(window, 'Gets a call back')).toHaveCount(0)
  await expect.poll(count).toBe(before + 1)
})

test('a card is marked as a constraint, and inspected, from its menu', async ({ window }) => {
  await openLayers(window)
  await card(window, 'CRM').click({ button: 'right' })
  await window.getByRole('menuitemcheckbox', { name: 'It is a constraint' }).click()
  await expect(card(window, 'CRM. Constraint')).toBeVisible()
  await expect(panel(window)).toContainText('Limits 2 experiences.')
  await card(window, 'Hotline 9090').click()
  await window.keyboard.press('Shift+F10')
  await window.getByRole('menuitem', { name: /^More about this card/ }).click()
  const inspector = window.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector).toContainText('Hotline 9090')
  await inspector.getByRole('textbox', { name: 'Owner' }).fill('Call centre')
  await inspector.getByRole('button', { name: 'Close the inspector' }).click()
  await expect(panel(window)).toContainText('Findings in this map')
})

test('starting from the experience: one question after the other, by keys alone, left at any time with nothing lost', async ({
  window
}) => {
  await openLayers(window, plainMap)
  await panel(window).getByRole('button', { name: 'Start from the experience' }).press('Enter')
  const ask = (question: string) => window.getByRole('textbox', { name: question })
  await expect(ask('What should she conclude?')).toBeFocused()
  await window.keyboard.type('I was heard')
  await window.keyboard.press('Enter')
  await expect(ask('What does she do?')).toBeFocused()
  await window.keyboard.type('Complains')
  await window.keyboard.press('Control+Enter')
  await window.keyboard.type('Asks where it stands')
  await window.keyboard.press('Enter')
  // Passed over: the next answer hangs on the last one.
  await expect(ask('Where does it happen?')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(ask('What is agreed?')).toBeFocused()
  await window.keyboard.type('Call back in 48 hours')
  await window.keyboard.press('Escape')
  await linksAre(window, ['Asks where it stands > Call back in 48 hours', 'I was heard > Asks where it stands', 'I was heard > Complains'])
  await isAt(window, 'I was heard')
  await expect(panel(window)).toContainText('Rests on 3 things in 2 layers.')

  // Begun again and left by going elsewhere: what was typed is kept.
  await window.keyboard.press('Escape')
  await panel(window).getByRole('button', { name: 'Start from the experience' }).click()
  await window.keyboard.type('It was easy')
  await window.getByRole('link', { name: 'Map', exact: true }).click()
  await expect.poll(() => cardsOf(window)).toContain('It was easy')
})

test('a map without anything gets its first stage and its layers with the first answers', async ({ window }) => {
  await expect(new LibraryPage(window).heading).toBeVisible()
  await keepMap(window, { ...plainMap, stages: [], lanes: [] })
  await new LibraryPage(window).open(plainMap.title)
  await window.getByRole('link', { name: 'Outside-in' }).click()
  await panel(window).getByRole('button', { name: 'Start from the experience' }).click()
  await expect(window.getByRole('textbox', { name: 'What should she conclude?' })).toBeFocused()
  for (const answer of ['It was easy', 'Signs up', 'App', 'No paper', 'CRM']) {
    await window.keyboard.type(answer)
    await window.keyboard.press('Enter')
  }
  await expect(panel(window)).toContainText('“It was easy” stands.')
  await linksAre(window, ['App > No paper', 'It was easy > Signs up', 'No paper > CRM', 'Signs up > App'])
  const lanes = (await keptRecords(window)).flatMap((record) => (record.type === 'lane' ? [record] : []))
  expect(lanes.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ kind }) => kind)).toEqual([
    'experiences',
    'interactions',
    'touchpoints',
    'lineOfVisibility',
    'procedures',
    'systems'
  ])
})

test('five hundred cards: only what is in sight is drawn, and the keyboard goes to the end', async ({ window }) => {
  const steps = Array.from({ length: 50 }, (_, step) => `Step ${step + 1}`)
  const cells = (layer: string) => steps.map((_, step) => [`${layer} ${step}a`, `${layer} ${step}b`])
  await openLayers(window, {
    ...plainMap,
    stages: [{ title: 'Long', steps }],
    lanes: (['experiences', 'interactions', 'touchpoints', 'procedures', 'systems'] as const).map((kind) => ({
      kind,
      title: kind,
      cells: cells(kind)
    }))
  })
  const drawn = view(window).locator('[data-layer-card]')
  await expect(card(window, 'experiences 0a')).toBeVisible()
  expect(await drawn.count()).toBeLessThan(150)
  await card(window, 'experiences 0a').click()
  await window.keyboard.press('End')
  await isAt(window, 'experiences 49b')
  await expect(card(window, 'experiences 49b')).toBeInViewport()
  await window.keyboard.press('ArrowDown')
  await isAt(window, 'interactions 49b')
})

test('a card of the sample that the map hides is found there once its lane is shown; undo hides it again', async ({ window }) => {
  await new LibraryPage(window).open('A bill that doesn’t add up')
  await window.getByRole('link', { name: 'Outside-in' }).click()
  await card(window, 'I was heard').click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Show on the map' }).click()
  await expect(window.getByText('It stands in the lane “Experiences”, which is hidden on the map.')).toBeVisible()
  await window.getByRole('button', { name: 'Show the lane' }).click()
  const here = new MapPage(window)
  await here.isAt('I was heard, Assumption, card 1 of 1')
  await here.press('ControlOrMeta+z')
  const hidden = async () =>
    (await keptRecords(window)).flatMap((record) => (record.type === 'lane' && record.hidden ? [record.title] : [])).sort()
  await expect.poll(hidden).toEqual(['Experiences', 'Interactions', 'Procedures'])
})
