// Lived, believed and intended: on the map, and in the view of emotions with what the curve says and the register of gaps.
import type { Page } from '@playwright/test'
import type { MapDescription } from '#core/samples/mapDescription.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { Gap } from '#core/model/gap.ts'
import { violationsIn } from './support/axe.ts'
import { keptRecords } from './support/host.ts'
import { openMap, plainMap } from './support/seed.ts'
import type { MapPage } from './pages/mapPage.ts'
import { expect, test } from './support/test.ts'

const feelings: MapDescription = {
  ...plainMap,
  lanes: [
    { kind: 'doing', title: 'Doing', cells: [null, null, 'Waits for an hour', null] },
    { kind: 'emotion', title: 'Feeling', curves: { lan: [1, 0, -1, 2], minh: [0, 1, 1, -1] }, believed: { lan: [1, 1.5, null, null] } }
  ]
}

const slots = (page: Page) => page.locator('.emotion-slot')
const panel = (page: Page) => page.getByRole('complementary', { name: 'What the curve says' })

async function points(page: Page, kind: EmotionPoint['kind']): Promise<number[]> {
  const records = (await keptRecords(page)) as unknown as EmotionPoint[]
  return records
    .flatMap((record) => (record.type === 'emotionPoint' && record.kind === kind ? [record.score] : []))
    .toSorted((a, b) => a - b)
}

async function gaps(page: Page): Promise<Gap[]> {
  const records = (await keptRecords(page)) as unknown as Gap[]
  return records.filter((record) => record.type === 'gap').toSorted((a, b) => (a.order < b.order ? -1 : 1))
}

async function openView(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views of this map' }).getByRole('link', { name: 'Emotion' }).click()
  await expect(slots(page).first()).toBeVisible()
}

/** From the first cell of the map down to the lane of feelings, at a step counted from 0. */
async function goToFeeling(map: MapPage, step: number): Promise<void> {
  await map.press('Home', 'ArrowDown', ...Array.from({ length: step }, () => 'ArrowRight'))
  await map.isAt('Feeling')
}

test('on the map: B chooses what we believe, number keys set it, undo takes it back, Delete removes it', async ({ window }) => {
  const map = await openMap(window, feelings)
  await goToFeeling(map, 2)
  await map.press('b')
  await expect(window.locator('.cv-feeling-kind[aria-pressed=true]')).toHaveAttribute('aria-label', 'As we believe it is')
  await map.press('5')
  await expect.poll(() => points(window, 'believed')).toEqual([1, 1.5, 2])
  await expect(map.entry).toHaveAccessibleDescription(/Lan, as believed: \+2, Delighted/)
  await map.press('ArrowDown')
  await expect.poll(() => points(window, 'believed')).toEqual([1, 1.5, 1.9])
  await map.press('Delete')
  await expect.poll(() => points(window, 'believed')).toEqual([1, 1.5])
  await map.press('ControlOrMeta+z')
  await expect.poll(() => points(window, 'believed')).toEqual([1, 1.5, 1.9])
  // What is lived is as it was.
  await map.press('Escape', 'l', '1')
  await expect.poll(() => points(window, 'lived')).toEqual([-2, -1, 0, 0, 1, 1, 1, 2])
  await expect.poll(() => points(window, 'believed')).toEqual([1, 1.5, 1.9])
})

test('on the map: the button in the lane header and a click on an empty place set what is intended; a drag moves it', async ({
  window
}) => {
  const map = await openMap(window, feelings)
  await goToFeeling(map, 3)
  await window.getByRole('button', { name: 'As it is meant to be', exact: true, includeHidden: true }).click()
  const ring = await window.locator('.cv-focus-ring').boundingBox()
  if (!ring) throw new Error('the cell of the focus is in sight')
  const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 }
  await window.mouse.click(middle.x, middle.y)
  await expect.poll(async () => (await points(window, 'intended')).length).toBe(1)
  const [before = 0] = await points(window, 'intended')
  expect(Math.abs(before)).toBeLessThan(0.3)
  await window.mouse.move(middle.x, middle.y)
  await window.mouse.down()
  await window.mouse.move(middle.x, middle.y - 60, { steps: 4 })
  await window.mouse.up()
  await expect.poll(async () => (await points(window, 'intended'))[0] ?? -9).toBeGreaterThan(before + 0.8)
  await map.press('ControlOrMeta+i')
  await expect(map.inspector).toContainText('As it is meant to be')
})

test('in the view by keyboard alone: from step to step, set, nudge, change the curve, undo', async ({ window }) => {
  const map = await openMap(window, feelings)
  await openView(window)
  await slots(window).first().focus()
  await map.press('ArrowRight', 'ArrowRight', 'b')
  await expect(slots(window).nth(2)).toBeFocused()
  await expect(slots(window).nth(2)).toHaveAccessibleName('Step 3 of 4: Three. Lan, as believed: nothing set')
  await map.press('4')
  await expect(slots(window).nth(2)).toHaveAccessibleName(/^Step 3 of 4: Three\. Lan, as believed: \+1, Pleased/)
  await map.press('ArrowUp', 'ArrowUp')
  await expect.poll(() => points(window, 'believed')).toEqual([1, 1.2, 1.5])
  await expect(panel(window)).toContainText('On average')
  await expect(window.locator('.emotion-gap-row').first()).toContainText('3 Three')
  await expect(window.locator('.emotion-gap-row').first()).toContainText('2.2')
  // Both nudges were one step of undo.
  await map.press('ControlOrMeta+z')
  await expect.poll(() => points(window, 'believed')).toEqual([1, 1, 1.5])
  await map.press('p')
  await expect(slots(window).nth(2)).toHaveAccessibleName(/Minh, as believed: nothing set$/)
  await map.press('l', 'End')
  await expect(slots(window).nth(3)).toHaveAccessibleName(/^Step 4 of 4: Four\. Minh, as lived: −1, Annoyed/)
  await map.press('Delete')
  await expect.poll(async () => (await points(window, 'lived')).length).toBe(7)
})

