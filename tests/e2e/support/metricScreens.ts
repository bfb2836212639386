// The walk through what is measured: the view, its forms, and values on their way in.
import { expect } from '@playwright/test'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import type { WalkSteps } from './walkSteps.ts'

/** Begins and ends on the sample's map. */
export async function walkMetrics({ page, words, shown, visit, button, above, run, onMap }: WalkSteps): Promise<void> {
  const { metrics, views } = words
  await run(formatMessage(views.show, { view: shown(views.name.metrics) }))
  const grid = page.getByRole('grid', { name: shown(metrics.grid) })
  await expect(grid).toBeVisible()
  await visit('metrics')
  await above('metrics, a metric', () => grid.getByRole('rowheader').first().click())
  await above('metrics, values at a step', async () => {
    await grid.getByRole('gridcell').first().focus()
    await page.keyboard.press('Enter')
  })
  await above('metrics, values pasted', async () => {
    await button(metrics.paste).click()
    await page.getByRole('dialog').getByRole('textbox').fill('\t1\nNPS\t1.240\nA\tx')
  })
  await grid.getByRole('gridcell').first().focus()
  await page.keyboard.type('1x')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('status')).toBeVisible()
  await visit('metrics, no value')
  await page.keyboard.press('Escape')
  await run(formatMessage(views.show, { view: shown(views.name.map) }))
  await expect(page.locator('#map-grid')).toBeAttached()
  await page.locator('[data-map-entry]').focus()
  await onMap()
}
