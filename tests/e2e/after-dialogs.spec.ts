// Closing what lay above the map gives the keyboard back, caret and all: the next letter is a card again.
import { openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test('after the palette and the sheet are closed, typing starts cards again', async ({ window }) => {
  const map = await openMap(window, plainMap)
  const dialog = map.page.getByRole('dialog')
  for (const [keys, text] of [
    ['Control+k', 'after the palette'],
    ['?', 'after the sheet']
  ] as const) {
    await map.press(keys)
    await expect(dialog).toBeVisible()
    await map.press('Escape')
    await expect(dialog).toBeHidden()
    await map.type(text)
    await map.press('Enter')
  }
  await map.isKept({ cards: { Doing: ['after the palette | after the sheet', '', '', ''] } })
})

test('the key after Escape in a menu of the map is the map’s already', async ({ window }) => {
  const map = await openMap(window, plainMap)
  for (const text of ['one', 'two', 'three']) {
    await map.press('Shift+F10')
    await expect(window.getByRole('menu')).toBeVisible()
    await window.keyboard.press('Escape')
    await window.keyboard.type(text)
    await map.press('Enter')
  }
  await map.isKept({ cards: { Doing: ['one | two | three', '', '', ''] } })
})

test('letters typed while the palette is still being fetched are the palette’s, not a card', async ({ window }) => {
  let fetchOn = () => {}
  const asked = new Promise<void>((resolve) => (fetchOn = resolve))
  await window.route(/\/Palette-[^/]+\.js$/, async (route) => {
    await asked
    await route.continue()
  })
  const map = await openMap(window, plainMap)
  await map.press('Control+k')
  await window.keyboard.type('fit')
  fetchOn()
  await expect(window.getByRole('dialog').getByRole('combobox')).toHaveValue('fit')
  await map.press('Escape')
  await expect(window.getByRole('dialog')).toBeHidden()
  await map.isKept({ cards: {} })
})