test('in the view with the mouse: a drag is one step of undo, an empty place sets a point, a point of another curve is taken up', async ({
  window
}) => {
  await openMap(window, feelings)
  await openView(window)
  const box = await slots(window).nth(1).boundingBox()
  if (!box) throw new Error('the second point is in sight')
  await window.mouse.move(box.x + 16, box.y + 16)
  await expect(window.locator('.emotion-bubble')).toContainText('Neutral')
  await window.mouse.down()
  await window.mouse.move(box.x + 16, box.y + 80, { steps: 5 })
  await window.mouse.up()
  await expect.poll(async () => (await points(window, 'lived')).filter((score) => score < 0 && score !== -1).length).toBe(1)
  await window.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => points(window, 'lived')).toEqual([-1, -1, 0, 0, 1, 1, 1, 2])
  await window.getByRole('radio', { name: 'Believed' }).check({ force: true })
  const third = await slots(window).nth(2).boundingBox()
  if (!third) throw new Error('the third step is in sight')
  await window.mouse.click(third.x + 16, third.y - 60)
  await expect.poll(async () => (await points(window, 'believed')).length).toBe(3)
  await window.locator('.emotion-other[aria-label*="Minh"]').first().click()
  await expect(window.getByRole('button', { name: 'Minh', pressed: true }).first()).toBeVisible()
  await expect(window.getByRole('radio', { name: 'Lived' })).toBeChecked()
})

test('what the curve says leads to its steps; a gap goes into the register with one press and is edited, ordered and removed there', async ({
  window
}) => {
  const map = await openMap(window, feelings)
  await openView(window)
  await panel(window)
    .getByRole('button', { name: /^Lowest point/ })
    .click()
  await expect(slots(window).nth(2)).toBeFocused()
  await expect(panel(window)).toContainText('No step is marked as a moment of truth yet.')
  await panel(window).getByRole('button', { name: 'Register this gap: Two' }).click()
  await expect(panel(window).getByRole('img', { name: 'In the register: Two' })).toBeVisible()
  await expect
    .poll(async () => (await gaps(window)).map(({ kind, severity, text }) => ({ kind, severity, text })))
    .toEqual([{ kind: 'deliveredPerceived', severity: 2, text: 'We believe +1.5 where Lan lives 0' }])
  await panel(window).getByRole('button', { name: 'Add a gap' }).click()
  await expect(panel(window).getByRole('textbox', { name: 'What the gap is' })).toBeFocused()
  await map.type('Kế toán không nói với tổng đài')
  await panel(window)
    .getByRole('button', { name: /^Kind:/ })
    .click()
  await window.getByRole('menuitemradio', { name: 'Between departments' }).click()
  await panel(window).getByRole('radio', { name: 'Large' }).check({ force: true })
  await panel(window).getByRole('button', { name: 'Tie a card' }).click()
  await panel(window).getByRole('combobox').fill('hour')
  await map.press('Enter')
  await panel(window)
    .getByRole('switch', { name: /^Closed/ })
    .click()
  await panel(window).getByRole('button', { name: 'Done' }).click()
  await expect
    .poll(async () => (await gaps(window)).map(({ kind, severity, closed, cardIds }) => [kind, severity, closed, cardIds.length]))
    .toEqual([
      ['deliveredPerceived', 2, false, 0],
      ['departments', 3, true, 1]
    ])
  const written = panel(window).getByRole('button', { name: /^Large Kế toán không nói với tổng đài/ })
  await written.press('Alt+ArrowUp')
  await expect.poll(async () => (await gaps(window)).map(({ kind }) => kind)).toEqual(['departments', 'deliveredPerceived'])
  await expect(written).toBeFocused()
  await panel(window).getByRole('button', { name: 'More for: Kế toán không nói với tổng đài' }).click()
  await window.getByRole('menuitem', { name: 'Remove' }).click()
  await expect.poll(async () => (await gaps(window)).length).toBe(1)
  await expect(panel(window)).toContainText('1 open')
  expect(await violationsIn(window)).toEqual([])
})

test('what people want at a step is chosen in its menu and shown at its number', async ({ window }) => {
  const map = await openMap(window, feelings)
  await map.press('Home', 'ArrowUp')
  await map.isAt(/Step 1 of 4/)
  await map.chooseByKey('What people want here', 'Effortless')
  await expect(window.locator('.cv-aim')).toHaveAttribute('title', 'Effortless')
  await map.press('ControlOrMeta+i')
  await expect(map.inspector.getByRole('radio', { name: 'Effortless' })).toBeChecked()
})

test('a map without feelings says what belongs here and offers the one next thing', async ({ window }) => {
  await openMap(window, { ...plainMap, personas: {}, lanes: [{ kind: 'doing', title: 'Doing' }] })
  await window.getByRole('navigation', { name: 'Views of this map' }).getByRole('link', { name: 'Emotion' }).click()
  await window.getByRole('button', { name: 'Add a lane of feelings' }).click()
  await expect(window.getByRole('button', { name: 'Add a persona' }).last()).toBeVisible()
  await expect(window.getByText('Nobody feels anything yet')).toBeVisible()
})
