// Comments in two windows on the same map.
import { journeyIdOf } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { MapPage } from './pages/mapPage.ts'
import { expect, test } from './support/test.ts'

const map = plainMapWith({ Doing: ['alpha', 'beta', null, null], Pains: ['gamma', null, null, null] })

test('two windows see each other’s at once; the panel leads to the card, by mouse and by key', async ({ loopback, window }) => {
  const here = await openMap(window, map)
  const there = await new MapPage(await loopback.openWindow(`/maps/${journeyIdOf(window)}`)).isOpen()
  await comment(here, 'alpha', 'From here')
  await there.page.getByRole('button', { name: '1 open comment', exact: true }).click()
  const panel = there.page.getByRole('complementary', { name: 'Notes to each other' })
  await expect(panel).toContainText('From here')
  await comment(here, 'gamma', 'Also from here')
  // The card that was spoken about last comes first.
  const rows = panel.locator('[data-row]')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toHaveAccessibleName(/^gamma Pains/)
  await rows.first().focus()
  await there.press('ArrowDown', 'Enter')
  await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true')
  await there.press('Escape')
  await expect(panel).toHaveCount(0)
  await there.isAt(/^alpha\. 1 open comment/)

  await there.page.getByRole('button', { name: '2 open comments', exact: true }).click()
  await panel.getByRole('button', { name: 'Resolve: From here' }).click()
  await expect(rows).toHaveCount(1)
  await panel.getByRole('radio', { name: 'Resolved' }).check()
  await expect(panel).toContainText('From here')
  await expect(window.getByRole('button', { name: '1 open comment', exact: true })).toBeVisible()
})

async function comment(map: MapPage, card: string, text: string): Promise<void> {
  await map.card(card).click({ force: true })
  await map.isAt(new RegExp(`^${card}`))
  await map.press('ControlOrMeta+Shift+m')
  const field = map.page.getByRole('textbox', { name: 'Write a comment' })
  await expect(field).toBeFocused()
  await field.fill(text)
  await map.press('ControlOrMeta+Enter')
  await expect(map.inspector.getByText(text, { exact: true })).toBeVisible()
}
