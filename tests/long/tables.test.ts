// The long form of the tests of tables and workbooks: npm run test:long. OI_RUNS sets another number, OI_SEED repeats a run.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { readDelimited } from '#core/exchange/tables/delimited.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { tableOf } from '#core/handOut/tables.ts'
import { documentOf } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { tallestRow } from '#publishing/workbook/sheetOf.ts'
import { writeXlsx } from '#publishing/writers/xlsx.ts'
import { prepareWorkbooks, readMutantWorkbook } from '../property/exchange/readMutantWorkbook.ts'
import { soundCsv } from '../property/handOut/soundCsv.ts'
import { soundMarkdown } from '../property/handOut/soundMarkdown.ts'
import { soundWorkbook } from '../property/handOut/soundWorkbook.ts'
import { forSeeds, runs, seed } from '../property/seed.ts'

const run = promisify(execFile)

beforeAll(prepareWorkbooks)

test.each([
  ['CSV', soundCsv],
  ['Markdown', soundMarkdown],
  ['workbook', soundWorkbook]
] as const)(`300 random maps as %s (OI_SEED=${seed})`, async (_, sound) => {
  for (let index = 0; index < runs(300); index += 1) await sound((seed + index * 7919) % 1_000_000_000, index)
})

test(`100,000 damaged workbooks (OI_SEED=${seed})`, () => forSeeds(runs(100_000), readMutantWorkbook))

const hasOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false
)

test.skipIf(!hasOffice)(`LibreOffice sees the same cells (${hasOffice ? 'soffice' : 'soffice is not there'})`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oi-office-'))
  let count = 0
  const maps = {
    sample: documentOf(sampleMap('vi', () => `r${(count += 1)}`)),
    large: documentOf(makeMap({ cards: 400, seed: 7 }))
  }
  for (const [name, document] of Object.entries(maps)) {
    const edition = editionIn('vi', '2026-05-01', null)
    const options = { ...usualHandOut, language: 'vi' as const }
    const { data } = await writeXlsx({ document, options, edition, attachments: [], resourcesFolder: '', progress: () => undefined })
    const file = join(folder, `${name}.xlsx`)
    await writeFile(file, data)
    // Commas, quotes, UTF-8, as shown, the first sheet alone.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1'
    await run('soffice', ['--headless', `-env:UserInstallation=file://${folder}/office`, '--convert-to', filter, '--outdir', folder, file])
    const sheet = edition.say('tables:sheet.map')
    const text = await readFile(join(folder, `${name}-${sheet}.csv`), 'utf8').catch(() => readFile(join(folder, `${name}.csv`), 'utf8'))
    const rows = readDelimited(text, ',').slots.map((row) => row.map((cell) => cell?.text ?? ''))
    const table = tableOf(document, 'map', edition, { rowLimit: tallestRow })
    const start = rows.findIndex(([first]) => first === edition.say('tables:stage'))
    const words = table.rows.filter((row) => row.some((cell) => cell && cell.text !== ''))
    for (const [at, row] of words.entries())
      for (const [column, cell] of row.entries()) {
        if (!cell || cell.text === '') continue
        const shown = rows[start + at]?.[column] ?? ''
        // LibreOffice shows a score with its word by the number format.
        if (cell.number === null) expect(shown).toBe(cell.text.trim())
        else expect(Number(shown.replace(',', '.').split(' ')[0])).toBeCloseTo(cell.number, 1)
      }
  }
  await rm(folder, { recursive: true, force: true })
})
