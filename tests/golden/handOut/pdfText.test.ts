// What another reader finds in PDF files of the sample, a stage on each sheet of A4, kept beside this test. After a wanted change:
// UPDATE_GOLDEN=1 npx vitest run … tests/golden/handOut/pdfText.test.ts, and read them before committing them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shortBillDocument } from '../sceneFixture.ts'
import { makePdf, pdfOptions } from '../../unit/publishing/pdf/makePdf.ts'
import { openPdf, textPieces } from '../../unit/publishing/pdf/openPdf.ts'

const folder = join(import.meta.dirname, 'pdf')

test.each(['en', 'vi'] as const)('the text of a PDF is as before (%s)', async (language) => {
  const paper = { size: 'a4', orientation: 'wide', spread: 'stages' } as const
  const pdf = await openPdf((await makePdf(shortBillDocument(), pdfOptions(language, { paper }))).data)
  const pages: string[] = []
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const pieces = await textPieces(pdf, page)
    pages.push(
      pieces.map(({ text, x, y, size }) => `${[x, y, size].map((value) => value.toFixed(1).padStart(6)).join(' ')}  ${text}`).join('\n')
    )
  }
  const found = `${pages.join('\n\n')}\n`
  const file = join(folder, `stages.${language}.txt`)
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, found)
  }
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(found)
})
