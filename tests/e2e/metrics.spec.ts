// Measures on the map and in their view: by keyboard and mouse, from a spreadsheet, beside what people feel.
import type { Page } from '@playwright/test'
import { currentValueOf, type Measure } from '#core/model/measure.ts'
import type { Metric } from '#core/model/metric.ts'
import type { MapDescription } from '#core/samples/mapDescription.ts'
import type { MapPage } from './pages/mapPage.ts'
import { paste } from './support/clipboard.ts'
import { keptRecords } from './support/host.ts'
import { openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const measured: MapDescription = { ...plainMap, lanes: [...plainMap.lanes, { kind: 'metrics', title: 'Metrics' }] }

/** What is kept: metric, step, baseline → current → target. */
async function kept(page: Page): Promise<string[]> {
  const records = await keptRecords(page)
  const metrics = new Map(records.filter((record): record is Metric => record.type === 'metric').map((metric) => [metric.id, metric]))
  const steps = new Map(records.flatMap((record) => (record.type === 'step' ? [[record.id, record.title] as const] : [])))
  return records
    .filter((record): record is Measure => record.type === 'measure')
    .map((measure) => {
      const current = measure.readings.length === 0 ? null : currentValueOf(measure)
      return `${metrics.get(measure.metricId)?.name} ${steps.get(measure.stepId)} ${measure.baseline} ${current} ${measure.target}`
    })
    .sort()
}

async function openView(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views of this map' }).getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Metrics' }).click()
  await expect(page.getByRole('heading', { name: 'Metrics', level: 1 })).toBeVisible()
}

