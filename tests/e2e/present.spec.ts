// Presenting: stage by stage in front of a room, from the keyboard alone and with the mouse, with the presenter's own window beside it.
import { journeyIdOf, keptRecords } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { MapPage } from './pages/mapPage.ts'
import { PresentPage, startPresenting } from './pages/presentPage.ts'
import { expect, test } from './support/test.ts'

const cards = { Doing: ['reads the bill', 'compares', 'calls', 'waits'], Pains: ['too much', null, 'no answer', null] }

test('from the keyboard alone: from the stage in focus, through the stages, by number, and back to the map', async ({ window }) => {
  const map = await openMap(window, plainMapWith(cards))
  await map.press('End')
  const room = await startPresenting(window)
  await room.shows('Stage 2 of 2: Second')
  expect(new URL(window.url()).pathname).toMatch(/\/present\/2$/)
  await expect(room.cell('Doing', 0)).toHaveText('calls (Assumption)')
  await expect(room.cell('Feeling', 1)).toHaveText('Lan: +2, Delighted')
  await room.press('ArrowLeft')
  await room.shows('Stage 1 of 2: First')
  await expect(room.cell('Pains', 0)).toHaveText('too much (Assumption)')
  expect(new URL(window.url()).pathname).toMatch(/\/present\/1$/)
  await room.press('PageDown')
  await room.shows('Stage 2 of 2: Second')
  await room.press('PageUp', 'Space', 'Home')
  await room.shows('Plain')
  await room.press('End')
  await room.shows('Overview: Plain')
  await room.press('1')
  await expect(window.getByText('Go to 1', { exact: true })).toBeVisible()
  await room.press('Enter')
  await room.shows('Stage 1 of 2: First')
  await room.press('9', 'Enter')
  await expect(window.getByText('There is no stage 9.')).toBeVisible()
  await room.shows('Stage 1 of 2: First')
  await room.press('2', 'Escape')
  await room.shows('Stage 1 of 2: First')
  await room.press('0', 'Enter')
  await room.shows('Plain')

  // Out at another stage than in: the focus is there, in the lane in which it was.
  await room.press('1', 'Enter', 'Escape')
  await map.isAt('Doing, step 1 of 4: One')
  expect(new URL(window.url()).pathname).not.toContain('present')
  await map.type('goes on writing')
  await map.press('Enter')
  await map.isKept({
    cards: { Doing: ['reads the bill | goes on writing', 'compares', 'calls', 'waits'], Pains: ['too much', '', 'no answer', ''] }
  })

  // Out where one came in: exactly where one was.
  await map.press('ArrowRight', 'ArrowDown')
  await startPresenting(window)
  await room.shows('Stage 1 of 2: First')
  await room.press('Escape')
  await map.isAt('Thinking, step 2 of 4: Two')
})

test('nothing of the map can be changed while it is shown', async ({ window }) => {
  const map = await openMap(window, plainMapWith(cards))
  await map.type('last edit')
  await map.press('Enter')
  await expect(map.saved).toBeVisible()
  const before = await keptRecords(window)
  const room = await startPresenting(window)
  await room.shows('Stage 1 of 2: First')
  await room.press(
    'x',
    'Enter',
    'Delete',
    'Backspace',
    'ControlOrMeta+z',
    'ControlOrMeta+d',
    'ControlOrMeta+a',
    'ControlOrMeta+x',
    'F2',
    'Alt+ArrowRight'
  )
  await room.press('Escape')
  await map.isAt(/step 1 of 4: One/)
  expect(await keptRecords(window)).toEqual(before)
})

