// Links without the mouse: from card to card, what they mean, their words, and along them.
import type { Page } from '@playwright/test'
import { keptRecords } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

async function linksAre(page: Page, wanted: readonly string[]): Promise<void> {
  const read = async () => {
    const records = await keptRecords(page)
    const textOf = (id: string) => records.flatMap((record) => (record.type === 'card' && record.id === id ? [record.text] : []))[0]
    return records
      .flatMap((record) =>
        record.type === 'link' ? [`${textOf(record.fromId)} ${record.kind} ${textOf(record.toId)} “${record.label}”`] : []
      )
      .sort()
  }
  await expect.poll(read).toEqual(wanted)
}

test('a link is made, named, turned and followed by keys alone', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['first', 'second', 'third'] }))
  const hint = window.getByText('Choose the card to link to', { exact: true })
  await map.isAt('first')
  await map.press('Control+Shift+L')
  await expect(hint).toBeVisible()
  await map.press('ArrowRight', 'ArrowRight')
  await map.isAt('third')
  await map.press('Enter')
  await expect(hint).toBeHidden()
  await linksAre(window, ['first leadsTo third “”'])

  await map.press('F2')
  await window.keyboard.type('if it adds up')
  await map.press('Enter')
  await linksAre(window, ['first leadsTo third “if it adds up”'])

  await map.press('2')
  await linksAre(window, ['first dependsOn third “if it adds up”'])

  await map.press('Alt+Shift+L')
  await map.isAt('first')
  await map.press('Alt+L', 'Delete')
  await linksAre(window, [])
  await map.press('Control+Z')
  await linksAre(window, ['first dependsOn third “if it adds up”'])
})

test('a link that was begun ends with its card', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a'] }))
  await map.press('ArrowRight')
  await map.type('b')
  await map.press('Enter', 'ArrowUp')
  await map.isAt('b, Assumption')
  await map.press('ControlOrMeta+Shift+l')
  const hint = window.getByText('Choose the card to link to', { exact: true })
  await expect(hint).toBeVisible()
  await map.press('ControlOrMeta+z')
  await expect(hint).toHaveCount(0)
  await map.press('Home', 'ArrowDown')
  await map.press('ArrowUp', 'Enter')
  await expect(map.entry).toHaveAccessibleName(/card/)
})

test('a journey branches and returns: the meaning is chosen with the target', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['first', 'second', 'third'] }))
  await map.press('Control+Shift+L', 'ArrowRight', 'Enter')
  await map.press('ArrowLeft', 'Control+Shift+L', 'ArrowRight', 'ArrowRight', '2')
  await map.press('Control+Shift+L', 'ArrowLeft', 'ArrowLeft', 'Enter')
  await linksAre(window, ['first dependsOn third “”', 'first leadsTo second “”', 'third loopsBack first “”'])
  // Escape stops without a trace, and the card keeps the focus.
  await map.press('Control+Shift+L', 'Escape')
  await expect(window.getByText('Choose the card to link to', { exact: true })).toBeHidden()
})

test('an arrow is not turned onto one that is there already', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['first', 'second'] }))
  await map.press('Control+Shift+L', 'ArrowRight', 'Enter')
  await map.press('Control+Shift+L', 'ArrowLeft', 'Enter')
  await linksAre(window, ['first leadsTo second “”', 'second loopsBack first “”'])
  await map.press('Control+K')
  await expect(window.getByRole('combobox')).toBeFocused()
  await window.keyboard.type('turn the arrow')
  await map.press('Enter')
  await expect(window.getByRole('region', { name: 'Notifications' })).toContainText('These two cards are already tied in this direction.')
  await linksAre(window, ['first leadsTo second “”', 'second loopsBack first “”'])
})