async function toMetricLane(map: MapPage): Promise<void> {
  await map.press('ControlOrMeta+Home')
  for (let lane = 0; lane < 4; lane += 1) await map.press('ArrowDown')
  await map.isAt('Metrics, step 1 of 4: One. no measures')
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Metrics by step' })

test('on the map by keyboard: a metric is defined, a time typed as a clock, read aloud, taken away, and every step undone', async ({
  window
}) => {
  const map = await openMap(window, measured)
  await toMetricLane(map)
  await map.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Step 1: One: measures' })
  await dialog.getByRole('button', { name: /^Metric:/ }).press('Enter')
  await window.getByRole('menuitemradio', { name: 'New: Time' }).press('Enter')
  await dialog.getByLabel('Baseline').fill('13:40')
  await dialog.getByLabel('Target', { exact: true }).fill('2:00')
  await dialog.getByLabel('Current').fill('a while')
  await dialog.getByLabel('Current').press('Enter')
  await expect(dialog.getByText('“a while” is no value of Time.')).toBeVisible()
  await dialog.getByLabel('Current').fill('6:10')
  await expect(dialog.getByText('0% of the way')).toBeVisible()
  await dialog.getByLabel('Current').press('Enter')
  await expect(dialog).toHaveCount(0)
  await map.isAt('Metrics, step 1 of 4: One. Time: 6:10 min, target 2:00, was 13:40')
  await expect.poll(() => kept(window)).toEqual([`Time One ${13 + 40 / 60} ${6 + 10 / 60} 2`])
  await expect(window.locator('.cv').getByText('6:10 min')).toBeVisible()
  await expect(window.locator('.cv').getByText('better', { exact: true })).toBeVisible()

  // A digit begins the current value of the next step.
  await map.press('ArrowRight')
  await map.type('4')
  const next = window.getByRole('dialog', { name: 'Step 2: Two: measures' })
  await expect(next.getByLabel('Current')).toHaveValue('4')
  await map.type(':30')
  await map.press('Enter')
  await expect(next).toHaveCount(0)
  await map.isAt('Metrics, step 2 of 4: Two. Time: 4:30 min')
  await map.press('Delete')
  await map.isAt('Metrics, step 2 of 4: Two. no measures')
  await map.press('ControlOrMeta+z')
  await map.isAt('Metrics, step 2 of 4: Two. Time: 4:30 min')
  for (let undone = 0; undone < 5; undone += 1) await map.press('ControlOrMeta+z')
  await expect.poll(() => kept(window)).toEqual([])
})

test('on the map by mouse: a double click opens the values; folded, the lane counts them', async ({ window }) => {
  const map = await openMap(window, measured)
  await openView(window)
  await window.getByRole('button', { name: 'Paste values' }).click()
  await window.getByLabel('Cells, with or without names of metrics and steps').fill('\tOne\tTwo\nNPS\t12\t-20')
  await window.getByRole('button', { name: 'Put in 2 values' }).click()
  await window.getByRole('link', { name: 'Map', exact: true }).click()
  const tile = window.locator('.cv').getByText('−20')
  const box = await tile.boundingBox()
  if (!box) throw new Error('not on the screen')
  await window.mouse.dblclick(box.x + 4, box.y + 4)
  await expect(window.getByRole('dialog', { name: 'Step 2: Two: measures' }).getByLabel('Current')).toHaveValue('−20')
  await map.press('Escape')
  // Looking into the values leaves the lane folded; writing one unfolds it, and one undo takes back both.
  await map.laneHeader('Metrics').click()
  await map.press('Alt+ArrowLeft', 'ArrowRight')
  const isFolded = async () => (await keptRecords(window)).find((record) => record.type === 'lane' && record.kind === 'metrics')
  await expect.poll(isFolded).toMatchObject({ collapsed: true })
  const values = window.getByRole('dialog', { name: 'Step 1: One: measures' })
  await map.press('Enter', 'Escape')
  await expect(values).toHaveCount(0)
  expect(await isFolded()).toMatchObject({ collapsed: true })
  await map.press('Enter')
  await values.getByLabel('Current').fill('14')
  await map.press('Enter')
  await expect.poll(isFolded).toMatchObject({ collapsed: false })
  await map.press('ControlOrMeta+z')
  await expect.poll(isFolded).toMatchObject({ collapsed: true })
  expect(await kept(window)).toEqual(['NPS One null 12 null', 'NPS Two null -20 null'])
  await map.press('ControlOrMeta+Shift+z', 'ArrowRight')
  await map.press('ControlOrMeta+i')
  await expect(map.inspector.getByLabel('Current')).toHaveValue('−20')
})

test('the view by keyboard: values typed, baselines and targets too, what is no value is not let go, undo', async ({ window }) => {
  await openMap(window, measured)
  await openView(window)
  await expect(window.getByRole('heading', { name: 'Nothing is measured yet' })).toBeVisible()
  await window.getByRole('button', { name: 'Add metric' }).press('Enter')
  await window.getByRole('menuitem', { name: 'Net Promoter Score' }).press('Enter')
  const dialog = window.getByRole('dialog', { name: 'NPS' })
  await dialog.getByRole('switch', { name: 'People are rewarded for it' }).press('Space')
  await dialog.getByRole('button', { name: 'Done' }).press('Enter')
  const cell = (step: string) => grid(window).getByRole('gridcell', { name: new RegExp(`: ${step}\\.`) })
  await cell('One').focus()
  await window.keyboard.type('-2x')
  await window.keyboard.press('Enter')
  await expect(window.getByText('“-2x” has a unit, and NPS has none.')).toBeVisible()
  await window.keyboard.press('Backspace')
  await window.keyboard.type('0')
  await window.keyboard.press('Tab')
  await expect(cell('Two')).toBeFocused()
  await window.keyboard.type('1,5')
  await window.keyboard.press('Enter')
  await expect(cell('Two')).toBeFocused()
  await expect.poll(() => kept(window)).toEqual(['NPS One null -20 null', 'NPS Two null 1.5 null'])

  await window.getByRole('radio', { name: 'Target' }).check({ force: true })
  await cell('One').focus()
  await window.keyboard.type('30')
  await window.keyboard.press('Enter')
  await expect(cell('One')).toHaveAccessibleName(
    'Step 1: One. NPS: −20, target 30, people are rewarded for it. 50 to go. Without a baseline there is no share of the way.'
  )
  await window.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => kept(window)).toEqual(['NPS One null -20 null', 'NPS Two null 1.5 null'])
  await window.keyboard.press('ControlOrMeta+Shift+z')
  await cell('One').focus()
  await window.keyboard.press('Enter')
  const measures = window.getByRole('dialog', { name: 'Step 1: One: measures' })
  await measures.getByLabel('Baseline').fill('-45')
  await measures.getByLabel('Baseline').press('Enter')
  await expect(cell('One')).toBeFocused()
  await expect(cell('One')).toHaveAccessibleName(/33% of the way, 50 to go\.$/)
  await expect(window.getByText('2 of 4 steps measured')).toBeVisible()
  await window.getByRole('region', { name: 'What stands out' }).getByRole('link', { name: '3 Three' }).click()
  await expect(window.getByRole('grid', { name: 'Journey map' })).toBeAttached()
})

