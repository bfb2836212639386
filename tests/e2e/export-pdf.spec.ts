// A PDF out of the dialog, made by the built worker: whole, with text that can be copied, on the paper that was chosen.
import { documentOf, recordOfType } from '#core/model/document.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { drawableCards } from '#publishing/completePages.ts'
import { ExportPage } from './pages/exportPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { keptRecords } from './support/host.ts'
import { expect, test } from './support/test.ts'
import { openPdf, textPieces } from '../unit/publishing/pdf/openPdf.ts'

const sample = 'A bill that doesn’t add up'

test('PDF has the text of the map on one page, or a page a stage on the chosen paper', async ({ host, window }) => {
  await new LibraryPage(window).open(sample)
  const map = await new MapPage(window).isOpen()
  const document = documentOf(await keptRecords(window))
  const stages = stagesOf(document).map(({ title }) => title)
  const cards = drawableCards(document).flatMap((id) => recordOfType(document, 'card', id)?.text ?? [])
  await map.exportButton.click()
  const exporting = new ExportPage(window)
  await exporting.choose('PDF')
  await expect(exporting.dialog.getByText(/^Complete: (\d+) of \1 cards/)).toBeVisible()
  const file = await host.savedFile(() => exporting.save('PDF'))
  expect(file.name).toBe(`${sample}.pdf`)
  const pdf = await openPdf(file.bytes)
  expect(pdf.numPages).toBe(1)
  const drawn = (await textPieces(pdf, 1)).map(({ text }) => text).join(' ')
  const words = [...cards, ...stages].join(' ').split(/[\s:,|-]+/u)
  expect(words.filter((word) => /\p{L}{2}/u.test(word) && !drawn.includes(word))).toEqual([])
  expect((await pdf.getOutline())[0]?.items.map(({ title }) => title)).toEqual(stages)

  await map.exportButton.click()
  await exporting.choose('PDF')
  await exporting.pick('Paper', 'A4 wide')
  await exporting.choose('Each stage')
  const spread = await openPdf((await host.savedFile(() => exporting.save('PDF'))).bytes)
  expect(spread.numPages).toBe(stages.length)
  const [, , width = 0, height = 0] = (await spread.getPage(1)).view
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
})
