// The five layers, for the walk through everything.
import { expect } from '@playwright/test'
import { journeyIdOf } from './host.ts'
import type { WalkSteps } from './walkSteps.ts'

/** Begins on the map of the sample and ends there. What it adds it takes back. */
export async function walkLayers({ page, goTo, words, shown, visit, button, press, above, onMap }: WalkSteps): Promise<void> {
  const { layers } = words
  const home = `/maps/${journeyIdOf(page)}`
  const field = page.getByRole('textbox', { name: shown(layers.label) })
  await goTo(`${home}/outside-in`)
  const clear = button(layers.clear)
  await expect(button(layers.start).or(clear)).toBeVisible()
  if (await clear.isVisible()) await clear.click()
  await visit('layers')
  await button(layers.start).click()
  await expect(page.getByRole('textbox', { name: shown(layers.guide.question.experiences) })).toBeFocused()
  await visit('layers, first question')
  await page.keyboard.type('abc')
  await press('Enter')
  await page.keyboard.type('def')
  await press('Enter')
  await expect(page.getByRole('textbox', { name: shown(layers.guide.question.touchpoints) })).toBeFocused()
  await visit('layers, third question')
  await press('Enter', 'Enter', 'Enter')
  await expect(button(layers.guide.again)).toBeFocused()
  await visit('layers, all questions asked')
  await press('Escape')
  await expect(field).toBeFocused()
  await visit('layers, a card chosen')
  await button(layers.whatIf).click()
  await visit('layers, what fails')
  await press('Escape')
  await page.locator('button[data-layer-card][aria-pressed="true"]').click()
  await above('layers, menu of a card', () => press('Shift+F10'))
  await expect(field).toBeFocused()
  await press('ControlOrMeta+Shift+L')
  await expect(button(layers.linkingCancel)).toBeVisible()
  await visit('layers, linking')
  await press('Escape', 'F2')
  await visit('layers, writing on a card')
  await press('Escape', 'ControlOrMeta+z', 'ControlOrMeta+z')
  await goTo(home)
  await onMap()
}
