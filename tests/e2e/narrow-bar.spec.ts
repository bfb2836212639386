// The bar above the map where there is little room: nothing lies over anything else, and what it folds away is still at hand.
import type { Page } from '@playwright/test'
import { ask } from './support/host.ts'
import { openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

/** Controls of the bar that lie over another one or reach out of the window. */
function crowded(page: Page): Promise<string[]> {
  return page.locator('.top-bar').evaluate((bar) => {
    const shown = [...bar.querySelectorAll('button, a')].map((control) => ({ control, box: control.getBoundingClientRect() }))
    const boxes = shown.filter(({ box }) => box.width > 0)
    const isOver = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    return boxes.flatMap(({ control, box }, at) =>
      box.right > innerWidth || boxes.slice(at + 1).some((other) => isOver(box, other.box))
        ? [control.ariaLabel ?? control.textContent ?? '']
        : []
    )
  })
}

for (const textSize of ['normal', 'large', 'largest'] as const) {
  test(`with ${textSize} text nothing in the bar lies over anything else, while timer and lock are on`, async ({ window }) => {
    await window.setViewportSize({ width: 1024, height: 700 })
    const map = await openMap(window, { ...plainMap, title: 'A journey with rather a long name for such a bar' })
    await ask(window, 'settings.set', { key: 'textSize', value: JSON.stringify(textSize) })
    await window.reload()
    await map.isOpen()
    expect(await crowded(window)).toEqual([])
    await map.press('ControlOrMeta+Shift+k', 'ControlOrMeta+Shift+h')
    await window.getByRole('button', { name: '5 minutes', exact: true }).click()
    await expect(window.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
    expect(await crowded(window)).toEqual([])
  })
}

test('of many personas the first stand in the bar, and all of them in their list', async ({ window }) => {
  const names = Array.from({ length: 12 }, (_, index) => `Persona ${index + 1}`)
  const personas = Object.fromEntries(names.map((name) => [name, { name, kind: 'customer' as const, summary: '', quote: '' }]))
  const lanes = [{ kind: 'doing' as const, title: 'Doing' }]
  const map = await openMap(window, { ...plainMap, personas, lanes })
  await map.isOpen()
  const ofMap = window.getByRole('group', { name: 'Personas of this map' })
  for (const { width, chips } of [
    { width: 1920, chips: 8 },
    { width: 1440, chips: 3 },
    { width: 1280, chips: 3 },
    { width: 1024, chips: 3 }
  ]) {
    await window.setViewportSize({ width, height: 700 })
    await expect(ofMap.getByRole('button', { name: /Persona \d/ })).toHaveCount(chips)
    expect([width, await crowded(window)]).toEqual([width, []])
  }
  await ofMap.getByRole('button', { name: 'Personas of this map' }).click()
  const dialog = window.getByRole('dialog')
  for (const name of names) await expect(dialog.getByText(name, { exact: true }).first()).toBeAttached()
})

test('what is folded away is in the menu', async ({ window }) => {
  await window.setViewportSize({ width: 1024, height: 700 })
  const map = await openMap(window, plainMap)
  await ask(window, 'settings.set', { key: 'textSize', value: JSON.stringify('largest') })
  await window.reload()
  await map.isOpen()
  await map.press('ControlOrMeta+Shift+k')
  await expect(window.getByRole('button', { name: /^Locked/ })).toBeVisible()
  const more = window.getByRole('button', { name: 'More', exact: true })
  await more.click()
  await expect(window.getByRole('menuitem')).toHaveText([/^Undo/, /^Redo/, /^Comments and votes/, /^Unlock the map/])
  await window.getByRole('menuitem', { name: 'Unlock the map' }).click()
  await expect(window.getByRole('button', { name: /^Locked/ })).toHaveCount(0)
  await more.click()
  await window.getByRole('menuitem', { name: 'Comments and votes' }).click()
  await expect(window.getByRole('radio', { name: 'Comments' })).toBeVisible()
})
