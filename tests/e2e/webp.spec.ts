// WebP, the commonest kind of picture on the web: it comes in like any other and is in every file that is drawn, read here by others' programs.
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { documentOf } from '#core/model/document.ts'
import { pictureHead } from '#core/pictures/pictureHead.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { ExportPage } from './pages/exportPage.ts'
import { ImportPage } from './pages/importPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { dropFiles, handed, makePicture, pixelsOfColor } from './support/pictures.ts'
import { countedIds, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'
import { poppler } from '../unit/publishing/pdf/openPdf.ts'

const colors = { dropped: [214, 32, 44], onCard: [20, 160, 60], photo: [150, 30, 190] } as const

function webp(window: Page, name: keyof typeof colors, size: { readonly width: number; readonly height: number }) {
  return makePicture(window, { name: `${name}.webp`, type: 'image/webp', ...size, color: `rgb(${colors[name].join(' ')})` })
}

/** The pictures that lie in a finished file, or the pages that another program makes of it; the browser unpacks them. */
function picturesIn(format: string, bytes: Buffer): Buffer[] {
  switch (format) {
    case 'PowerPoint':
      return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => (name.startsWith('ppt/media/') ? [Buffer.from(content)] : []))
    case 'PDF':
      return [poppler('pdftoppm', ['-png', '-r', '96', '-singlefile', '-'], bytes)].filter((page) => page !== null)
    case 'PNG':
      return [bytes]
    default:
      return [...bytes.toString('utf8').matchAll(/data:image\/\w+;base64,([\w+/=]+)/g)].map(([, base64]) =>
        Buffer.from(base64 ?? '', 'base64')
      )
  }
}

test('WebP that is dropped, comes by import or is the photo of a persona is in every drawn file', async ({ host, window }) => {
  test.slow()
  const library = new LibraryPage(window)
  await expect(library.heading).toBeVisible()
  const carried = await Promise.all([
    webp(window, 'onCard', { width: 200, height: 150 }),
    webp(window, 'photo', { width: 300, height: 300 }),
    webp(window, 'dropped', { width: 200, height: 150 })
  ])
  for (const { bytes } of carried) expect(pictureHead(bytes)?.mime).toBe('image/webp')
  const [onCard, photo] = carried.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
  const records = recordsOf({ ...plainMapWith({ Doing: ['Looks', 'Waits'] }), title: 'Brought along' }, countedIds('r')).map((record) => {
    if (record.type === 'persona') return { ...record, photo: photo ?? null }
    if (record.type !== 'card' || record.text !== 'Looks' || onCard === undefined) return record
    return { ...record, picture: { hash: onCard, width: 200, height: 150, alt: 'A counter' } }
  })
  const attachments = [onCard, photo].map((hash, index) => ({
    hash: hash ?? '',
    mime: 'image/webp',
    data: carried[index]?.bytes.toString('base64') ?? ''
  }))
  const file = { name: 'brought.journey.json', bytes: Buffer.from(writeJourneyFile(documentOf(records), attachments)) }
  await host.chooseFiles(() => library.importButton.click(), [file])
  await new ImportPage(window).keep('Brought along').click()
  const map = await new MapPage(window).isOpen()
  const drawn = window.locator('.cv-card image[href^="blob:"]')
  await expect(drawn).toHaveCount(1)
  await dropFiles(window, carried.slice(2).map(handed), await map.cell('Thinking', 'Two'))
  await expect(drawn).toHaveCount(2)
  await expect(map.saved).toBeVisible()
  const exporting = new ExportPage(window)
  for (const format of ['PNG', 'PDF', 'PowerPoint', 'SVG', 'Web page']) {
    await map.exportButton.click()
    await exporting.choose(format)
    await expect(exporting.dialog.getByText(/^Complete/)).toBeVisible()
    await expect(exporting.dialog.getByText(/were left out/)).toHaveCount(0)
    const { bytes } = await host.savedFile(() => exporting.save(format))
    const pictures = picturesIn(format, bytes)
    // poppler is not everywhere; its absence has been said, and the unit tests have another reader.
    if (format === 'PDF' && pictures.length === 0) continue
    for (const [name, color] of Object.entries(colors)) {
      const counts = await Promise.all(
        pictures.map(async (picture) => {
          const type = pictureHead(picture)?.mime ?? ''
          expect(['image/png', 'image/jpeg'], format).toContain(type)
          return pixelsOfColor(window, { type, bytes: picture }, color)
        })
      )
      expect(Math.max(...counts), `${name} in ${format}`).toBeGreaterThan(200)
    }
    await expect(exporting.dialog).toHaveCount(0)
  }
})
