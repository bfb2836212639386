// The views of improvements and maturity, for the walk through everything.
import { expect } from '@playwright/test'
import { journeyIdOf } from './host.ts'
import type { WalkSteps } from './walkSteps.ts'

/** Begins on the map of the sample and ends there. */
export async function walkImprove({ page, goTo, words, shown, visit, button, press, above, onMap }: WalkSteps): Promise<void> {
  const { improve, maturity } = words
  const home = `/maps/${journeyIdOf(page)}`
  const rows = page.locator('li[data-row-id]')
  await goTo(`${home}/improve`)
  await expect(rows).toHaveCount(8)
  await visit('improvements')
  await rows.first().locator('[data-row]').press('Enter')
  await expect(page.getByRole('group', { name: shown(improve.voteLabel), exact: true })).toBeVisible()
  await visit('improvements, details of one')
  await above('improvements, status of one', () => rows.first().locator('.row-status').click())
  await above('improvements, orders', () => page.locator('.backlog-tools .button-quiet').click())
  const card = page.locator('.board .board-card').first()
  await card.press('Delete')
  await page.locator('.tray-place .board-card').press('n')
  await expect(page.getByRole('textbox', { name: shown(improve.newTitle) })).toBeFocused()
  await visit('improvements, one that waits to be placed')
  await press('Escape')
  await button(improve.more).press('Enter')
  await page.getByRole('menuitem', { name: shown(improve.report) }).press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await visit('improvements, report')
  await press('Escape')
  await page.locator('.tray-place .board-card').press('1')
  await goTo(`${home}/maturity`)
  await expect(page.getByRole('heading', { name: shown(maturity.next) })).toBeVisible()
  await visit('maturity')
  await goTo(home)
  await onMap()
}
