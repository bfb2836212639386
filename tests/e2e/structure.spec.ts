// Stages, steps and lanes: what menus, palette, keys and mouse make of them, each in one step of undo.
import type { Locator, Page } from '@playwright/test'
import { lanesOf } from '#core/queries/journey.ts'
import { documentOf } from '#core/model/document.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { keptRecords } from './support/host.ts'
import { countedIds, keepMap, openMap, plainMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

/** Lanes as they are kept: kind, and what is done to them. */
async function lanes(page: Page): Promise<string[]> {
  return lanesOf(documentOf(await keptRecords(page))).map(
    (lane) => `${lane.kind}${lane.collapsed ? ' folded' : ''}${lane.hidden ? ' hidden' : ''}${lane.color === null ? '' : ` ${lane.color}`}`
  )
}

/** Runs a command from the palette by a part of its name. */
async function fromPalette(map: MapPage, name: string): Promise<void> {
  await map.press('ControlOrMeta+k')
  await map.page.getByRole('combobox').fill(name)
  await expect(map.page.getByRole('option', { selected: true })).toContainText(name)
  await map.press('Enter')
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + (to.x - from.x) / 2, from.y + (to.y - from.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const gallery = (page: Page) => page.getByRole('dialog', { name: 'Add lanes' })

test('a stage is copied, split and joined by key and palette, and every undo takes one of it back', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a', 'b', 'c'] }))
  await map.press('ArrowUp', 'ArrowUp')
  await map.isAt('Stage 1 of 2')
  await map.press('ControlOrMeta+d')
  await map.isKept({
    stages: ['First: One, Two', 'First: One, Two', 'Second: Three, Four'],
    cards: { Doing: ['a', 'b', 'a', 'b', 'c', ''] }
  })
  await map.isAt('Stage 2 of 3')
  await map.press('ControlOrMeta+z')
  await map.isKept({ stages: ['First: One, Two', 'Second: Three, Four'] })
  await map.stepHeader('Two').click()
  await fromPalette(map, 'Split stage')
  await map.type('Middle')
  await map.press('Enter')
  await map.isKept({ stages: ['First: One', 'Middle: Two', 'Second: Three, Four'] })
  await map.chooseByKey('Join with the next stage')
  await map.isKept({ stages: ['First: One', 'Middle / Second: Two, Three, Four'], cards: { Doing: ['a', 'b', 'c', ''] } })
})

test('a step is split with its selected cards, copied and joined from its menu', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: [['a', 'b', 'c']] }))
  await window.mouse.click(...xy(await middleOf(map.card('b'))))
  await fromPalette(map, 'Split step')
  await map.type('Later')
  await map.press('Enter')
  await map.isKept({ stages: ['First: One, Later, Two', 'Second: Three, Four'], cards: { Doing: ['a | c', 'b', '', '', ''] } })
  await map.stepHeader('One').click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Join with the next step' }).click()
  await map.isKept({ stages: ['First: One / Later, Two', 'Second: Three, Four'], cards: { Doing: ['a | c | b', '', '', ''] } })
  await map.stepHeader('Two').click({ button: 'right' })
  await window.getByRole('menuitem', { name: /^Duplicate/ }).click()
  await map.isKept({ stages: ['First: One / Later, Two, Two', 'Second: Three, Four'] })
})

