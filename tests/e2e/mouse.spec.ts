// The mouse is never punished: what the hand does lands where the eye sees it, and nothing typed is lost by clicking elsewhere.
import type { Locator, Page } from '@playwright/test'
import type { MapPage } from './pages/mapPage.ts'
import { openMap, plainMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

interface Point {
  readonly x: number
  readonly y: number
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + (to.x - from.x) / 2, from.y + (to.y - from.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const menuItem = (map: MapPage, name: string | RegExp) =>
  map.page.getByRole('menuitem', { name }).or(map.page.getByRole('menuitemradio', { name }))

test('a double click in an empty cell starts a card, a click elsewhere keeps it', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a'] }))
  const cell = await map.cell('Pains', 'Two')
  await window.mouse.dblclick(cell.x, cell.y)
  await expect(map.entry).toHaveAccessibleName('New card')
  await map.type('kept')
  const elsewhere = await map.cell('Thinking', 'Three')
  await window.mouse.click(elsewhere.x, elsewhere.y)
  await map.isKept({ cards: { Doing: ['a', '', '', ''], Pains: ['', 'kept', '', ''] } })
  await map.isAt('Thinking, step 3 of 4')
  await window.mouse.dblclick(...xy(await middleOf(map.card('a'))))
  await map.type(' and more')
  await map.title.click()
  await map.isKept({ cards: { Doing: ['a and more', '', '', ''], Pains: ['', 'kept', '', ''] } })
})

test('a card is dragged to another cell, and between two cards', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a', ['b', 'c']] }))
  await drag(window, await middleOf(map.card('a')), await map.cell('Pains', 'Three'))
  await map.isKept({ cards: { Doing: ['', 'b | c', '', ''], Pains: ['', '', 'a', ''] } })
  const b = await middleOf(map.card('b'))
  const c = await middleOf(map.card('c'))
  await drag(window, await middleOf(map.card('a')), { x: b.x, y: (b.y + c.y) / 2 })
  await map.isKept({ cards: { Doing: ['', 'b | a | c', '', ''] } })
  await map.undo.click()
  await map.isKept({ cards: { Doing: ['', 'b | c', '', ''], Pains: ['', '', 'a', ''] } })
})

test('Escape in the middle of a drag leaves everything as it was', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a'] }))
  const from = await middleOf(map.card('a'))
  const to = await map.cell('Pains', 'Three')
  await window.mouse.move(from.x, from.y)
  await window.mouse.down()
  await window.mouse.move(to.x, to.y, { steps: 6 })
  await map.press('Escape')
  await window.mouse.up()
  await expect(map.undo).toBeDisabled()
  await map.isKept({ cards: { Doing: ['a', '', '', ''] } })
})

test('stages, steps and lanes are dragged with everything in them', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a', 'b', 'c', 'd'], Pains: ['p'] }))
  const second = await middleOf(map.stageHeader('Second'))
  const first = await map.stageHeader('First').boundingBox()
  await drag(window, second, { x: (first?.x ?? 0) + 10, y: second.y })
  await map.isKept({ stages: ['Second: Three, Four', 'First: One, Two'], cards: { Doing: ['c', 'd', 'a', 'b'], Pains: ['', '', 'p', ''] } })
  const three = await middleOf(map.stepHeader('Three'))
  const two = await map.stepHeader('Two').boundingBox()
  await drag(window, three, { x: (two?.x ?? 0) + 8, y: three.y })
  await map.isKept({ stages: ['Second: Four', 'First: One, Three, Two'], cards: { Doing: ['d', 'a', 'c', 'b'], Pains: ['', 'p', '', ''] } })
  const pains = await middleOf(map.laneHeader('Pains'))
  const doing = await map.laneHeader('Doing').boundingBox()
  await drag(window, pains, { x: pains.x, y: (doing?.y ?? 0) + 4 })
  await expect.poll(async () => Object.keys((await map.kept()).cards)).toEqual(['Pains', 'Doing'])
})

test('a feeling is dragged up, in one step of undo', async ({ window }) => {
  const map = await openMap(window, plainMap)
  const lane = await map.laneHeader('Feeling').boundingBox()
  const step = await map.stepHeader('One').boundingBox()
  if (!lane || !step) throw new Error('no lane')
  // The curve begins at +1, a quarter of the scale below its top.
  const inset = 24
  const at = (score: number) => ({ x: step.x + step.width / 2, y: lane.y + inset + ((2 - score) / 4) * (lane.height - 2 * inset) })
  await drag(window, at(1), at(-1))
  const scoreOfOne = async () => (await map.kept()).feelings['Lan']?.[0] ?? 9
  await expect.poll(scoreOfOne).toBeLessThan(-0.5)
  await expect.poll(scoreOfOne).toBeGreaterThan(-1.5)
  await map.undo.click()
  await expect.poll(scoreOfOne).toBe(1)
  await expect(map.undo).toBeDisabled()
})