test('a spreadsheet: names are recognised, numbers asked about, what has no place is listed, one step of undo', async ({ window }) => {
  await openMap(window, measured)
  await openView(window)
  await window.getByRole('button', { name: 'Paste values' }).click()
  const dialog = window.getByRole('dialog', { name: 'Paste values from a spreadsheet' })
  await dialog.getByRole('textbox').focus()
  await paste(window, {
    html: '<table><tr><td></td><td>One</td><td>Step 2</td><td>Nowhere</td></tr><tr><td>Cost (baseline)</td><td>1.240</td><td>abc</td><td>5</td></tr><tr><td>Cost</td><td>900</td><td>800</td><td></td></tr></table>',
    text: 'x'
  })
  await expect(dialog.getByText('3 values for Cost')).toBeVisible()
  await expect(dialog.getByText('C2: “abc”, no value')).toBeVisible()
  await expect(dialog.getByText('D2: “5”, no step of this name or number')).toBeVisible()
  await dialog.getByRole('radio', { name: '1.240,5' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Put in 3 values' }).click()
  await expect.poll(() => kept(window)).toEqual(['Cost One 1240 900 null', 'Cost Two null 800 null'])
  // A bare range goes on from the focused cell.
  await grid(window).getByRole('gridcell').nth(2).focus()
  await paste(window, { text: '7\t8\t9' })
  await expect(window.getByText('D1')).toHaveCount(0)
  await expect(window.getByText('C1: “9”, beyond the last step or metric')).toBeVisible()
  await window.getByRole('button', { name: 'Put in 2 values' }).click()
  await expect.poll(() => kept(window)).toHaveLength(4)
  await window.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => kept(window)).toHaveLength(2)
  await window.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => kept(window)).toEqual([])
  await expect(window.getByRole('heading', { name: 'Nothing is measured yet' })).toBeVisible()
})

test('both curves: stress first, then pain, with a jump to the map; without an employee’s curve it says what is missing', async ({
  window
}) => {
  const lanes = plainMap.lanes.map((lane) =>
    lane.kind === 'emotion' ? { ...lane, curves: { lan: [1, 1, -1, -0.5], minh: [0, -1.2, 0, 0] } } : lane
  )
  await openMap(window, { ...plainMap, title: 'Stressed', lanes })
  await openView(window)
  await expect(window.getByText('Minh is at −1.2 in step 2; Lan then falls from +1 to −1 in step 3, Three.')).toBeVisible()
  await expect(window.getByText('Nowhere do both fall at the same step.')).toBeVisible()
  await window.getByRole('link', { name: /^Minh is at/ }).click()
  await expect(window.getByRole('grid', { name: 'Journey map' })).toBeAttached()
})

test('the next best action of a touchpoint is written in the inspector and said of its card', async ({ window }) => {
  const map = await openMap(window, {
    ...plainMap,
    lanes: [{ kind: 'touchpoints', title: 'Touchpoints', cells: ['Hotline'] }, ...plainMap.lanes]
  })
  await map.press('ControlOrMeta+i')
  await map.inspector.getByLabel('Next best action').fill('Nói rõ lý do tăng tiền')
  await map.press('Escape')
  const box = await window.getByText('Hotline').first().boundingBox()
  if (!box) throw new Error('not on the screen')
  await window.mouse.click(box.x + 4, box.y + 4)
  await map.isAt(/Nói rõ lý do tăng tiền/)
  await window.mouse.move(box.x + 8, box.y + 6)
  await expect(window.locator('.cv-quote')).toContainText('Nói rõ lý do tăng tiền')
})

test('two hundred metrics stay usable', async ({ window }) => {
  await openMap(window, measured)
  await openView(window)
  await window.getByRole('button', { name: 'Paste values' }).click()
  const rows = Array.from({ length: 200 }, (_, index) => `Metric ${index + 1}\t${index}\t${index + 1}`)
  await window.getByLabel('Cells, with or without names of metrics and steps').fill(['\tOne\tTwo', ...rows].join('\n'))
  await window.getByRole('button', { name: 'Put in 400 values' }).click()
  await expect(grid(window).getByRole('rowheader')).toHaveCount(200)
  await grid(window).getByRole('gridcell').first().focus()
  await window.keyboard.press('ControlOrMeta+End')
  await expect(grid(window).locator(':focus')).toHaveAccessibleName('Step 4: Four. nothing measured')
  await window.keyboard.type('77')
  await window.keyboard.press('Enter')
  await expect
    .poll(async () => (await kept(window)).filter((line) => line.startsWith('Metric 200 ')))
    .toEqual(['Metric 200 Four null 77 null', 'Metric 200 One null 199 null', 'Metric 200 Two null 200 null'])
  await window.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(window.locator('.cv').getByText('+197').first()).toBeAttached()
})