test('lanes are added from the gallery by keyboard, several in a row, each where it belongs and with its line', async ({ window }) => {
  const map = await openMap(window, plainMap)
  await fromPalette(map, 'Add lanes')
  await expect(gallery(window)).toBeVisible()
  const chosen = gallery(window).getByRole('option', { selected: true })
  await expect(chosen).toContainText('Doing')
  await map.press('ArrowRight')
  await expect(chosen).toContainText('Thinking')
  await map.press('ArrowDown')
  await expect(chosen).toContainText('Pains')
  await map.type('back')
  await expect(chosen).toContainText('Backstage')
  await map.press('Enter')
  await window.getByRole('combobox', { name: 'Find a lane' }).fill('frontst')
  await map.press('Enter')
  await expect(gallery(window).getByRole('status')).toHaveText('Added: Backstage · Frontstage')
  await map.press('Escape')
  await expect(gallery(window)).toBeHidden()
  await expect
    .poll(() => lanes(window))
    .toEqual(['doing', 'thinking', 'emotion', 'pains', 'lineOfInteraction', 'frontstage', 'lineOfVisibility', 'backstage'])
  // The keyboard is the map's again, at the lane added last.
  await map.isAt(/Frontstage$|Frontstage /)
  await map.press('Alt+ArrowUp', 'Alt+ArrowUp', 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z')
  await expect.poll(() => lanes(window)).toEqual(['doing', 'thinking', 'emotion', 'pains', 'lineOfVisibility', 'backstage'])
})

test('the plus between lanes and the button below them open the gallery; a click adds', async ({ window }) => {
  const map = await openMap(window, plainMap)
  await map.laneHeader('Doing').hover()
  await map.laneHeader('Doing').getByTitle('Insert a lane here').click()
  await gallery(window)
    .getByRole('option', { name: /^Needs/ })
    .click()
  await gallery(window)
    .getByRole('option', { name: /^Quotes/ })
    .click()
  await gallery(window).getByRole('button', { name: 'Done' }).click()
  await expect.poll(() => lanes(window)).toEqual(['doing', 'needs', 'quotes', 'thinking', 'emotion', 'pains'])
  await window.getByRole('button', { name: 'Add lane', includeHidden: true }).click()
  await window.getByRole('combobox', { name: 'Find a lane' }).fill('nothing like it')
  await expect(gallery(window).getByRole('option')).toHaveCount(0)
  await map.press('Enter', 'Escape')
  await expect(map.entry).toBeFocused()
})

test('separator lines are added where they belong, moved by drag and key, and removed', async ({ window }) => {
  const map = await openMap(window, {
    ...plainMap,
    lanes: [
      { kind: 'doing', title: 'Doing' },
      { kind: 'backstage', title: 'Backstage' },
      { kind: 'systems', title: 'Systems' }
    ]
  })
  await fromPalette(map, 'Add service-blueprint lines')
  await expect.poll(() => lanes(window)).toEqual(['doing', 'lineOfVisibility', 'backstage', 'lineOfInternalInteraction', 'systems'])
  const line = map.laneHeader('Line of visibility')
  const below = await map.laneHeader('Systems').boundingBox()
  if (!below) throw new Error('no lane')
  await drag(window, await middleOf(line), { x: below.x + 40, y: below.y + below.height - 4 })
  await expect.poll(() => lanes(window)).toEqual(['doing', 'backstage', 'lineOfInternalInteraction', 'systems', 'lineOfVisibility'])
  await line.click()
  await map.press('Alt+ArrowUp')
  await expect.poll(() => lanes(window)).toEqual(['doing', 'backstage', 'lineOfInternalInteraction', 'lineOfVisibility', 'systems'])
  await map.press('Delete')
  await expect.poll(() => lanes(window)).toEqual(['doing', 'backstage', 'lineOfInternalInteraction', 'systems'])
})

test('a lane folds to a count, is walked through, and unfolds when something is typed into it', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Thinking: ['t1', ['t2', 't3']] }))
  await map.laneHeader('Thinking').click()
  await map.press('Alt+ArrowLeft')
  await expect(window.getByText('t1', { exact: true })).toHaveCount(0)
  await expect(map.laneHeader('Thinking')).toContainText('3')
  await map.isAt('Lane 2 of 4: Thinking, folded, 3 cards')
  await map.press('ArrowRight', 'ArrowRight')
  await map.isAt('Thinking, folded, step 2 of 4')
  await map.type('t4')
  await map.press('Enter')
  await map.isKept({ cards: { Thinking: ['t1', 't2 | t3 | t4', '', ''] } })
  await expect(map.card('t1')).toBeVisible()
  await map.press('Control+z')
  await map.isKept({ cards: { Thinking: ['t1', 't2 | t3', '', ''] } })
  await expect(map.laneHeader('Thinking').getByRole('button', { name: 'Unfold Thinking', includeHidden: true })).toHaveCount(1)
  await map.press('Control+Shift+z')
  await expect(map.card('t4')).toBeVisible()
  await map.laneHeader('Thinking').click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Fold lane' }).click()
  await map.laneHeader('Thinking').getByRole('button', { name: 'Unfold Thinking', includeHidden: true }).click()
  await expect.poll(() => lanes(window)).toEqual(['doing', 'thinking', 'emotion', 'pains'])
})

