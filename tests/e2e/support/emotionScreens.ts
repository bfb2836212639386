// The walk through the view of emotions: the picture with a quote, the register with a form, a persona without a gap, and the three kinds on the map.
import { expect } from '@playwright/test'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import type { WalkSteps } from './walkSteps.ts'

/** Begins and ends on the sample's map. */
export async function walkEmotion({ page, words, shown, visit, above, run, onMap }: WalkSteps): Promise<void> {
  const { emotion, views } = words
  await run(formatMessage(views.show, { view: shown(views.name.emotion) }))
  const slots = page.locator('.emotion-slot')
  await expect(slots.first()).toBeVisible()
  await visit('emotion')
  await slots.nth(4).focus()
  await expect(page.locator('.emotion-bubble')).toBeVisible()
  await visit('emotion, a quote')
  await page.keyboard.press('i')
  await visit('emotion, nothing intended yet')
  await page.keyboard.press('l')
  const panel = page.getByRole('complementary', { name: shown(emotion.panel) })
  const gap = panel.locator('.emotion-gap-open')
  await above('emotion, menu of a gap', () => panel.locator('.emotion-gap-tools .icon-button').first().click())
  await gap.first().click()
  await expect(panel.locator('.emotion-gap-form textarea')).toBeFocused()
  await visit('emotion, a gap')
  await page.keyboard.press('Escape')
  await expect(gap.first()).toBeFocused()
  await run(formatMessage(views.show, { view: shown(views.name.map) }))
  await expect(page.locator('#map-grid')).toBeAttached()
  await page.locator('[data-map-entry]').focus()
  await onMap()
}
