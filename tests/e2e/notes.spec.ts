// Notes to each other: comments, votes, the workshop timer, and the lock under which nothing leaves its place.
import type { Page } from '@playwright/test'
import type { Card } from '#core/model/card.ts'
import type { Comment } from '#core/model/comment.ts'
import { keptRecords } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { MapPage } from './pages/mapPage.ts'
import { expect, test } from './support/test.ts'

const map = plainMapWith({ Doing: ['alpha', 'beta', null, null], Pains: ['gamma', null, null, null] })

test.describe('comments', () => {
  test('by keyboard: written, sent, resolved, opened again, edited, deleted and taken back', async ({ window }) => {
    const here = await openMap(window, map)
    await here.press('ArrowUp', 'ArrowDown')
    await toCard(here, 'alpha')
    await here.press('ControlOrMeta+Shift+m')
    const field = window.getByRole('textbox', { name: 'Write a comment' })
    await expect(field).toBeFocused()
    // Nothing written is no comment.
    await here.type('  ')
    await here.press('ControlOrMeta+Enter')
    await here.type('Is that so?')
    await window.getByRole('textbox', { name: 'Your name' }).fill('Lan')
    await field.focus()
    await here.press('ControlOrMeta+Enter')
    const comments = here.inspector.getByRole('region', { name: 'Comments' })
    const items = comments.getByRole('listitem')
    await expect(items).toHaveCount(1)
    await expect(items).toContainText('Lan')
    await expect(items).toContainText('just now')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    // The name is asked once.
    await expect(window.getByRole('textbox', { name: 'Your name' })).toHaveCount(0)
    await here.type('It is.')
    await here.press('ControlOrMeta+Enter')
    await expect(items).toHaveCount(2)
    await expect(items.nth(1)).toContainText('It is.')
    await expect.poll(() => keptComments(window)).toEqual(['Is that so? (Lan)', 'It is. (Lan)'])
    await expect(window.getByRole('button', { name: '2 open comments', exact: true })).toBeVisible()

    await window.getByRole('button', { name: 'Resolve: Is that so?' }).press('Enter')
    await expect.poll(() => keptComments(window)).toEqual(['Is that so? (Lan) done', 'It is. (Lan)'])
    await window.getByRole('button', { name: 'Reopen: Is that so?' }).press('Enter')
    await window.getByRole('button', { name: 'Edit: It is.' }).press('Enter')
    await expect(window.getByRole('textbox', { name: 'Text of the comment' })).toBeFocused()
    await here.press('ControlOrMeta+a')
    await here.type('It is not.')
    await here.press('ControlOrMeta+Enter')
    await expect.poll(() => keptComments(window)).toEqual(['Is that so? (Lan)', 'It is not. (Lan)'])
    await window.getByRole('button', { name: 'Delete: It is not.' }).press('Enter')
    await expect(items).toHaveCount(1)
    await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(items).toHaveCount(2)
    await expect.poll(() => keptComments(window)).toEqual(['Is that so? (Lan)', 'It is not. (Lan)'])
  })

  test('what was begun about a card is still there after looking at another', async ({ window }) => {
    const here = await openMap(window, map)
    await toCard(here, 'alpha')
    await here.press('ControlOrMeta+Shift+m')
    await expect(window.getByRole('textbox', { name: 'Write a comment' })).toBeFocused()
    await here.type('half a thou')
    await clickOn(here, 'beta')
    await expect(window.getByRole('textbox', { name: 'Write a comment' })).toHaveValue('')
    await clickOn(here, 'alpha')
    await expect(window.getByRole('textbox', { name: 'Write a comment' })).toHaveValue('half a thou')
  })

  test('the bubble on the card opens them; a duplicate has none', async ({ window }) => {
    const here = await openMap(window, map)
    await comment(here, 'alpha', 'Why?')
    const bubble = window.getByTitle('1 open comment', { exact: true })
    await expect(bubble).toHaveCount(1)
    await clickOn(here, 'beta')
    await bubble.click()
    await expect(window.getByRole('textbox', { name: 'Write a comment' })).toBeFocused()
    await expect(here.inspector).toContainText('Why?')
    await clickOn(here, 'alpha')
    await here.press('ControlOrMeta+d')
    await expect(bubble).toHaveCount(1)
  })
})

