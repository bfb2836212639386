// The touchpoint table and its review, for the walk through everything.
import { expect } from '@playwright/test'
import { journeyIdOf } from './host.ts'
import type { WalkSteps } from './walkSteps.ts'

/** Begins on the map of the sample and ends there. */
export async function walkTouchpoints({ page, goTo, words, shown, visit, button, press, above, onMap }: WalkSteps): Promise<void> {
  const { touchpoints } = words
  const home = `/maps/${journeyIdOf(page)}`
  const cell = (column: string, row: number) => page.locator(`[data-column="${column}"][data-row="${row}"]`)
  await goTo(`${home}/touchpoints`)
  await expect(cell('expects', 0)).toBeVisible()
  await visit('touchpoints')
  await cell('expects', 0).dblclick()
  await visit('touchpoints, writing an answer')
  await press('Escape')
  await above('touchpoints, menu of a row', () => press('Shift+F10'))
  await cell('feeling', 1).click()
  await above('touchpoints, menu of feelings', () => press('Enter'))
  await press('Shift+ArrowDown')
  await visit('touchpoints, several selected')
  await press('Escape')
  await above('touchpoints, groups and order', () => button(touchpoints.grouping.stage).click())
  await above('touchpoints, columns', () => button(touchpoints.columns).click())
  await above('touchpoints, adding one', () => button(touchpoints.add).click())
  await page.getByRole('searchbox').fill('zzzz')
  await expect(button(touchpoints.showAll)).toBeVisible()
  await visit('touchpoints, nothing found')
  await button(touchpoints.showAll).click()
  await button(touchpoints.review).click()
  await expect(page.getByRole('dialog').getByRole('heading')).toBeVisible()
  await visit('touchpoint review, words')
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: shown(touchpoints.reviewAll) })
    .check({ force: true })
  await press('PageDown', 'PageDown')
  await visit('touchpoint review, what is wanted')
  await press('PageDown')
  await visit('touchpoint review, feelings')
  await press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await goTo(home)
  await onMap()
}