test('a lane is hidden, left out, counted, and shown again', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a'], Pains: ['p'] }))
  await map.laneHeader('Pains').click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Hide lane' }).click()
  await expect(map.laneHeader('Pains')).toHaveCount(0)
  await expect(window.getByText('p', { exact: true })).toHaveCount(0)
  await map.exportButton.click()
  await expect(window.getByText('1 hidden lane is left out.')).toBeVisible()
  await map.press('Escape')
  await window.getByText('1 hidden').click()
  await expect(map.laneHeader('Pains')).toBeVisible()
  await map.undo.click()
  await expect(map.laneHeader('Pains')).toHaveCount(0)
  await fromPalette(map, 'Show hidden lanes')
  await expect.poll(() => lanes(window)).toEqual(['doing', 'thinking', 'emotion', 'pains'])
})

test('a lane takes a colour and is copied, here and into another map', async ({ window }) => {
  const library = new LibraryPage(window)
  await expect(library.heading).toBeVisible()
  const elsewhere = { ...plainMap, title: 'Elsewhere', stages: [{ title: 'Only', steps: ['Step'] }], lanes: [] }
  await keepMap(window, recordsOf(elsewhere, countedIds('o')))
  const map = await openMap(window, plainMapWith({ Doing: ['a', 'b'] }))
  await map.laneHeader('Doing').click()
  await map.chooseByKey('Lane colour', 'Rose')
  await map.chooseByKey('Duplicate')
  await expect.poll(() => lanes(window)).toEqual(['doing 5', 'doing 5', 'thinking', 'emotion', 'pains'])
  await map.laneHeader('Doing').first().click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Copy lane to another map…' }).click()
  await window.getByRole('dialog', { name: 'Copy lane to another map' }).getByRole('button', { name: 'Elsewhere' }).click()
  await expect(window.getByText('“Doing” is now in “Elsewhere” too.')).toBeVisible()
  await window.goBack()
  await library.open('Elsewhere')
  const other = await new MapPage(window).isOpen()
  await other.isKept({ stages: ['Only: Step, Two'], cards: { Doing: ['a', 'b'] } })
})

test('cards are selected by frame, Shift and Ctrl, and go together by key and drag, keeping their places to each other', async ({
  window
}) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a', 'b', 'c', 'd'], Thinking: ['t'] }))
  await window.mouse.click(...xy(await middleOf(map.card('a'))))
  await window.keyboard.down('Shift')
  await window.mouse.click(...xy(await middleOf(map.card('c'))))
  await window.keyboard.up('Shift')
  await window.keyboard.down('Control')
  await window.mouse.click(...xy(await middleOf(map.card('b'))))
  await window.mouse.click(...xy(await middleOf(map.card('t'))))
  await window.keyboard.up('Control')
  // a, c and t: by one step to the right, then by one lane down, which t cannot leave the map for.
  await map.press('Alt+ArrowRight')
  await map.isKept({ cards: { Doing: ['', 'b | a', '', 'd | c'], Thinking: ['', 't', '', ''] } })
  await map.press('Alt+ArrowRight')
  await map.isKept({ cards: { Doing: ['', 'b | a', '', 'd | c'], Thinking: ['', 't', '', ''] } })
  await map.undo.click()
  await map.isKept({ cards: { Doing: ['a', 'b', 'c', 'd'], Thinking: ['t', '', '', ''] } })
  // A frame around the first two steps of two lanes, then a drag by one of them.
  const from = await map.stepHeader('One').boundingBox()
  const last = await middleOf(map.card('b'))
  const low = await middleOf(map.card('t'))
  if (!from) throw new Error('no step')
  await drag(window, { x: from.x + 3, y: from.y + from.height + 2 }, { x: last.x + 40, y: low.y + 8 })
  await drag(window, await middleOf(map.card('a')), await map.cell('Doing', 'Two'))
  await map.isKept({ cards: { Doing: ['', 'a', 'c | b', 'd'], Thinking: ['', 't', '', ''] } })
  await fromPalette(map, 'Cards: validated')
  await fromPalette(map, 'Card colour: rose')
  await fromPalette(map, 'Cards are about the persona')
  const changed = async () =>
    (await keptRecords(window)).flatMap((record) =>
      record.type === 'card' && record.certainty === 'validated' && record.color === 5 && record.personaId !== null ? [record.text] : []
    )
  await expect.poll(async () => (await changed()).sort()).toEqual(['a', 'b', 't'])
  await map.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z')
  await map.isKept({ cards: { Doing: ['a', 'b', 'c', 'd'], Thinking: ['t', '', '', ''] } })
})

function xy({ x, y }: { x: number; y: number }): [number, number] {
  return [x, y]
}