test.describe('votes', () => {
  test('by key, for one card and for several, in the ranking, cleared and taken back in one step', async ({ window }) => {
    const here = await openMap(window, map)
    await toCard(here, 'alpha')
    await here.press('Alt+=', 'Alt+=', 'Alt+=', 'Alt+-')
    await expect.poll(() => keptVotes(window)).toEqual({ alpha: 2 })
    await here.isAt(/^alpha\. 2 votes/)
    await here.press('ControlOrMeta+a', 'Alt+=')
    await expect.poll(() => keptVotes(window)).toEqual({ alpha: 3, beta: 1 })

    await runFromPalette(here, 'Cards with most votes')
    const panel = window.getByRole('complementary', { name: 'Notes to each other' })
    const rows = panel.locator('[data-row]')
    await expect(rows).toHaveCount(2)
    await expect(rows.first()).toHaveAccessibleName(/^1 alpha Doing.* 3 votes$/)
    await expect(rows.first()).toBeFocused()
    await here.press('ArrowDown', 'Enter', 'Escape')
    await here.isAt(/^beta/)

    await runFromPalette(here, 'Clear all votes')
    await expect.poll(() => keptVotes(window)).toEqual({})
    await here.press('ControlOrMeta+z')
    await expect.poll(() => keptVotes(window)).toEqual({ alpha: 3, beta: 1 })
  })

  test('by mouse: in the menu of the card and in the inspector', async ({ window }) => {
    const here = await openMap(window, map)
    await clickOn(here, 'beta', 'right')
    await window.getByRole('menuitem', { name: 'Add a vote' }).click()
    await expect.poll(() => keptVotes(window)).toEqual({ beta: 1 })
    await here.press('ControlOrMeta+i')
    for (let vote = 0; vote < 6; vote += 1) await here.inspector.getByRole('button', { name: 'Add a vote' }).click()
    await expect(here.inspector.getByRole('status', { name: '7 votes' })).toBeVisible()
    await here.inspector.getByRole('button', { name: 'Take a vote away' }).click()
    await expect.poll(() => keptVotes(window)).toEqual({ beta: 6 })
  })
})

test.describe('the timer', () => {
  test('counts over another map and a reload, is held, and says when time is up', async ({ window }) => {
    await window.clock.install()
    const here = await openMap(window, map)
    await here.press('ControlOrMeta+Shift+h')
    await window.getByRole('button', { name: '3 minutes', exact: true }).click()
    const pill = window.getByRole('group', { name: 'Timer' })
    await expect(pill).toContainText('3:00')
    // The keyboard is the map's again.
    await expect(here.entry).toBeFocused()
    await window.clock.runFor(91_000)
    await expect(pill).toContainText('1:29')
    await expect(pill.getByRole('status')).toHaveText('Half of the time is over')
    await here.press('ControlOrMeta+Shift+h')
    await window.clock.runFor(60_000)
    await expect(pill).toContainText('1:29')
    await here.press('ControlOrMeta+Shift+h')

    await window.reload()
    await here.isOpen()
    await expect(pill).toContainText('1:2')
    await window.clock.runFor(30_000)
    await expect(pill.getByRole('status')).toHaveText('One minute left')
    await window.clock.runFor(61_000)
    await expect(pill).toContainText('0:00')
    await expect(pill.getByRole('status')).toHaveText('Time is up')
    await pill.getByRole('button', { name: 'Stop the timer' }).click()
    await expect(pill).toHaveCount(0)
  })

  test('in large covers nothing: the map becomes shorter', async ({ window }) => {
    await window.clock.install()
    const here = await openMap(window, map)
    await runFromPalette(here, 'Timer: 10 minutes')
    await window.getByRole('button', { name: /Show it large$/ }).click()
    const band = window.getByRole('region', { name: 'Timer' })
    await expect(band).toContainText('10:00')
    const [above, below] = [await band.boundingBox(), await window.getByRole('main').boundingBox()]
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
    await band.getByRole('button', { name: 'One minute more' }).click()
    await expect(band).toContainText('11:00')
    await band.getByRole('button', { name: 'Pause' }).click()
    await expect(band).toContainText('Paused')
    await band.getByRole('button', { name: 'Show it small' }).click()
    await expect(band).toHaveCount(0)
  })

  test('takes any number of minutes, and says what it takes', async ({ window }) => {
    const here = await openMap(window, map)
    await window.getByRole('button', { name: 'Start the timer' }).click()
    const minutes = window.getByRole('textbox', { name: 'Minutes' })
    await minutes.fill('soon')
    await here.press('Enter')
    await expect(window.getByText('A number of minutes from 1 to 180')).toBeVisible()
    await minutes.fill('7,5')
    await here.press('Enter')
    await expect(window.getByRole('group', { name: 'Timer' })).toContainText(/7:(30|29)/)
  })
})

