// The view of evidence and what it opens, for the walk through everything.
import { expect } from '@playwright/test'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { journeyIdOf } from './host.ts'
import { escaped, type WalkSteps } from './walkSteps.ts'

/** Begins on the map of the sample and ends there. */
export async function walkEvidence({ page, goTo, words, visit, above, onMap, shown }: WalkSteps): Promise<void> {
  const { evidence } = words
  const home = `/maps/${journeyIdOf(page)}`
  const startsWith = (text: string) =>
    new RegExp(`^${escaped(shown(formatMessage(text, { text: '', action: shown(evidence.edit) })).split(':')[0] ?? '')}`)
  await goTo(`${home}/evidence`)
  await expect(page.getByRole('heading', { level: 1, name: shown(evidence.view.title), exact: true })).toBeVisible()
  await visit('evidence')
  await above('evidence, what stands behind a cell of coverage', () => page.getByRole('table').getByRole('button').first().click())
  const pieces = page.locator('[data-evidence]')
  await pieces
    .first()
    .getByRole('button', { name: startsWith(evidence.about) })
    .press('Enter')
  await expect(page.getByRole('textbox', { name: shown(evidence.field.text) })).toBeVisible()
  await visit('evidence, one piece open')
  await page.getByRole('searchbox', { name: shown(evidence.view.search) }).fill('zzzz')
  await expect(pieces).toHaveCount(0)
  await visit('evidence, none fits')
  await goTo(home)
  await onMap()
}
