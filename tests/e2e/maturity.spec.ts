// The self-assessment: begun, graded by key and by mouse, copied, compared, removed.
import type { Page } from '@playwright/test'
import type { Assessment } from '#core/model/assessment.ts'
import { keptRecords } from './support/host.ts'
import { openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test('the first assessment by keyboard alone: arrows and digits grade, Delete clears, each a step of undo', async ({ window }) => {
  await openView(window)
  await window.getByRole('button', { name: 'Start the first assessment' }).press('Enter')
  await expect(window.getByText('0 of 18 answered')).toBeVisible()
  const first = window.getByRole('radiogroup', { name: 'Find broken experiences' })
  await first.getByRole('radio').first().focus()
  await window.keyboard.press('3')
  await expect(first.getByRole('radio', { name: '3: Throughout' })).toBeChecked()
  await expect(first.getByRole('radio', { name: '3: Throughout' })).toBeFocused()
  await window.keyboard.press('ArrowRight')
  await expect(first.getByRole('radio', { name: '4: A habit' })).toBeChecked()
  await window.keyboard.press('Tab')
  await window.keyboard.press('2')
  await expect(
    window.getByRole('radiogroup', { name: 'Set priorities together' }).getByRole('radio', { name: '2: In places' })
  ).toBeChecked()
  await expect(window.getByText('2 of 18 answered')).toBeVisible()
  await expect.poll(async () => (await assessments(window))[0]?.practices).toEqual({ findBroken: 4, setPriorities: 2 })
  await window.keyboard.press('Delete')
  await expect.poll(async () => (await assessments(window))[0]?.practices).toEqual({ findBroken: 4 })
  await window.keyboard.press('ControlOrMeta+z')
  await window.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await assessments(window))[0]?.practices).toEqual({ findBroken: 4 })
  await window.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await assessments(window))[0]?.practices).toEqual({ findBroken: 3 })
})

test('what to take up next follows the grades, up to the first level that is reached', async ({ window }) => {
  await openView(window)
  await window.getByRole('button', { name: 'Start the first assessment' }).click()
  const next = window.getByRole('region', { name: 'Take up next' })
  await expect(next).toContainText('Answer the practices of the first level')
  for (const [name, grade] of [
    ['Find broken experiences', 4],
    ['Set priorities together', 3],
    ['Coordinate the fixes', 3]
  ] as const) {
    await window
      .getByRole('radiogroup', { name })
      .getByRole('radio', { name: new RegExp(`^${grade}:`) })
      .check({ force: true })
  }
  await expect(next.getByRole('listitem')).toHaveText(['Measure before and afterNot answered'])
  await expect(window.getByText('On the way to the first level: Repair')).toBeVisible()
  await next.getByRole('button', { name: /Measure before and after/ }).press('Enter')
  await window.keyboard.press('2')
  await expect(window.getByText('Reached: Repair', { exact: true })).toBeVisible()
  await expect(next.getByRole('listitem')).toHaveCount(4)
  await expect(next.getByRole('listitem').first()).toContainText('Share insight with everyone')
})

test('a second one is copied from the last, compared with it, and removed', async ({ window }) => {
  await openView(window)
  await window.getByRole('button', { name: 'Start the first assessment' }).click()
  await window.getByLabel('Date', { exact: true }).fill('2026-01-15')
  const brand = window.getByRole('radiogroup', { name: 'Compelling brand values' })
  await brand.getByRole('radio', { name: /^1:/ }).check({ force: true })
  await window.getByRole('textbox', { name: 'Note' }).fill('Cả phòng cùng đánh giá')
  await window.getByRole('button', { name: 'New assessment' }).press('Enter')
  await window.getByRole('menuitem', { name: 'Copy from the last' }).press('Enter')
  const days = window.getByRole('group', { name: 'Assessments' }).getByRole('button')
  await expect(days).toHaveCount(2)
  await expect(days.first()).toHaveAttribute('aria-pressed', 'true')
  await expect(brand.getByRole('radio', { name: /^1:/ })).toBeChecked()
  const changes = window.getByRole('region', { name: /^What moved since 15 Jan/ })
  await expect(changes).toContainText('Nothing that both assessments answered has moved.')
  await brand.getByRole('radio', { name: /^3:/ }).check({ force: true })
  await expect(changes.getByRole('listitem')).toHaveText(['Compelling brand valuesrose1 → 3'])
  await expect(window.getByText('before: Begun')).toBeVisible()
  const radar = window.getByRole('img', { name: /Compelling brand values: 3 of 4.*15 Jan.*Compelling brand values: 1 of 4/ })
  await expect(radar).toBeVisible()
  await window.getByRole('button', { name: /^Compare with/ }).press('Enter')
  await window.getByRole('menuitemradio', { name: 'Nothing' }).press('Enter')
  await expect(changes).toHaveCount(0)
  await days.last().click()
  await expect(window.getByRole('textbox', { name: 'Note' })).toHaveValue('Cả phòng cùng đánh giá')
  await window.getByRole('button', { name: 'Remove this assessment' }).click()
  await expect(days).toHaveCount(1)
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(days).toHaveCount(2)
  await expect.poll(async () => (await assessments(window)).map(({ note }) => note).sort()).toEqual(['', 'Cả phòng cùng đánh giá'])
})

async function openView(page: Page): Promise<void> {
  await openMap(page, plainMap)
  await page.getByRole('navigation', { name: 'Views of this map' }).getByRole('button', { name: 'More' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Maturity' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'No assessment yet' })).toBeVisible()
}

async function assessments(page: Page): Promise<Assessment[]> {
  return (await keptRecords(page)).filter((record): record is Assessment => record.type === 'assessment')
}