test.describe('a locked map', () => {
  test('keeps everything in its place, whatever keys and mouse do; words, cards, votes and comments go in', async ({ window }) => {
    const here = await openMap(window, map)
    await toCard(here, 'alpha')
    await here.press('ControlOrMeta+Shift+k')
    await expect(window.getByRole('button', { name: 'Locked. Unlock the map' })).toBeVisible()
    const before = placesIn(await keptRecords(window))
    // By key.
    await here.press('Alt+ArrowRight', 'Alt+ArrowDown', 'Alt+Shift+ArrowRight', 'Delete', 'ControlOrMeta+x', 'Alt+Enter', 'Alt+Shift+Enter')
    await expect(window.getByRole('status').filter({ hasText: 'The map is locked' }).last()).toBeVisible()
    await here.press('ControlOrMeta+z')
    // By mouse: a card, a feeling, a header, an edge; and no stray card by a double click.
    await drag(window, await centreOf(here.card('alpha')), { dx: 260, dy: 0 })
    await drag(window, await centreOf(here.stageHeader('First')), { dx: 420, dy: 0 })
    await drag(window, await centreOf(here.laneHeader('Doing')), { dx: 0, dy: 240 })
    const empty = await here.cell('Thinking', 'Two')
    await window.mouse.dblclick(empty.x, empty.y)
    await expect(window.locator('.cv-entry-open')).toHaveCount(0)
    const feeling = await here.cell('Feeling', 'Three')
    await window.mouse.click(feeling.x, feeling.y - 60)
    await window.mouse.dblclick(...pair(await centreOf(here.stepHeader('One'))))
    await expect(window.getByRole('textbox', { name: 'Title of the step' })).toHaveCount(0)
    await here.stageHeader('First').hover()
    await expect(window.getByRole('button', { name: 'Insert a stage here' }).first()).toBeHidden()

    // What the group says goes in.
    await window.mouse.click(empty.x, empty.y)
    await here.type('a new card')
    await here.press('Enter')
    await clickOn(here, 'alpha')
    await here.press('Enter')
    await here.type(' and more')
    await here.press('Enter')
    await clickOn(here, 'beta')
    await here.press('Alt+=')
    await here.isKept({
      cards: { Doing: ['alpha and more', 'beta', '', ''], Thinking: ['', 'a new card', '', ''], Pains: ['gamma', '', '', ''] }
    })
    const after = placesIn(await keptRecords(window))
    for (const [id, place] of before) expect(after.get(id)).toEqual(place)

    // Emptied words come back: a card is not given away.
    await clickOn(here, 'gamma')
    await here.press('Enter', 'ControlOrMeta+a', 'Backspace', 'Enter')
    await expect(here.card('gamma')).toBeVisible()

    // It is remembered, and opened again by the button.
    await window.reload()
    await here.isOpen()
    await window.getByRole('button', { name: 'Locked. Unlock the map' }).click()
    await clickOn(here, 'gamma')
    await here.press('Delete')
    await expect(here.card('gamma')).toHaveCount(0)
  })
})

/** Puts the focus of the map on a card. */
async function toCard(map: MapPage, text: string): Promise<void> {
  await clickOn(map, text)
  await map.isAt(new RegExp(`^${text}`))
}

/** Clicks on a card by its words: what takes the press is the map and not the words. */
async function clickOn(map: MapPage, text: string, button: 'left' | 'right' = 'left'): Promise<void> {
  await map.page.mouse.click(...pair(await centreOf(map.card(text))), { button })
}

async function comment(map: MapPage, card: string, text: string): Promise<void> {
  await toCard(map, card)
  await map.press('ControlOrMeta+Shift+m')
  const field = map.page.getByRole('textbox', { name: 'Write a comment' })
  await expect(field).toBeFocused()
  await field.fill(text)
  await map.press('ControlOrMeta+Enter')
  await expect(map.inspector.getByText(text, { exact: true })).toBeVisible()
}

async function runFromPalette(map: MapPage, name: string): Promise<void> {
  await map.press('ControlOrMeta+k')
  await expect(map.page.getByRole('combobox')).toBeFocused()
  await map.type(name)
  await map.press('Enter')
}

async function keptComments(page: Page): Promise<string[]> {
  const comments = (await keptRecords(page)).filter((record): record is Comment => record.type === 'comment')
  return comments
    .sort((a, b) => a.createdAt - b.createdAt)
    .map(({ text, author, resolved }) => `${text} (${author})${resolved ? ' done' : ''}`)
}

async function keptVotes(page: Page): Promise<Record<string, number>> {
  const cards = (await keptRecords(page)).filter((record): record is Card => record.type === 'card' && record.votes > 0)
  return Object.fromEntries(cards.map(({ text, votes }) => [text, votes]))
}

/** Where everything lies that was on the map. */
function placesIn(records: Awaited<ReturnType<typeof keptRecords>>): Map<string, unknown> {
  return new Map(
    records.flatMap((record): [string, unknown][] => {
      if (record.type === 'card') return [[record.id, [record.laneId, record.stepId, record.span, record.order]]]
      return ['stage', 'step', 'lane', 'link', 'emotionPoint'].includes(record.type) ? [[record.id, record]] : []
    })
  )
}

async function centreOf(thing: ReturnType<MapPage['card']>): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function pair({ x, y }: { x: number; y: number }): [number, number] {
  return [x, y]
}

async function drag(page: Page, from: { x: number; y: number }, { dx, dy }: { dx: number; dy: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + dx / 2, from.y + dy / 2, { steps: 4 })
  await page.mouse.move(from.x + dx, from.y + dy, { steps: 4 })
  await page.mouse.up()
}
