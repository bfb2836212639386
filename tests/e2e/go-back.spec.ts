// Going back to an earlier state of the whole library, from the settings.
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { ask, journeyIdOf, keptTitles } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const goBack = 'Go back to this state…'

test('what was edited and thrown away since comes back, and the way back can be taken back', async ({ host, window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['kept'] }))
  await expect(map.saved).toBeVisible()
  const id = journeyIdOf(window)
  // The next morning: a copy is made of the library as it is found.
  const page = await host.reopen()
  const copies = async () => (await ask(page, 'snapshots.list', { limit: null })) as { snapshots: { maps: number }[]; total: number }
  const maps = (await keptTitles(page)).length
  await expect.poll(async () => (await copies()).snapshots[0]?.maps).toBe(maps)
  const { total } = await copies()

  const library = new LibraryPage(page)
  const edited = await new MapPage(page).isOpen()
  await edited.press('Enter')
  await edited.type(' and more')
  await edited.press('Enter')
  await edited.isKept({ cards: { Doing: ['kept and more', '', '', ''] } })
  await page.getByRole('link', { name: 'To the library' }).click()
  await library.choose('Plain', 'Move to trash')
  await library.place('Settings').click()

  const states = page.getByRole('list', { name: 'Go back to an earlier state' }).getByRole('listitem')
  await expect(states).toHaveCount(Math.min(total, 5))
  await expect(states.first()).toContainText(`${maps} maps`)
  const button = states.first().getByRole('button', { name: goBack })
  await button.focus()
  await page.keyboard.press('Enter')
  const question = page.getByRole('dialog', { name: /^Go back to .+\?$/ })
  await expect(question).toContainText('it is kept in a new safety copy')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(button).toBeFocused()
  expect(await keptTitles(page)).not.toContain('Plain')

  await button.click()
  await question.getByRole('button', { name: 'Go back', exact: true }).click()
  await expect(library.message(/^The library is as it was: /)).toBeVisible()
  expect(await keptTitles(page)).toContain('Plain')
  await expect(states.first()).toContainText('just before going back')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(library.message('The library is again as it was before you went back.')).toBeVisible()
  expect(await keptTitles(page, true)).toContain('Plain')
  await ask(page, 'journeys.restore', { id })
  await library.place('Maps').click()
  await library.open('Plain')
  await (await new MapPage(page).isOpen()).isKept({ cards: { Doing: ['kept and more', '', '', ''] } })
})
