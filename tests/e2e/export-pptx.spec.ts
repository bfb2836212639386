// Slides out of the dialog, made by the built worker: sound, complete, in the shape that was chosen.
import { documentOf } from '#core/model/document.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { drawableCards } from '#publishing/completePages.ts'
import { ExportPage } from './pages/exportPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { keptRecords } from './support/host.ts'
import { expect, test } from './support/test.ts'
import { openPptx } from '../unit/publishing/pptx/openPptx.ts'

const sample = 'A bill that doesn’t add up'

test('PowerPoint has a slide for every stage with its cards as shapes, wide or as high as paper', async ({ host, window }) => {
  await new LibraryPage(window).open(sample)
  const map = await new MapPage(window).isOpen()
  const document = documentOf(await keptRecords(window))
  const exporting = new ExportPage(window)
  for (const [shape, width] of [
    ['16:9', 12_192_000],
    ['4:3', 9_144_000]
  ] as const) {
    await map.exportButton.click()
    await exporting.choose('PowerPoint')
    await exporting.choose(shape)
    await expect(exporting.dialog.getByText(/^Complete: (\d+) of \1 cards/)).toBeVisible()
    const file = await host.savedFile(() => exporting.save('PowerPoint'))
    expect(file.name).toBe(`${sample}.pptx`)
    const opened = openPptx(file.bytes)
    expect(opened.faults).toEqual([])
    expect(opened.size.width).toBe(width)
    const titles = opened.slides.map(({ title }) => title)
    expect(titles[0]).toBe(sample)
    for (const { title } of stagesOf(document)) expect(titles).toContain(title)
    const names = opened.slides.flatMap(({ shapes }) => shapes.map(({ name }) => name))
    for (const id of drawableCards(document)) expect(names.filter((name) => name.endsWith(`· ${id}`)).length).toBeGreaterThan(0)
    await expect(exporting.dialog).toHaveCount(0)
  }
})