test('cards are linked from the dot at their edge', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['from here', null, 'to there'] }))
  const card = window.locator('.cv-card').filter({ hasText: 'from here' })
  const box = await card.boundingBox()
  if (!box) throw new Error('no card')
  const dot = { x: box.x + box.width, y: box.y + box.height / 2 }
  await window.mouse.move(box.x + 20, dot.y)
  await drag(window, dot, await middleOf(map.card('to there')))
  await map.isKept({ links: ['from here → to there'] })
  await map.press('Delete')
  await map.isKept({ links: [] })
})

test('a right click offers what can be done here', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a'] }))
  await window.mouse.click(...xy(await middleOf(map.card('a'))), { button: 'right' })
  await menuItem(map, 'Colour').hover()
  await menuItem(map, 'Colour 2').click()
  await menuItem(map, /./).first().waitFor({ state: 'hidden' })
  await map.stepHeader('Two').click({ button: 'right' })
  await menuItem(map, 'Moment of truth').click()
  await map.laneHeader('Pains').click({ button: 'right' })
  await menuItem(map, 'Delete').click()
  const cell = await map.cell('Thinking', 'One')
  await window.mouse.click(cell.x, cell.y, { button: 'right' })
  await menuItem(map, 'New card').click()
  await map.type('b')
  await map.press('Enter')
  await map.isKept({ cards: { Doing: ['a', '', '', ''], Thinking: ['b', '', '', ''] } })
  await map.isAt('Thinking')
  await map.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight')
  await map.isAt('Step 2 of 4: Two, moment of truth')
})

test('plus signs between headers insert', async ({ window }) => {
  const map = await openMap(window, plainMap)
  await map.stepHeader('One').hover()
  await map.stepHeader('One').getByTitle('Insert a step here').click()
  await map.type('Between')
  await map.press('Enter')
  await map.isKept({ stages: ['First: One, Between, Two', 'Second: Three, Four'] })
  await window.getByTitle('Add stage').click()
  await map.type('Third')
  await map.press('Enter')
  await map.isKept({ stages: ['First: One, Between, Two', 'Second: Three, Four', 'Third: New step'] })
})

test('panning and zooming keep the headers where they are', async ({ window }) => {
  const map = await openMap(window, {
    ...plainMap,
    stages: Array.from({ length: 6 }, (_, at) => ({ title: `Stage ${at}`, steps: [`s${at}`, `t${at}`] }))
  })
  const lane = await map.laneHeader('Doing').boundingBox()
  const stage = await map.stageHeader('Stage 1').boundingBox()
  const middle = { x: 800, y: 500 }
  await window.mouse.move(middle.x, middle.y)
  await window.mouse.wheel(300, 120)
  await expect.poll(async () => (await map.stageHeader('Stage 1').boundingBox())?.x).toBeLessThan((stage?.x ?? 0) - 200)
  // The row of stages stays at its height, the column of lanes at its place.
  expect((await map.stageHeader('Stage 1').boundingBox())?.y).toBeCloseTo(stage?.y ?? 0, 0)
  expect((await map.laneHeader('Doing').boundingBox())?.x).toBeCloseTo(lane?.x ?? 0, 0)
  await window.keyboard.down('Control')
  await window.mouse.wheel(0, -300)
  await window.keyboard.up('Control')
  const zoom = window.getByRole('button', { name: 'Zoom to 100 %' })
  await expect(zoom).not.toHaveText('100 %')
  expect((await map.laneHeader('Doing').boundingBox())?.x).toBeCloseTo(lane?.x ?? 0, 0)
  await zoom.click()
  await expect(zoom).toHaveText('100 %')
  await window.keyboard.down('Space')
  await drag(window, middle, { x: 1100, y: 500 })
  await window.keyboard.up('Space')
  await map.isKept({ cards: {} })
  await map.press('ControlOrMeta+0')
  await expect(map.stageHeader('Stage 5')).toBeInViewport()
})

test('while the camera moves, cards keep their places below the names of their steps', async ({ window }) => {
  await openMap(window, plainMapWith({ Doing: ['Here'] }))
  await window.mouse.move(800, 500)
  // At every frame: how far the card is from where its step says that it is, px, and whether the ground is held as one picture.
  await window.evaluate(() => {
    const seen = { off: [] as number[], held: 0, isOver: false }
    Object.assign(globalThis, { seen })
    const look = () => {
      const card = document.querySelector('.cv-card rect')?.getBoundingClientRect()
      const step = document.querySelector('.cv-step')?.getBoundingClientRect()
      if (card && step)
        seen.off.push(Math.abs(card.left - step.left - (card.width * 8) / 160), Math.abs(card.right - step.right + (card.width * 8) / 160))
      if (document.querySelector('.react-flow__pane[data-moving]')) seen.held += 1
      if (!seen.isOver) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const turn = async (deltaX: number, deltaY: number) => {
    for (let at = 0; at < 12; at += 1) await window.mouse.wheel(deltaX, deltaY)
  }
  await window.keyboard.down('Control')
  await turn(0, 12)
  await turn(0, -20)
  await window.keyboard.up('Control')
  await turn(5, 0)
  await expect(window.locator('.react-flow__pane[data-moving]')).toHaveCount(0)
  const seen = await window.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { off: number[]; held: number; isOver: boolean } }
    seen.isOver = true
    return seen
  })
  expect(seen.held).toBeGreaterThan(5)
  expect(Math.max(...seen.off)).toBeLessThan(3)
})

