// Rows of the key map that stand nowhere else: titles one after another, the view, the ends of the map, fingers on glass.
import type { Page } from '@playwright/test'
import { openMap, plainMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const wideMap = {
  ...plainMapWith({ Doing: ['a'] }),
  stages: Array.from({ length: 8 }, (_, at) => ({ title: `Stage ${at}`, steps: [`s${at}`, `t${at}`] }))
}

const zoomOf = (page: Page) => page.getByRole('button', { name: 'Zoom to 100 %' })

test('typing on a header begins its title anew, Tab goes from title to title, Escape takes one back', async ({ window }) => {
  const map = await openMap(window, plainMap)
  await map.press('ArrowUp', 'ArrowUp')
  await map.isAt('Stage 1 of 2: First')
  await map.type('Begin')
  await map.press('Tab')
  await map.type('Uno')
  await map.press('Tab', 'Tab')
  await map.type('Tres')
  await map.press('Tab', 'Tab')
  // Behind the last step there is a new one.
  await map.type('Cinco')
  await map.press('Enter')
  await map.isKept({ stages: ['Begin: Uno, Two', 'Second: Tres, Four, Cinco'] })
  await map.isAt('Step 5 of 5: Cinco')
  await map.type('lost')
  await map.press('Escape')
  await map.isKept({ stages: ['Begin: Uno, Two', 'Second: Tres, Four, Cinco'] })
  await map.press('F2')
  await map.type('Last')
  await map.press('Shift+Tab')
  await map.type('Quatro')
  await map.press('Alt+Shift+Enter')
  await map.type('Third')
  await map.press('Tab')
  await map.type('Seis')
  await map.press('Enter')
  await map.isKept({ stages: ['Begin: Uno, Two', 'Second: Tres, Quatro, Last', 'Third: Seis'] })
})

test('the first and the last cell, spans, and a selection that grows', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: [['a', 'b', 'c'], 'd'] }))
  await map.press('Control+End')
  await map.isAt('Pains, step 4 of 4')
  await map.press('Control+Home')
  await map.isAt('a, Assumption, card 1 of 3')
  await map.press('Shift+ArrowDown', 'Delete')
  await map.isKept({ cards: { Doing: ['c', 'd', '', ''] } })
  await map.press('Control+Home', 'Alt+Shift+ArrowRight')
  const width = async () => (await map.card('c').locator('xpath=ancestor::*[contains(@class,"cv-card")]').boundingBox())?.width ?? 0
  await expect.poll(width).toBeGreaterThan(300)
  await map.press('Alt+Shift+ArrowLeft')
  await expect.poll(width).toBeLessThan(200)
})

test('zoom by key: in, out, 100 %, the whole map, the selection; also while typing', async ({ window }) => {
  const map = await openMap(window, wideMap)
  const zoom = zoomOf(window)
  await expect(zoom).toHaveText('100 %')
  await map.press('ControlOrMeta+=')
  await expect(zoom).toHaveText('125 %')
  await map.press('ControlOrMeta+-')
  await expect(zoom).toHaveText('100 %')
  await map.press('ControlOrMeta+0')
  await expect(map.stageHeader('Stage 7')).toBeInViewport()
  await map.press('Shift+Digit2')
  await expect(map.stageHeader('Stage 7')).not.toBeInViewport()
  await expect(map.card('a')).toBeInViewport()
  await map.press('ControlOrMeta+0')
  await map.type('b')
  await map.press('ControlOrMeta+1')
  await expect(zoom).toHaveText('100 %')
  await map.type('c')
  await map.press('Enter')
  await expect.poll(async () => (await map.kept()).cards.Doing?.[0]).toBe('a | bc')
})

test('two fingers pan, and pinch to zoom at the place between them', async ({ window }) => {
  const map = await openMap(window, wideMap)
  const touches = await window.context().newCDPSession(window)
  const fingers = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) => {
    await touches.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
  }
  const before = await map.stageHeader('Stage 1').boundingBox()
  await fingers('touchStart', [600, 400], [700, 400])
  await fingers('touchMove', [620, 400], [720, 400])
  await fingers('touchMove', [500, 400], [600, 400])
  await fingers('touchEnd')
  await expect.poll(async () => (await map.stageHeader('Stage 1').boundingBox())?.x ?? 0).toBeLessThan((before?.x ?? 0) - 60)
  await fingers('touchStart', [600, 400], [700, 400])
  await fingers('touchMove', [570, 400], [730, 400])
  await fingers('touchMove', [500, 400], [800, 400])
  await fingers('touchEnd')
  await expect.poll(async () => Number.parseInt((await zoomOf(window).textContent()) ?? '', 10)).toBeGreaterThan(150)
  expect((await map.kept()).cards.Doing?.join('')).toBe('a')
})
