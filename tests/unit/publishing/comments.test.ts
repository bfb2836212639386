// What the team wrote to each other is handed out where somebody asks for it and the format has a place for it; elsewhere it is said that it is not.
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { readMarkdownTables } from '#core/exchange/tables/markdownTables.ts'
import { handOutFormats, type HandOutFormat } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap, type HandOutChoice } from '#core/handOut/options.ts'
import { newCard } from '#core/model/card.ts'
import { newComment } from '#core/model/comment.ts'
import { documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { readWorkbook } from '../../../src/publishing/workbook/readWorkbook.ts'
import { zipEntries } from '../../../src/publishing/workbook/zipEntries.ts'
import { readPdf } from '../../../src/publishing/pdf/readPdf.ts'
import { publish, type Published } from '../../../src/publishing/publish.ts'

const [first = '', second = ''] = freshOrderKeys(2)
const said = 'Ask Hà | whether =SUM(1) is so'
const noon = new Date(2026, 10, 5, 12).getTime()
const document = documentOf([
  newMap('map', 'Bill'),
  newStage('stage', 'Notice', first),
  newStep('one', 'stage', 'Open', first),
  newStep('two', 'stage', 'Compare', second),
  newLane('doing', 'doing', 'Doing', first),
  { ...newLane('secret', 'doing', 'Secret', second), hidden: true },
  newCard('late', 'doing', 'two', 'Compares', first),
  newCard('early', 'doing', 'one', 'Opens', first),
  newCard('hidden', 'secret', 'one', 'Hides', first),
  newComment('c1', 'late', said, 'Minh', noon),
  { ...newComment('c2', 'early', 'Done with', '', noon + 1), resolved: true },
  newComment('c3', 'hidden', 'Nobody may see this', 'Minh', noon)
])

function write(format: HandOutFormat, choice: Partial<HandOutChoice>): Promise<Published> {
  const options = { ...usualHandOut, choice: { ...wholeMap, ...choice }, language: 'en' } as const
  return publish({
    document,
    format,
    options,
    edition: editionIn('en', '2026-11-21', 7),
    attachments: [],
    resourcesFolder: resolve('resources')
  })
}

const textOf = ({ data }: Published) => Buffer.from(data).toString('utf8')
const lossesOf = ({ issues }: Published) => issues.map(({ code }) => code)

describe('comments on a map that is handed out', () => {
  test('stay at home unless somebody asks for them, in every format but the product’s own', async () => {
    for (const format of ['markdown', 'html', 'svg', 'csv', 'mermaid', 'canvas', 'drawio'] as const) {
      const file = await write(format, {})
      expect(textOf(file), format).not.toContain('whether')
      expect(lossesOf(file)).not.toContain('writing.comments')
    }
    expect(textOf(await write('json', {}))).toContain('whether')
  })

  test('in Markdown are a list at the end, in the order of the journey, which no reader takes for a part of the map', async () => {
    const text = textOf(await write('markdown', { withComments: true }))
    expect(text.slice(text.indexOf('## Comments'))).toBe(
      '## Comments\n\n- **Opens** (1 Open · Doing) — Somebody, 5 Nov 2026, Resolved: Done with\n' +
        '- **Compares** (2 Compare · Doing) — Minh, 5 Nov 2026, Open: Ask Hà \\| whether =SUM(1) is so\n'
    )
    expect(readMarkdownTables(text)).toEqual(readMarkdownTables(textOf(await write('markdown', {}))))
  })

  test('in Excel are a sheet of their own, behind a view too', async () => {
    for (const subject of ['map', 'metrics'] as const) {
      const read = readWorkbook((await write('xlsx', { subject, withComments: true })).data)
      const cells = read.ok ? (read.value.tables.at(-1)?.slots.flatMap((row) => row.map((cell) => cell?.text)) ?? []) : []
      expect(cells).toEqual(expect.arrayContaining(['Comment', said, 'Minh', '5 Nov 2026', 'Resolved']))
    }
  })

  test('in a page of the web stand below its words', async () => {
    const text = textOf(await write('html', { withComments: true }))
    expect(text).toContain('<h2>Comments</h2>')
    expect(text).toContain('Ask Hà | whether =SUM(1) is so')
  })

  test('in PDF and PowerPoint have a page of their own, on any paper', async () => {
    for (const size of ['fit', 'a4'] as const) {
      const options = { ...usualHandOut, paper: { ...usualHandOut.paper, size }, language: 'en' } as const
      const pdf = (withComments: boolean) =>
        publish({
          document,
          format: 'pdf',
          options: { ...options, choice: { ...wholeMap, ...(withComments ? { withComments } : {}) } },
          edition: editionIn('en', '2026-11-21', 7),
          attachments: [],
          resourcesFolder: resolve('resources')
        })
      expect((await pdf(true)).pages).toBe(((await pdf(false)).pages ?? 0) + 1)
      expect(readPdf((await pdf(true)).data)).toHaveLength(2)
    }
    const slides = await write('pptx', { withComments: true })
    expect(slides.pages).toBe(((await write('pptx', {})).pages ?? 0) + 1)
    const archive = zipEntries(slides.data)
    const last = archive.ok ? archive.value.read(`ppt/slides/slide${slides.pages}.xml`) : null
    expect(last?.ok ? Buffer.from(last.value ?? []).toString('utf8') : '').toContain('Ask Hà')
  })

  test('come along where notes stay at home; whose names stay, and what hides on the map, do not', async () => {
    const text = textOf(await write('markdown', { withComments: true, without: ['notes', 'names'] }))
    expect(text).toContain('Somebody, 5 Nov 2026, Open: Ask Hà')
    expect(text).not.toContain('Minh')
    expect(text).not.toContain('Nobody may see this')
  })

  test('are named as missing by every format that has no place for them', async () => {
    const lost: HandOutFormat[] = []
    for (const format of handOutFormats)
      if (lossesOf(await write(format, { withComments: true })).includes('writing.comments')) lost.push(format)
    expect(lost).toEqual(['png', 'svg', 'csv', 'mermaid', 'canvas', 'drawio'])
  })
})
