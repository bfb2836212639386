// A presentation by its address, and while somebody else edits the map in another window.
import { journeyIdOf } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { MapPage } from './pages/mapPage.ts'
import { PresentPage, startPresenting } from './pages/presentPage.ts'
import { expect, test } from './support/test.ts'

const cards = { Doing: ['reads the bill', 'compares', 'calls', 'waits'], Pains: ['too much', null, 'no answer', null] }

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

  const here = await startPresenting(window)
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
  const room = await startPresenting(window)
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