test('names of lanes neither meet nor touch, however small or large the map', async ({ window }) => {
  const map = await openMap(window, {
    ...plainMap,
    lanes: [
      ...plainMap.lanes,
      { kind: 'lineOfInteraction', title: 'Line of interaction' },
      { kind: 'touchpoints', title: 'Touchpoints', cells: [['one', 'two'], null, null, null] },
      { kind: 'lineOfVisibility', title: 'Line of visibility' },
      { kind: 'backstage', title: 'Backstage, with a name that takes two lines' },
      { kind: 'systems', title: 'Systems' },
      { kind: 'lineOfInternalInteraction', title: 'Line of internal interaction' },
      { kind: 'text', title: 'Last' }
    ]
  })
  const zoom = window.getByRole('button', { name: 'Zoom to 100 %' })
  const presses = [...Array<string>(10).fill('-'), '1', ...Array<string>(6).fill('=')]
  let before = '100 %'
  for (const key of presses) {
    await map.press(`ControlOrMeta+${key}`)
    await expect(zoom).not.toHaveText(before)
    before = (await zoom.textContent()) ?? ''
    await expect.poll(() => touching(window), `at ${before}`).toEqual([])
  }
})

/** Pairs of names, and of icons, of lanes that are seen less than 2 px (icons: 1 px) from each other. */
function touching(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pairs: string[] = []
    for (const [selector, air] of [
      ['.cv-lane-title', 2],
      ['.cv-lane-name > .icon', 1]
    ] as const) {
      const shown = [...document.querySelectorAll(selector)].filter((each) => getComputedStyle(each).visibility === 'visible')
      const boxes = shown.map((each) => ({ name: each.closest('.cv-lane')?.textContent ?? '', box: each.getBoundingClientRect() }))
      boxes.forEach(({ name, box }, at) => {
        for (const other of boxes.slice(at + 1))
          if (box.top < other.box.bottom + air && other.box.top < box.bottom + air) pairs.push(`${selector}: ${name} / ${other.name}`)
      })
    }
    return pairs
  })
}

function xy({ x, y }: Point): [number, number] {
  return [x, y]
}

test('a window that grows shows what was out of sight', async ({ window }) => {
  const numbers = Array.from({ length: 12 }, (_, index) => `card ${index + 1}.`)
  const stages = [{ title: 'All of it', steps: numbers }]
  await window.setViewportSize({ width: 700, height: 600 })
  await openMap(window, { ...plainMap, stages, lanes: [{ kind: 'doing', title: 'Doing', cells: numbers }] })
  const card = (number: number) => window.locator('.cv-card', { hasText: `card ${number}.` })
  await expect(card(1)).toBeVisible()
  await expect(card(8)).toHaveCount(0)
  await window.setViewportSize({ width: 1600, height: 600 })
  await expect(card(8)).toBeVisible()
})

test('what lies beside the window is there before one pans to it', async ({ window }) => {
  const numbers = Array.from({ length: 30 }, (_, index) => `card ${index + 1}.`)
  await openMap(window, {
    ...plainMap,
    stages: [{ title: 'All of it', steps: numbers }],
    lanes: [{ kind: 'doing', title: 'Doing', cells: numbers }]
  })
  const edge = window.viewportSize()?.width ?? 0
  const beside = () =>
    window.locator('.cv-card').evaluateAll((cards, right) => cards.filter((card) => card.getBoundingClientRect().left > right).length, edge)
  await expect.poll(beside).toBeGreaterThan(0)
})

test('a window that gets smaller keeps what is being written in sight', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a', 'b', 'c', 'd'] }))
  await map.press('End')
  await map.type('half of')
  await window.setViewportSize({ width: 700, height: 500 })
  await expect(map.entry).toBeInViewport({ ratio: 1 })
  await map.type(' a thought')
  await map.press('Enter')
  await map.isKept({ cards: { Doing: ['a', 'b', 'c', 'd | half of a thought'] } })
})

test('between the cards and the overview the map is never empty', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['one', 'two', 'three', 'four'] }))
  const isFetched = () => window.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('OverviewLayer')))
  await expect.poll(isFetched).toBe(true)
  await window.evaluate(() => {
    const seen = { empty: 0, overview: 0 }
    Object.assign(globalThis, { seen })
    const look = () => {
      const overview = document.querySelectorAll('.react-flow__viewport canvas').length
      if (overview > 0) seen.overview += 1
      else if (document.querySelector('.cv-card') === null) seen.empty += 1
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  for (let step = 0; step < 7; step += 1) await map.press('ControlOrMeta+-')
  const seen = () => window.evaluate(() => (globalThis as unknown as { seen: { empty: number; overview: number } }).seen)
  await expect.poll(async () => (await seen()).overview).toBeGreaterThan(0)
  expect((await seen()).empty).toBe(0)
})
