// The walk through comparing maps and the personas of the library.
import { expect } from '@playwright/test'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { ask, journeyIdOf } from './host.ts'
import type { WalkSteps } from './walkSteps.ts'

/** Begins and ends on the sample's map; leaves no other map behind. */
export async function walkCompare({ page, words, shown, visit, button, above, run, onMap, press }: WalkSteps): Promise<void> {
  const { compare, views } = words
  const id = journeyIdOf(page)
  const future = ((await ask(page, 'journeys.deriveFuture', { id, title: 'Future' })) as { id: string }).id
  const opened = (await ask(page, 'journeys.open', { id: future })) as { records: JourneyRecord[]; revision: number }
  const point = opened.records.find((record) => record.type === 'emotionPoint' && record.kind === 'intended')
  const card = opened.records.find((record) => record.type === 'card')
  const updated = [
    [point, { ...point, score: 2 }],
    [card, { ...card, text: 'Changed' }]
  ]
  await ask(page, 'journeys.save', { id: future, baseRevision: opened.revision, diff: { added: [], updated, removed: [] }, origin: 'walk' })
  await run(formatMessage(views.show, { view: shown(views.name.compare) }))
  const list = page.getByRole('complementary', { name: shown(compare.differences) })
  await expect(list.getByRole('listitem')).not.toHaveCount(0)
  await visit('compare, maps')
  await above('compare, choosing the other map', () => button(compare.chooseOther).click())
  await page.getByRole('radio', { name: shown(compare.feelings) }).check({ force: true })
  await expect(page.getByRole('table')).toBeVisible()
  await visit('compare, feelings')
  await ask(page, 'journeys.trash', { id: future })
  await ask(page, 'journeys.erase', { id: future })
  await expect(page.getByRole('heading', { name: shown(compare.chooseTitle) })).toBeVisible()
  await visit('compare, nothing to compare with')
  await run(formatMessage(views.show, { view: shown(views.name.map) }))
  await expect(page.locator('#map-grid')).toBeAttached()
  await page.locator('[data-map-entry]').focus()
  await press('Home')
  await onMap()
}

/** Begins and ends in the library. */
export async function walkPeople({ page, words, shown, visit, button, menuItem, above }: WalkSteps): Promise<void> {
  const { personas, library } = words
  const place = (name: string) =>
    page
      .getByRole('navigation')
      .getByRole('link', { name: shown(name) })
      .click()
  await place(personas.title)
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0)
  await visit('personas of the library')
  await above('personas of the library, merging', async () => {
    await button(formatMessage(personas.library.actionsFor, { name: 'Minh' })).click()
    await menuItem(personas.library.merge).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: shown(personas.merging.merge), exact: true })).toBeEnabled()
  })
  await place(library.maps)
}
