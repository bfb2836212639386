// The export dialog: it offers what the format knows, shows what the file will be, counts what is in it and remembers what was chosen.
import type { Page } from '@playwright/test'
import { messages } from '#contract/messages/messages.ts'
import { handOutFormats } from '#core/handOut/formats.ts'
import { ExportPage } from './pages/exportPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const sample = 'A bill that doesn’t add up'
const { formats } = messages.en.exporting

async function openDialog(window: Page): Promise<{ map: MapPage; exporting: ExportPage }> {
  await new LibraryPage(window).open(sample)
  const map = await new MapPage(window).isOpen()
  await map.exportButton.click()
  const exporting = new ExportPage(window)
  await expect(exporting.notes).toBeVisible()
  return { map, exporting }
}

test('only what the chosen format knows is offered', async ({ window }) => {
  const { exporting } = await openDialog(window)
  const { dialog } = exporting
  const controls = {
    paper: dialog.getByRole('button', { name: /^Paper: / }),
    slides: dialog.getByRole('radiogroup', { name: 'Slides' }),
    size: dialog.getByRole('button', { name: /^Size: / }),
    look: dialog.getByRole('radiogroup', { name: 'Look' }),
    density: dialog.getByRole('radiogroup', { name: 'Density' }),
    language: dialog.getByRole('button', { name: /^Language: / }),
    titleBlock: exporting.showing('Legend')
  }
  const drawing = ['look', 'density', 'language', 'titleBlock']
  const expected: Partial<Record<(typeof handOutFormats)[number], readonly string[]>> = {
    pptx: ['slides', 'look', 'language'],
    pdf: ['paper', ...drawing],
    png: ['size', ...drawing],
    svg: drawing,
    csv: ['language'],
    json: []
  }
  for (const [format, names] of Object.entries(expected)) {
    await exporting.choose(formats[format as keyof typeof formats])
    for (const [name, control] of Object.entries(controls))
      await expect(control, `${format}: ${name}`).toHaveCount(names.includes(name) ? 1 : 0)
    // What stays at home stays there in every format.
    await expect(exporting.showing('Names in quotes')).toBeVisible()
  }
})

test('every format has a preview, and what it is for is said', async ({ window }) => {
  const { exporting } = await openDialog(window)
  for (const format of handOutFormats) {
    await exporting.choose(formats[format])
    await expect(exporting.dialog.getByRole('radio', { name: formats[format], exact: true })).toHaveAccessibleDescription(
      messages.en.exporting.formatHint[format]
    )
    const shown = exporting.sheet.or(exporting.dialog.locator('table')).or(exporting.dialog.locator('pre'))
    await expect(shown).toBeVisible()
    await expect(exporting.notes).toBeVisible()
  }
})

test('a view of which the map has nothing cannot be chosen, and the list says why', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['Comes in', 'Waits'] }))
  await map.exportButton.click()
  const { dialog, notes } = new ExportPage(window)
  await expect(notes).toBeVisible()
  await dialog.getByRole('button', { name: /^Content: / }).click()
  const item = (name: RegExp) => dialog.getByRole('menuitemradio', { name })
  await expect(item(/^The map$/)).toBeEnabled()
  for (const name of [/^Metrics/, /^Maturity/, /^Improvements/]) {
    await expect(item(name)).toBeDisabled()
    await expect(item(name)).toContainText('none on this map')
  }
})

test('what another program will draw is drawn before, not shown as code', async ({ window }) => {
  const { exporting } = await openDialog(window)
  for (const format of ['canvas', 'drawio'] as const) {
    await exporting.choose(formats[format])
    await expect(exporting.sheet).toBeVisible()
    await expect.poll(() => exporting.colors()).toBeGreaterThan(20)
  }
})

test('the page is painted, by pages and at full size', async ({ window }) => {
  const { exporting } = await openDialog(window)
  const { dialog } = exporting
  await exporting.choose(formats.pdf)
  await expect.poll(() => exporting.colors()).toBeGreaterThan(50)
  await exporting.pick('Paper', 'A3 wide')
  await expect(dialog.getByRole('status').filter({ hasText: '420 × 297 mm, 1 page' })).toBeVisible()
  await exporting.choose('Each stage')
  await expect(dialog.getByRole('status').filter({ hasText: '5 pages' })).toBeVisible()
  await expect(dialog.getByText('1 of 5: Notice')).toBeVisible()
  await dialog.getByRole('button', { name: 'Next page' }).click()
  await expect(dialog.getByText('2 of 5: Understand')).toBeVisible()
  await expect(exporting.notes).toContainText(/Complete: (\d+) of \1 cards/)
  await expect(exporting.notes).toContainText(/text .*\d mm/)
  await dialog.getByRole('button', { name: 'Show at full size' }).click()
  await expect.poll(() => exporting.colors()).toBeGreaterThan(50)
  await dialog.getByRole('button', { name: 'Show the whole page' }).click()
})

test('what is left out is counted, and is neither in the preview nor in the file', async ({ host, window }) => {
  const { map, exporting } = await openDialog(window)
  const { stages } = await map.kept()
  await exporting.choose('SVG')
  await exporting.showing('Assumptions').uncheck()
  await exporting.showing('Names in quotes').uncheck()
  await expect(exporting.notes).toContainText(/Left out because you chose to: \d+ cards.*\d+ names\./)
  await expect(exporting.notes).toContainText(/Complete: (\d+) of \1 cards/)
  await exporting.choose('Stages')
  const ticks = exporting.dialog.getByRole('group', { name: 'Stages' }).getByRole('checkbox')
  await expect(ticks).toHaveCount(stages.length)
  for (let at = 1; at < stages.length; at += 1) await ticks.nth(at).uncheck()
  await expect(exporting.notes).toContainText(`${stages.length - 1} stages`)
  const file = await host.savedFile(() => exporting.save('SVG'))
  const svg = file.bytes.toString('utf8')
  const holds = (text: string | undefined) => svg.includes(`>${(text ?? '').split(':')[0]}<`)
  expect(stages.map(holds)).toEqual(stages.map((_, at) => at === 0))
  expect(svg.includes('Chị Lan')).toBe(false)
})

