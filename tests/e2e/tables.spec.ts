// Tables out and in: workbooks, CSV and Markdown hold the map, run nothing, and come back as the map that they were.
import type { Page } from '@playwright/test'
import { messages } from '#contract/messages/messages.ts'
import { readDelimited } from '#core/exchange/tables/delimited.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { readWorkbook } from '#publishing/workbook/readWorkbook.ts'
import { makeWorkbook, rowsOf } from '../unit/publishing/workbook/makeWorkbook.ts'
import { ExportPage } from './pages/exportPage.ts'
import { ImportPage } from './pages/importPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { outlineOf } from './support/content.ts'
import type { GivenFile, Host } from './support/host.ts'
import { countedIds } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const sample = 'A bill that doesn’t add up'

async function exported(host: Host, window: Page, format: string): Promise<GivenFile> {
  await new LibraryPage(window).open(sample)
  const map = await new MapPage(window).isOpen()
  await map.exportButton.click()
  const exporting = new ExportPage(window)
  await exporting.choose(format)
  // What is lost is said before anything is saved.
  await expect(exporting.dialog.getByText(`What ${format} cannot hold:`)).toBeVisible()
  return host.savedFile(() => exporting.save(format))
}

test('a workbook has the map and its views on sheets, and is taken in again as the same map', async ({ host, window }) => {
  const file = await exported(host, window, 'Excel')
  const before = await new MapPage(window).kept()
  expect(file.name).toBe(`${sample}.xlsx`)
  const workbook = readWorkbook(file.bytes)
  const sheets = workbook.ok ? workbook.value.tables.map(({ title }) => title) : []
  expect(sheets).toEqual(['Map', 'Touchpoints', 'Improvements', 'Metrics', 'Evidence'])
  await window.goto(new URL('/', window.url()).href)
  const preview = new ImportPage(window)
  await host.chooseFiles(() => new LibraryPage(window).importButton.click(), [{ name: 'again.xlsx', bytes: file.bytes }])
  await expect(preview.issues.filter({ hasText: 'lists what stands on the map already' }).first()).toBeVisible()
  await preview.keep(sample).click()
  await expect(preview.dialog).toHaveCount(0)
  const { title, stages, personas, cards } = await (await new MapPage(window).isOpen()).kept()
  // Lanes that the map hides are not handed out.
  expect(before).toMatchObject({ title, stages, personas, cards })
  expect(Object.keys(cards)).toEqual(expect.arrayContaining(['Doing', 'Thinking', 'Touchpoints', 'Pains', 'Systems']))
})

test('CSV has a mark, CRLF, and the map lane by lane', async ({ host, window }) => {
  const file = await exported(host, window, 'CSV')
  expect(file.name).toBe(`${sample}.csv`)
  const text = file.bytes.toString('utf8')
  expect(text.startsWith('\ufeffStage,')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  const lanes = readDelimited(text, ',').slots.map((row) => row[0]?.text)
  expect(lanes).toEqual(
    expect.arrayContaining(['Stage', 'Step', 'Moment of truth', 'Doing', 'Feeling · Chị Lan (−2 … +2)', 'Line of visibility'])
  )
})

test('Markdown has a table for each stage and reads back as the map', async ({ host, window }) => {
  const file = await exported(host, window, 'Markdown')
  const { title, stages } = await new MapPage(window).kept()
  expect(file.name).toBe(`${sample}.md`)
  const laneTitles = messages.en.domain.lane
  const { maps } = readAny(file.name, file.bytes.toString('utf8'), { laneTitles, newId: countedIds('m') })
  expect(outlineOf(maps[0]?.records ?? [])).toMatchObject({ title, stages })
})

test('a workbook of others: what is unclear is asked, places are named, and it can be turned', async ({ host, window }) => {
  const bytes = Buffer.from(
    makeWorkbook([
      {
        name: 'Hành trình',
        rows: rowsOf(
          ['Giai đoạn', 'Hành động', 'Cảm xúc', 'Weather', 'Điểm đau'],
          ['Tìm hiểu', 'Đọc đánh giá', '4', 'blue', 'Quá nhiều tin'],
          ['Mua', 'Trả tiền', '2', 'grey', 'Chờ lâu']
        )
      },
      { name: 'Danh mục', rows: rowsOf(['a']), state: 'hidden' }
    ])
  )
  const preview = new ImportPage(window)
  await host.chooseFiles(() => new LibraryPage(window).importButton.click(), [{ name: 'khách.xlsx', bytes }])
  await expect(preview.issues.filter({ hasText: 'Weather' }).filter({ hasText: 'Hành trình!D1' })).toHaveCount(1)
  await expect(preview.issues.filter({ hasText: 'This sheet is hidden' }).filter({ hasText: 'Danh mục' })).toHaveCount(1)
  await expect(
    preview.dialog.getByRole('radiogroup', { name: 'The rows of the table are' }).getByRole('radio', { name: 'Stages' })
  ).toBeChecked()
  await preview.dialog.getByRole('radio', { name: 'Lanes', exact: true }).check({ force: true })
  await expect(preview.dialog.getByText(/^4 stages/)).toBeVisible()
  await preview.dialog.getByRole('radio', { name: 'Stages', exact: true }).check({ force: true })
  await expect(preview.dialog.getByText(/^2 stages/)).toBeVisible()
  await preview.keep('Hành trình').click()
  const { stages, cards } = await (await new MapPage(window).isOpen()).kept()
  expect(stages).toEqual(['Tìm hiểu: Tìm hiểu', 'Mua: Mua'])
  expect(JSON.stringify(cards)).toContain('Quá nhiều tin')
})

test('an old workbook is refused with what to do', async ({ host, window }) => {
  const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])
  const preview = new ImportPage(window)
  await host.chooseFiles(() => new LibraryPage(window).importButton.click(), [{ name: 'old.xls', bytes }])
  await expect(preview.dialog.getByText(/Excel before 2007/)).toBeVisible()
})
