// Several windows on one map, and a host that goes away: everybody sees every edit, and nothing is lost without a word.
import { keptRecords, journeyIdOf } from './support/host.ts'
import { openMap, plainMap, plainMapWith } from './support/seed.ts'
import { MapPage } from './pages/mapPage.ts'
import { expect, test } from './support/test.ts'

test('two windows see each other’s edits, and undo only their own', async ({ loopback, window }) => {
  const here = await openMap(window, plainMap)
  const there = await new MapPage(await loopback.openWindow(`/maps/${journeyIdOf(window)}`)).isOpen()
  await here.type('from here')
  await here.press('Enter')
  await expect(there.card('from here')).toBeVisible()
  await there.press('End')
  await there.type('from there')
  await there.press('Enter')
  await expect(here.card('from there')).toBeVisible()
  await here.press('ControlOrMeta+z')
  await expect(there.card('from here')).toHaveCount(0)
  await expect(here.card('from there')).toBeVisible()
  await here.isKept({ cards: { Doing: ['', '', '', 'from there'] } })
  await expect(there.undo).toBeEnabled()
  await expect(there.saved).toBeVisible()
})

test('edits at the same moment: of different cards both hold, of one card none goes silently', async ({ loopback, window }) => {
  const here = await openMap(window, plainMapWith({ Doing: ['mine', 'yours', 'ours'] }))
  const there = await new MapPage(await loopback.openWindow(`/maps/${journeyIdOf(window)}`)).isOpen()
  await here.press('Enter')
  await there.press('ArrowRight', 'Enter')
  await Promise.all([here.type(' and more'), there.type(' as well')])
  await Promise.all([here.press('Enter'), there.press('Enter')])
  await here.isKept({ cards: { Doing: ['mine and more', 'yours as well', 'ours', ''] } })

  await here.press('ArrowRight', 'ArrowRight', 'Enter')
  await there.press('ArrowRight', 'Enter')
  await Promise.all([here.type(' (here)'), there.type(' (there)')])
  await Promise.all([here.press('Enter'), there.press('Enter')])
  await expect(here.saved).toBeVisible()
  await expect(there.saved).toBeVisible()
  // The later one stands in every window and in the library; the other can still be had by undo.
  const standing = async () => (await here.kept()).cards['Doing']?.[2] ?? ''
  await expect.poll(standing).toMatch(/^ours( \(here\)| \(there\)| \(here\).* \(there\)| \(there\).* \(here\))$/)
  const text = await standing()
  await expect(here.card(text)).toBeVisible()
  await expect(there.card(text)).toBeVisible()
})

test('one window removes what the other is writing into: what was typed is not lost silently', async ({ loopback, window }) => {
  const here = await openMap(window, plainMapWith({ Doing: ['card'] }))
  const there = await new MapPage(await loopback.openWindow(`/maps/${journeyIdOf(window)}`)).isOpen()
  await here.press('Enter')
  await here.type(' in work')
  await here.isKept({ cards: { Doing: ['card in work', '', '', ''] } })
  await there.press('Delete')
  await expect(there.card('card in work')).toHaveCount(0)
  await here.type(' on')
  await here.press('Enter')
  await expect(here.saved).toBeVisible()
  await there.press('ControlOrMeta+z')
  await expect.poll(async () => (await there.kept()).cards['Doing']?.[0] ?? '').toContain('card in work')
})

test('one window removes the step in which the other is writing: the words stay, and writing goes on', async ({ loopback, window }) => {
  const here = await openMap(window, plainMapWith({ Doing: ['card'] }))
  const there = await new MapPage(await loopback.openWindow(`/maps/${journeyIdOf(window)}`)).isOpen()
  await here.press('End')
  await here.type('half')
  await there.stepHeader('Four').click()
  await there.press('Delete')
  await expect(here.stepHeader('Four')).toHaveCount(0)
  await here.type(' of it')
  await here.press('Enter')
  await here.isKept({ cards: { Doing: ['card', '', 'half of it'] } })
  await here.isAt('Doing, step 3 of 3')
  await here.type('next')
  await here.press('Enter')
  await here.isKept({ cards: { Doing: ['card', '', 'half of it | next'] } })
})

test('a title changed in the library shows in the open map', async ({ loopback, window }) => {
  const map = await openMap(window, plainMap)
  const library = await loopback.openWindow('/')
  await library.getByRole('button', { name: 'Actions for “Plain”' }).click()
  await library.getByRole('menuitem', { name: 'Rename' }).click()
  await expect(library.getByRole('textbox', { name: 'New title for “Plain”' })).toBeFocused()
  await library.keyboard.type('Another name')
  await library.keyboard.press('Enter')
  await expect(map.title).toHaveText('Another name')
})

test('the host is killed while one types: what was acknowledged is there, the rest is kept and saved when it is back', async ({
  loopback,
  window
}) => {
  const map = await openMap(window, plainMap)
  await map.type('acknowledged')
  await map.press('Enter')
  await map.isKept({ cards: { Doing: ['acknowledged', '', '', ''] } })
  await expect(map.saved).toBeVisible()
  await map.type('in the mid')
  await loopback.kill()
  await map.type('st of it')
  await map.press('Enter')
  await expect(window.getByRole('alert').filter({ hasText: 'Outside-In does not answer' })).toBeVisible()
  await expect(map.saved).toHaveCount(0)
  await map.type('offline')
  await map.press('Enter')
  await expect(map.card('offline')).toBeVisible()

  // Another start is another token: the new address, opened in any window, lets the old one in again.
  const address = await loopback.startAgain()
  const id = journeyIdOf(window)
  const opened = await loopback.openWindow(new URL(address).pathname + new URL(address).hash)
  // A start leads to where one left off.
  await new MapPage(opened).isOpen()
  expect(journeyIdOf(opened)).toBe(id)
  await expect.poll(async () => cardsOf(await keptRecords(opened, id))).toEqual(['acknowledged', 'in the midst of it', 'offline'])
  await expect(map.saved).toBeVisible()
  await expect(window.getByRole('alert').filter({ hasText: 'Outside-In' })).toHaveCount(0)
})

test('kill −9 right after “Saved”: it is there', async ({ loopback, window }) => {
  const map = await openMap(window, plainMap)
  for (const word of ['one', 'two', 'three', 'four', 'five']) {
    await map.type(word)
    await map.press('Enter')
  }
  await map.isKept({ cards: { Doing: ['one | two | three | four | five', '', '', ''] } })
  await expect(map.saved).toBeVisible()
  const id = journeyIdOf(window)
  await loopback.kill()
  const address = await loopback.startAgain()
  const opened = await loopback.openWindow(new URL(address).pathname + new URL(address).hash)
  expect(cardsOf(await keptRecords(opened, id))).toEqual(['one', 'two', 'three', 'four', 'five'])
})

function cardsOf(records: readonly { type: string }[]): string[] {
  return (records as readonly { type: string; text?: string; order: string }[])
    .filter(({ type }) => type === 'card')
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ text }) => text ?? '')
}