for (const language of ['en', 'vi'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ personLocale: language === 'vi' ? 'vi-VN' : 'en-US' })

    test('what of the map: none of the choices stands in a row by itself', async ({ window }) => {
      await new LibraryPage(window).open(language === 'vi' ? 'Hoá đơn cước bất thường' : sample)
      await expect(window.locator('[data-map-entry]')).toBeFocused()
      await window.keyboard.press('ControlOrMeta+a')
      await window.keyboard.press('ControlOrMeta+Shift+e')
      const choices = window.getByRole('radiogroup', { name: messages[language].exporting.what, exact: true }).locator('label')
      await expect(choices).toHaveCount(5)
      for (const width of [1440, 1024, 860]) {
        await window.setViewportSize({ width, height: 700 })
        const tops = await choices.evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top))
        const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length)
        expect({ width, rows }).toEqual({ width, rows: [3, 2] })
      }
    })
  })

test('with nothing ticked there is nothing to save', async ({ window }) => {
  const { exporting } = await openDialog(window)
  await exporting.choose('Personas')
  for (const tick of await exporting.dialog.getByRole('group', { name: 'Personas' }).getByRole('checkbox').all()) await tick.uncheck()
  await expect(exporting.dialog.getByText('Tick at least one.')).toBeVisible()
  await expect(exporting.dialog.getByRole('button', { name: /^Save/ })).toBeDisabled()
})

test('what was chosen is there again: for this map all of it, for the next one how it is to look', async ({ window }) => {
  const { map, exporting } = await openDialog(window)
  await exporting.choose('SVG')
  await exporting.choose('Ink')
  await exporting.pick('Language', 'Tiếng Việt')
  await exporting.showing('Notes').uncheck()
  await exporting.choose('Stages')
  await exporting.dialog.getByRole('group', { name: 'Stages' }).getByRole('checkbox').first().uncheck()
  await map.press('Escape')
  await expect(exporting.dialog).toHaveCount(0)
  await window.reload()
  await map.isOpen()
  await map.exportButton.click()
  await expect(exporting.dialog.getByRole('radio', { name: 'SVG', exact: true })).toBeChecked()
  await expect(exporting.dialog.getByRole('radio', { name: 'Ink' })).toBeChecked()
  await expect(exporting.dialog.getByRole('button', { name: 'Language: Tiếng Việt' })).toBeVisible()
  await expect(exporting.showing('Notes')).not.toBeChecked()
  await expect(exporting.dialog.getByRole('checkbox').first()).not.toBeChecked()
  await map.press('Escape')
  await window.getByRole('link', { name: messages.en.map.toLibrary }).click()
  await openMap(window, plainMapWith({ Doing: ['x'] }))
  await map.exportButton.click()
  await expect(exporting.dialog.getByRole('radio', { name: 'Ink' })).toBeChecked()
  await expect(exporting.dialog.getByRole('radio', { name: 'Whole map' })).toBeChecked()
  await expect(exporting.showing('Notes')).not.toBeChecked()
})

test('without the mouse: opened, chosen, saved', async ({ host, window }) => {
  await new LibraryPage(window).open(sample)
  const map = await new MapPage(window).isOpen()
  await map.press('ControlOrMeta+Shift+e')
  const exporting = new ExportPage(window)
  await expect(exporting.dialog.getByRole('radio', { name: formats.pdf, exact: true })).toBeFocused()
  await map.press('ArrowRight', 'ArrowRight')
  await expect(exporting.dialog.getByRole('radio', { name: 'SVG', exact: true })).toBeChecked()
  const save = exporting.dialog.getByRole('button', { name: 'Save SVG' })
  for (let at = 0; at < 40 && !(await save.evaluate((button) => button === document.activeElement)); at += 1) await map.press('Tab')
  const file = await host.savedFile(() => window.keyboard.press('Enter'))
  expect(file.name).toBe(`${sample}.svg`)
  await expect(map.entry).toBeFocused()
})

test('a picture has exactly the width that was asked for', async ({ host, window }) => {
  const { exporting } = await openDialog(window)
  await exporting.choose('PNG')
  await exporting.pick('Size', 'Exact width')
  const field = exporting.dialog.getByRole('textbox', { name: 'Pixels wide' })
  await field.fill('5')
  await expect(exporting.dialog.getByText('From 16 to 200,000.')).toBeVisible()
  await field.fill('1234')
  await expect(exporting.pixels).toHaveText(/^1,234 × /)
  const { bytes } = await host.savedFile(() => exporting.save('PNG'))
  expect(bytes.readUInt32BE(16)).toBe(1234)
})

test('work that takes long says how far it is, and can be cancelled', async ({ window }) => {
  const { exporting } = await openDialog(window)
  await exporting.choose('PNG')
  await exporting.pick('Size', '8×')
  await exporting.dialog.getByRole('button', { name: 'Save PNG' }).focus()
  await window.keyboard.press('Enter')
  await expect(exporting.dialog.getByRole('status').filter({ hasText: /^Drawing \d+%/ })).toBeVisible()
  await expect(exporting.dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(exporting.dialog.getByRole('button', { name: 'Save PNG' })).toBeFocused()
  await expect(exporting.dialog).toBeVisible()
  await expect(window.getByRole('alert')).toHaveCount(0)
})
