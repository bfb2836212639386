// Going back to an earlier state of the library while maps are open in other windows.
import { MapPage } from './pages/mapPage.ts'
import { ask, keptTitles } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test('a map that is open in another window is opened anew; one that was not there then says so', async ({ loopback, window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['as it was'] }))
  await expect(map.saved).toBeVisible()
  const page = await loopback.reopen()
  const first = async () =>
    ((await ask(page, 'snapshots.list', { limit: 1 })) as { snapshots: { name: string; maps: number }[] }).snapshots[0]
  const maps = (await keptTitles(page)).length
  await expect.poll(async () => (await first())?.maps).toBe(maps)
  const snapshot = (await first())?.name
  const here = await new MapPage(page).isOpen()
  await here.press('Enter')
  await here.type(' not')
  await here.press('Enter')
  await expect(here.card('as it was not')).toBeVisible()
  await here.isKept({ cards: { Doing: ['as it was not', '', '', ''] } })
  const there = await loopback.openWindow('/')
  await there.getByRole('button', { name: 'New map', exact: true }).click()
  await new MapPage(there).isOpen()

  await ask(page, 'snapshots.goBack', { snapshot })
  await expect(here.card('as it was')).toBeVisible()
  await expect(here.undo).toBeDisabled()
  await here.isOpen()
  await here.press('Enter')
  await here.type('again')
  await here.press('Enter')
  await here.isKept({ cards: { Doing: ['as it was | again', '', '', ''] } })
  await expect(there.getByRole('grid')).toHaveCount(0)
  await expect(there.getByRole('heading', { name: 'The map could not be opened' })).toBeVisible()
})
