// The main job of a person, without a mouse: make a map, find it tomorrow, hand it out, and get the same map back.
import { readJourneyFile } from '#core/exchange/journeyFile.ts'
import { handOutFormats } from '#core/handOut/formats.ts'
import { press, tabTo } from './pages/keyboard.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { outlineOf, withoutIds } from './support/content.ts'
import { keptRecords } from './support/host.ts'
import { expect, test } from './support/test.ts'

const wanted = {
  title: 'Hoá đơn sai',
  personas: ['Chị Lan', 'Minh'],
  stages: ['Notice: Get the bill, Compare it', 'Contact: Call the hotline, New step'],
  cards: {
    Doing: ['Đọc tin nhắn trên đường | Looks again', 'Scrolls up', 'Calls 9090', 'Hangs up'],
    Touchpoints: ['Bill by SMS', '', 'Hotline', '']
  },
  feelings: { 'Chị Lan': [1, -1, -2, 2], Minh: [0, null, -1, null] },
  links: ['Bill by SMS → Hotline']
}

test('a whole map by keyboard alone: made, found, exported, imported', async ({ host, window }) => {
  const library = new LibraryPage(window)
  await expect(library.heading).toBeVisible()
  await tabTo(window, library.newMap)
  await press(window, 'Enter')
  const map = await new MapPage(window).isOpen()
  await map.isAt('Doing, step 1 of 1')

  await test.step('title, stages, steps, lanes', async () => {
    await press(window, 'ArrowUp', 'ArrowUp')
    await map.isAt('Stage 1 of 1: First stage')
    await press(window, 'F2')
    await map.type('Notice')
    await press(window, 'Enter', 'ArrowDown', 'Enter')
    await map.type('Get the bill')
    await press(window, 'Enter', 'Alt+Enter')
    await map.type('Compare it')
    await press(window, 'Enter', 'Alt+Shift+Enter')
    await map.type('Contact')
    await press(window, 'Enter', 'ArrowDown', 'F2')
    await map.type('Call the hotline')
    await press(window, 'Enter', 'ArrowDown', 'Home', 'ArrowLeft', 'End')
    await map.isAt('Lane 4 of 4: Pains')
    await map.addLaneBelow('Touchpoints')
    await map.isAt('Lane 5 of 5: Touchpoints')
    await press(window, 'Escape')
    await tabTo(window, map.title, { backwards: true })
    await press(window, 'Enter')
    await window.keyboard.insertText('Hoá đơn sai')
    await press(window, 'Enter')
    await tabTo(window, map.entry)
  })

  await test.step('cards, one after another', async () => {
    await press(window, 'Home', 'ArrowRight')
    await map.isAt('Doing, step 1 of 3: Get the bill, 0 cards')
    await map.type('Đọc tin nhắn trên đường')
    await press(window, 'Enter')
    await map.type('Looks again')
    await press(window, 'Tab')
    await map.type('Scrolls up')
    await press(window, 'Tab')
    await map.type('Calls 9090')
    await press(window, 'Tab')
    await map.isAt('Doing, step 4 of 4: New step, 0 cards')
    await map.type('Hangs up')
    await press(window, 'Enter')
  })

  await test.step('touchpoints with a channel, and a link', async () => {
    await press(window, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'End', 'ArrowRight')
    await map.isAt('Touchpoints, step 1 of 4: Get the bill, 0 cards')
    await map.type('Bill by SMS')
    await press(window, 'Tab', 'Tab')
    await map.type('Hotline')
    await press(window, 'Enter', 'Home')
    await map.isAt('Bill by SMS, Assumption, card 1 of 1')
    await map.chooseByKey('Channel', 'Text message')
    await map.chooseByKey('Link to another card')
    await press(window, 'ArrowRight', 'ArrowRight', 'Enter')
    await map.isKept({ links: wanted.links })
  })

  await test.step('two personas and what they feel', async () => {
    await press(window, 'Escape', 'Escape', 'Escape')
    await tabTo(window, map.addPersona, { backwards: true })
    await press(window, 'Enter')
    const personas = window.getByRole('dialog', { name: 'Personas' })
    await expect(personas.getByRole('textbox', { name: 'Name' })).toBeVisible()
    await tabTo(window, personas.getByRole('textbox', { name: 'Name' }))
    await press(window, 'ControlOrMeta+a')
    await map.type('Chị Lan')
    await tabTo(window, personas.getByRole('button', { name: 'Add a persona' }), { backwards: true })
    await press(window, 'Enter')
    await expect(personas.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await map.type('Minh')
    await press(window, 'Escape')
    await expect(personas).toHaveCount(0)
    await tabTo(window, map.entry)
    await press(window, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowRight')
    await map.isAt('Feeling, step 1 of 4: Get the bill. Chị Lan: no feeling yet. Minh: no feeling yet')
    await press(
      window,
      '4',
      'ArrowRight',
      '2',
      'ArrowRight',
      '1',
      'ArrowRight',
      '5',
      'Escape',
      'Home',
      'p',
      '3',
      'ArrowRight',
      'ArrowRight',
      '2'
    )
    await map.isAt('Feeling, step 3 of 4: Call the hotline. Chị Lan: −2, Angry. Minh: −1, Annoyed')
  })

  await test.step('undo and redo', async () => {
    await press(window, 'ControlOrMeta+z')
    await map.isKept({ feelings: { ...wanted.feelings, Minh: [0, null, null, null] } })
    await press(window, 'ControlOrMeta+Shift+z')
  })
  await map.isKept(wanted)
  await expect(map.saved).toBeVisible()
  const original = await keptRecords(window)
  expect(original.find((record) => record.type === 'card' && record.text === 'Bill by SMS')).toMatchObject({ channel: 'sms' })

  const { again, found } = await test.step('tomorrow: search finds it whatever the accents', async () => {
    const again = await host.reopen()
    const libraryAgain = new LibraryPage(again)
    await expect(libraryAgain.heading.or(again.getByRole('grid', { name: 'Journey map' }))).toBeAttached()
    if (new URL(again.url()).pathname !== '/') await press(again, 'ControlOrMeta+Shift+f')
    await tabTo(again, libraryAgain.search)
    await again.keyboard.type('tin nhan tren duong')
    await expect(libraryAgain.hits.first()).toContainText('Đọc tin nhắn trên đường')
    await press(again, 'Enter')
    const found = new MapPage(again)
    await found.isAt('Đọc tin nhắn trên đường, Assumption, card 1 of 2. Doing, step 1 of 4')
    return { again, found }
  })
  expect(withoutIds(await keptRecords(again))).toEqual(withoutIds(original))

  await test.step('what was done yesterday is not undone, what is done now is', async () => {
    await expect(found.undo).toBeDisabled()
    await press(again, 'End', 'Alt+ArrowLeft')
    await found.isKept({
      cards: { ...wanted.cards, Doing: ['Đọc tin nhắn trên đường | Looks again', 'Scrolls up', 'Calls 9090 | Hangs up', ''] }
    })
    await press(again, 'ControlOrMeta+z')
    await expect(found.undo).toBeDisabled()
    await found.isKept(wanted)
  })

  const file = await test.step('export everything', async () => {
    await press(again, 'ControlOrMeta+Shift+e')
    const dialog = again.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByRole('radio', { checked: true }).first()).toBeFocused()
    await tabTo(again, dialog.getByRole('radio', { checked: true }).first())
    const json = dialog.getByRole('radio', { name: 'JSON', exact: true })
    for (const _format of handOutFormats) if (!(await json.isChecked())) await press(again, 'ArrowDown')
    await expect(json).toBeChecked()
    await tabTo(again, dialog.getByRole('button', { name: 'Save JSON' }))
    return host.savedFile(() => press(again, 'Enter'))
  })
  expect(file.name).toBe('Hoá đơn sai.journey.json')
  const read = readJourneyFile(file.bytes.toString('utf8'))
  expect(read.issues).toEqual([])
  expect(read.maps[0]?.issues).toEqual([])
  expect(outlineOf(read.maps[0]?.records ?? [])).toEqual(wanted)

  await test.step('import it: another map that says the same', async () => {
    const home = new LibraryPage(again)
    await expect(again.getByRole('dialog')).toHaveCount(0)
    await press(again, 'ControlOrMeta+Shift+f')
    await expect(home.search).toBeFocused()
    await tabTo(again, home.importButton)
    await host.chooseFiles(() => press(again, 'Enter'), [file])
    const preview = again.getByRole('dialog', { name: 'What this becomes' })
    await expect(preview.getByText('Read without a problem')).toBeVisible()
    await tabTo(again, preview.getByRole('button', { name: 'Keep “Hoá đơn sai”' }))
    const before = again.url()
    await press(again, 'Enter')
    await expect(again).not.toHaveURL(before)
    await new MapPage(again).isOpen()
    const copy = await keptRecords(again)
    expect(withoutIds(copy)).toEqual(withoutIds(original))
  })
})
