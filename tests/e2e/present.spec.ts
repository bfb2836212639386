// Presenting: stage by stage in front of a room, from the keyboard alone and with the mouse, with the presenter's own window beside it.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ask, journeyIdOf, keptRecords } from './support/host.ts'
import { openMap, plainMap, plainMapWith } from './support/seed.ts'
import { MapPage } from './pages/mapPage.ts'
import { PresentPage } from './pages/presentPage.ts'
import { expect, test } from './support/test.ts'

const cards = { Doing: ['reads the bill', 'compares', 'calls', 'waits'], Pains: ['too much', null, 'no answer', null] }

async function present(window: Page): Promise<PresentPage> {
  await window.keyboard.press('ControlOrMeta+Shift+Enter')
  return new PresentPage(window)
}

test('from the keyboard alone: from the stage in focus, through the stages, by number, and back to the map', async ({ window }) => {
  const map = await openMap(window, plainMapWith(cards))
  await map.press('End')
  const room = await present(window)
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
  await present(window)
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
  const room = await present(window)
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
  const room = await present(window)
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
  const room = await present(window)
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
  const room = await present(window)
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
  const room = await present(window)
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
  const room = await present(window)
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

test('every place has its address; going back leaves; what leads nowhere says so', async ({ loopback, window }) => {
  await openMap(window, plainMapWith(cards))
  const id = journeyIdOf(window)
  const room = new PresentPage(await loopback.openWindow(`/maps/${id}/present/2`))
  await room.shows('Stage 2 of 2: Second')
  await room.page.goto(`${loopback.origin()}/maps/${id}/present`)
  await room.shows('Plain')
  await room.page.goto(`${loopback.origin()}/maps/${id}/present/end`)
  await room.shows('Overview: Plain')
  await room.page.goto(`${loopback.origin()}/maps/${id}/present/77`)
  await room.shows('Stage 2 of 2: Second')
  await room.page.goto(`${loopback.origin()}/maps/${id}/present/two`)
  await expect(room.page.getByText('There is nothing at this address')).toBeVisible()
  await room.page.goto(`${loopback.origin()}/maps/${id}/presenter`)
  await expect(room.page.getByText('No presentation is running.')).toBeVisible()
  await room.press('ArrowRight')
  await room.shows('Stage 1 of 2: First')

  const here = await present(window)
  await here.shows('Stage 1 of 2: First')
  await here.press('ArrowRight')
  await here.shows('Stage 2 of 2: Second')
  await window.goBack()
  await expect(here.controls).toHaveCount(0)
  await expect(window.getByRole('grid', { name: 'Journey map' })).toBeAttached()
})

test('what others edit shows at once, and the stage that is shown stays', async ({ loopback, window }) => {
  await openMap(window, plainMapWith(cards))
  const other = await new MapPage(await loopback.openWindow(`/maps/${journeyIdOf(window)}`)).isOpen()
  const room = await present(window)
  await room.shows('Stage 1 of 2: First')
  await room.press('ArrowRight')
  await room.shows('Stage 2 of 2: Second')
  await other.press('ArrowRight', 'ArrowRight', 'F2')
  await other.type(' again')
  await other.press('Enter')
  await expect(room.cell('Doing', 0)).toHaveText('calls again (Assumption)')
  await other.press('Home', 'ArrowUp', 'ArrowUp', 'Delete')
  await room.shows('Stage 1 of 1: Second')
  expect(new URL(window.url()).pathname).toMatch(/\/present\/1$/)
  await other.press('ControlOrMeta+z')
  await room.shows('Stage 2 of 2: Second')
})

test('the neighbours are context only: hidden from screen readers; the camera stands still where motion is not wanted', async ({
  window
}) => {
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(window, plainMapWith(cards))
  const room = await present(window)
  await room.shows('Stage 1 of 2: First')
  await expect(window.getByRole('table')).not.toContainText('calls')
  const drawn = window.locator('.slide')
  await expect(drawn).toHaveAttribute('aria-hidden', 'true')
  await expect(drawn).toContainText('calls')
  const duration = () =>
    window
      .locator('.slide-camera')
      .first()
      .evaluate((element) => getComputedStyle(element).transitionDuration)
  expect(await duration()).toBe('0s')
  await window.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await duration()).toBe('0.2s')
})

for (const locale of ['en-US', 'vi-VN'] as const) {
  test.describe(locale, () => {
    test.use({ personLocale: locale })
    test('no accessibility violation in either theme, on a projector and on a small screen, at twice the text size', async ({
      loopback,
      window
    }) => {
      await openMapIn(window)
      const id = journeyIdOf(window)
      const found: string[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const { textSize, ...size } of [
          { width: 1024, height: 700, textSize: 'largest' },
          { width: 1024, height: 700, textSize: 'normal' },
          { width: 1920, height: 1080, textSize: 'normal' }
        ]) {
          await window.setViewportSize(size)
          await ask(window, 'settings.set', { key: 'textSize', value: JSON.stringify(textSize) })
          for (const place of ['present', 'present/3', 'present/end', 'presenter']) {
            await window.goto(`${loopback.origin()}/maps/${id}/${place}`)
            await expect(window.getByRole('heading', { level: 1 })).toBeAttached()
            await expect(window.locator('.slide').first()).toBeVisible()
            if (place === 'present/3') await window.keyboard.press('n')
            const { violations } = await new AxeBuilder({ page: window }).options({ rules: { 'target-size': { enabled: true } } }).analyze()
            for (const { id: rule, nodes } of violations)
              for (const { target, failureSummary } of nodes.slice(0, 3))
                found.push(
                  `${colorScheme} ${size.width} ${textSize} ${place}: ${rule} ${target.join(' ')} ${(failureSummary ?? '').split('\n')[1]?.trim()}`
                )
          }
        }
      }
      expect(found).toEqual([])
    })
  })
}

/** The sample, whatever its language. */
async function openMapIn(window: Page): Promise<void> {
  await window
    .getByRole('link')
    .filter({ hasText: /bill|cước/ })
    .first()
    .click()
  await expect(window.locator('[data-map-entry]')).toBeFocused()
}
