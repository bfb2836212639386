// Personas that several maps share: taken from the library, changed everywhere, listed, filtered and merged.
import type { Page } from '@playwright/test'
import type { Persona } from '#core/model/persona.ts'
import { ask, keptRecords } from './support/host.ts'
import { keepMap, openMap, plainMap } from './support/seed.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { expect, test } from './support/test.ts'

/** A second map, with a persona whom the first does not have. */
function otherMap() {
  let last = 0
  const description = {
    ...plainMap,
    title: 'Other',
    personas: { hoa: { name: 'Hoà', kind: 'partner' as const, summary: '29, runs a shop', quote: '' } },
    lanes: plainMap.lanes.map((lane) =>
      lane.kind === 'emotion' ? { kind: lane.kind, title: 'Feeling', curves: { hoa: [1, 2, 1, 0] } } : lane
    )
  }
  return recordsOf(description, () => `o${String((last += 1)).padStart(19, '0')}`)
}

async function personasOf(window: Page, id?: string): Promise<readonly Persona[]> {
  return (await keptRecords(window, id)).filter((record) => record.type === 'persona')
}

test('a persona is taken from the library by keyboard, and what changes of her changes on both maps', async ({ window }) => {
  const other = await keepMap(window, otherMap())
  const map = await openMap(window, plainMap)
  await map.press('ControlOrMeta+k')
  await window.getByRole('dialog').getByRole('combobox').fill('take a persona')
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Personas' })
  const choice = dialog.getByRole('button', { name: 'Take Hoà' })
  await expect(choice).toBeVisible()
  await choice.focus()
  await window.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Hoà')
  await expect(dialog.getByRole('note')).toContainText('Used in 2 maps')
  await expect(dialog.getByRole('note').getByRole('link', { name: 'Other' })).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Quote' }).fill('Đừng bắt tôi chờ')
  await expect.poll(async () => (await personasOf(window, other))[0]).toMatchObject({ name: 'Hoà', quote: 'Đừng bắt tôi chờ' })
  // Who is here already is not offered again.
  await dialog.getByRole('button', { name: 'Take one from the library…' }).click()
  await expect(dialog.getByRole('button', { name: /^Take / }).first()).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Take Hoà' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await map.press('ControlOrMeta+z')
  await expect.poll(async () => (await personasOf(window, other))[0]?.quote).toBe('')
  await map.press('ControlOrMeta+z')
  await expect.poll(async () => (await personasOf(window)).map(({ name }) => name).sort()).toEqual(['Lan', 'Minh'])
  // Taken away here, she stays there.
  expect((await personasOf(window, other)).map(({ name }) => name)).toEqual(['Hoà'])
})

test('the personas of the library are listed with their maps, filtered by kind, and lead to their page', async ({ window }) => {
  await keepMap(window, otherMap())
  await keepMap(window, plainMap)
  await window.reload()
  await window.getByRole('link', { name: 'Personas' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Personas' })).toBeVisible()
  const names = window.getByRole('heading', { level: 2 })
  await expect(names).toContainText(['Hoà', 'Lan', 'Minh'])
  await window.getByRole('button', { name: 'Partner', exact: true }).click()
  await expect(names).toHaveText(['Hoà'])
  await expect(window.getByText('0 cards · 4 feelings · no evidence yet')).toBeVisible()
  await window.getByRole('button', { name: 'All', exact: true }).click()
  await window.getByRole('textbox', { name: 'Find a persona' }).fill('shop hoa')
  await expect(names).toHaveText(['Hoà'])
  await window.getByRole('button', { name: 'Actions for Hoà' }).click()
  await window.getByRole('menuitem', { name: 'Persona page, to print' }).click()
  await expect(window.getByRole('article').getByRole('heading', { name: 'Hoà' })).toBeVisible()
})

test('two personas are merged on all their maps, with what holds chosen field by field; undo makes them two again', async ({ window }) => {
  const other = await keepMap(window, otherMap())
  const plain = await keepMap(window, plainMap)
  await window.goto(new URL('/personas', window.url()).href)
  await window.getByRole('button', { name: 'Actions for Hoà' }).click()
  await window.getByRole('menuitem', { name: 'Merge with another…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Merge Hoà with…' })
  await dialog.getByRole('button', { name: /^The other persona/ }).click()
  await window.getByRole('menuitemradio', { name: /^Lan/ }).click()
  await dialog.getByRole('group', { name: 'Name' }).getByRole('radio', { name: /Lan/ }).check()
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await expect(window.getByText('Lan is one persona now.')).toBeVisible()
  const [there] = await personasOf(window, other)
  const here = (await personasOf(window, plain)).find(({ sharedId }) => sharedId !== null)
  expect(there).toMatchObject({ name: 'Lan', kind: 'partner', summary: '29, runs a shop' })
  expect(here).toMatchObject({ name: 'Lan', kind: 'partner', summary: '29, runs a shop', sharedId: there?.sharedId })
  await expect(window.getByText('Used in 2 maps')).toBeVisible()
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(window.getByText('They are two personas again.')).toBeVisible()
  expect((await personasOf(window, other)).map(({ name, sharedId }) => [name, sharedId])).toEqual([['Hoà', null]])
  const list = (await ask(window, 'personas.list', {})) as { name: string }[]
  expect(list.map(({ name }) => name)).toEqual(expect.arrayContaining(['Hoà', 'Lan', 'Minh']))
})