test('with the mouse: the button in the bar, the stages, the menu, and out', async ({ window }) => {
  await openMap(window, plainMapWith(cards))
  await window.getByRole('button', { name: 'Present', exact: true }).click()
  const room = new PresentPage(window)
  await room.shows('Stage 1 of 2: First')
  await expect(room.button('First')).toHaveAttribute('aria-current', 'step')
  await room.button('Next stage').click()
  await room.shows('Stage 2 of 2: Second')
  await room.button('First').click()
  await room.shows('Stage 1 of 2: First')
  await room.button('More').click()
  await window.getByRole('menuitem', { name: 'Overview of the whole map' }).click()
  await room.shows('Overview: Plain')
  await room.button('Leave').click()
  await new MapPage(window).isAt(/step 1 of 4: One/)
})

test('a click on the slide or a turn of the wheel does nothing surprising', async ({ window }) => {
  await openMap(window, plainMapWith(cards))
  const room = await startPresenting(window)
  await room.shows('Stage 1 of 2: First')
  await window.mouse.click(720, 300)
  await window.mouse.wheel(0, 600)
  await window.mouse.wheel(600, 0)
  await room.shows('Stage 1 of 2: First')
  await room.press('ArrowRight')
  await room.shows('Stage 2 of 2: Second')
})

test('black, white, and the time that can be stopped', async ({ window }) => {
  await openMap(window, plainMapWith(cards))
  const room = await startPresenting(window)
  await room.shows('Stage 1 of 2: First')
  await room.press('.')
  await expect(window.getByRole('button', { name: 'The screen is black' })).toBeVisible()
  await room.press('w')
  await expect(window.getByRole('button', { name: 'The screen is white' })).toBeVisible()
  await room.press('Escape')
  await expect(window.getByRole('button', { name: /^The screen is/ })).toHaveCount(0)
  await room.shows('Stage 1 of 2: First')
  await expect(room.controls.getByRole('button', { name: /^Presenting for 00:0[1-9]\. Pause/ })).toBeAttached()
  await room.press('t')
  await expect(room.controls.getByRole('button', { name: /Let the time run$/ })).toBeAttached()
  await room.press('t')
  await expect(room.controls.getByRole('button', { name: /Pause the time$/ })).toBeAttached()
})

test('the controls go away while nobody moves, and stay while the keyboard is in them', async ({ window }) => {
  await openMap(window, plainMapWith(cards))
  const room = await startPresenting(window)
  await window.mouse.move(300, 300)
  const opacity = () => room.controls.evaluate((element) => Number(getComputedStyle(element).opacity))
  await expect.poll(opacity).toBe(1)
  await expect.poll(opacity).toBe(0)
  await room.press('ArrowRight')
  await room.shows('Stage 2 of 2: Second')
  expect(await opacity()).toBe(0)
  await window.mouse.move(320, 300)
  await expect.poll(opacity).toBe(1)
  await expect.poll(opacity).toBe(0)
  await room.press('Tab')
  await expect(room.button('Stage before')).toBeFocused()
  await expect.poll(opacity).toBe(1)
  // Its own keys press it; the others still lead.
  await room.press('Enter')
  await room.shows('Stage 1 of 2: First')
  await room.press('ArrowRight')
  await room.shows('Stage 2 of 2: Second')
})

test('the sheet of keys and the palette know presenting, on the map and while it runs', async ({ window }) => {
  const map = await openMap(window, plainMapWith(cards))
  await map.press('Shift+?')
  const sheet = window.getByRole('dialog')
  await expect(sheet.getByRole('heading', { name: 'Presenting' })).toBeVisible()
  await expect(sheet.getByText('Present from this stage', { exact: true })).toBeVisible()
  await expect(sheet.getByText('Black screen', { exact: true })).toBeVisible()
  await map.press('Escape', 'ControlOrMeta+k')
  await map.type('present from the beg')
  await map.press('Enter')
  const room = new PresentPage(window)
  await room.shows('Plain')
  await room.press('Shift+?')
  await expect(sheet.getByText('Black screen', { exact: true })).toBeVisible()
  await expect(sheet.getByText('Start a card in the focused cell')).toHaveCount(0)
  await room.press('Escape')
  await expect(sheet).toHaveCount(0)
  await room.press('ArrowRight')
  await room.shows('Stage 1 of 2: First')
})

test('notes: written in the inspector and while rehearsing, one step of undo, never drawn for the room', async ({ window }) => {
  const map = await openMap(window, plainMapWith(cards))
  const notesKept = async () =>
    (await keptRecords(window)).flatMap((record) => (record.type === 'stage' ? [[record.title, record.notes]] : []))
  await map.press('ArrowUp', 'ArrowUp', 'ControlOrMeta+i')
  await map.inspector.getByRole('textbox', { name: 'Notes for presenting' }).fill('Begin slowly')
  await expect.poll(notesKept).toEqual([
    ['First', 'Begin slowly'],
    ['Second', '']
  ])
  await map.press('Escape')
  const room = await startPresenting(window)
  await room.shows('Stage 1 of 2: First')
  await expect(room.notes).toHaveCount(0)
  await expect(window.getByText('Begin slowly')).toHaveCount(0)
  await room.press('n')
  await expect(room.notes).toHaveValue('Begin slowly')
  await room.press('ArrowRight')
  await room.shows('Stage 2 of 2: Second')
  await room.notes.click()
  await window.keyboard.type('Then 2 pauses.')
  await expect(room.notes).toHaveValue('Then 2 pauses.')
  await room.press('ControlOrMeta+z')
  await expect(room.notes).toHaveValue('')
  await room.press('ControlOrMeta+Shift+z')
  await expect.poll(notesKept).toEqual([
    ['First', 'Begin slowly'],
    ['Second', 'Then 2 pauses.']
  ])
  await room.press('Escape', 'n')
  await expect(room.notes).toHaveCount(0)
  await room.press('Escape')
  await expect(room.controls).toHaveCount(0)
})

test('the presenter’s window: both stay in step, notes are there and not in front of the room', async ({ window }) => {
  await openMap(window, plainMapWith(cards))
  const room = await startPresenting(window)
  await room.shows('Stage 1 of 2: First')
  await room.press('n')
  await expect(room.notes).toBeVisible()
  const opening = window.context().waitForEvent('page')
  await room.press('p')
  const other = await opening
  const presenter = new PresentPage(other)
  await presenter.shows('Stage 1 of 2: First')
  expect(new URL(other.url()).pathname).toMatch(new RegExp(`/maps/${journeyIdOf(window)}/presenter$`))
  // From now on the notes are there alone.
  await expect(room.notes).toHaveCount(0)
  await expect(presenter.notes).toBeVisible()
  await presenter.press('ArrowRight')
  await room.shows('Stage 2 of 2: Second')
  await presenter.shows('Stage 2 of 2: Second')
  await presenter.notes.fill('Ask who has waited, too')
  await presenter.press('Escape')
  await presenter.press('1', 'Enter')
  await room.shows('Stage 1 of 2: First')
  await presenter.press('b')
  await expect(window.getByRole('button', { name: 'The screen is black' })).toBeVisible()
  await presenter.press('b', 't')
  await expect(room.controls.getByRole('button', { name: /Let the time run$/ })).toBeAttached()
  // The stages lie below the slide: where one is, and the way to each.
  const stages = other.getByRole('list', { name: 'Stages' })
  await expect(stages.getByRole('button', { name: 'First' })).toHaveAttribute('aria-current', 'step')
  await stages.getByRole('button', { name: 'Second' }).click()
  await room.shows('Stage 2 of 2: Second')
  await room.press('ArrowLeft')
  await presenter.shows('Stage 1 of 2: First')
  await room.press('ArrowRight')
  await presenter.shows('Stage 2 of 2: Second')
  await expect(presenter.notes).toHaveValue('Ask who has waited, too')
  await room.press('n')
  await expect(window.getByText('Your notes are in the presenter’s window.')).toBeVisible()
  await expect(room.notes).toHaveCount(0)
  await other.close()
  await expect
    .poll(async () => {
      await room.press('n')
      return room.notes.count()
    })
    .toBe(1)
  await expect(room.notes).toHaveValue('Ask who has waited, too')
})
