import { expect } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { tableAsTexts, tableOf } from '#core/handOut/tables.ts'
import { documentOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { usualHandOut, wholeMap } from '#core/handOut/options.ts'
import type { HandOutSubject } from '#core/handOut/formats.ts'
import { writeCsv } from '#publishing/writers/csv.ts'
import { readBytes } from '#services/reading/readBytes.ts'
import { nastyJourney } from './nastyJourney.ts'
import { tableModel, withEmptySteps, withOwnNames } from './tableModel.ts'

/** RFC 4180 and nothing else: throws where a file does not keep to it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (!found) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] === '\r\n') rows.push([])
  }
  rows.pop()
  return rows
}

const subjects = ['map', 'touchpoints', 'improve', 'metrics'] as const satisfies readonly HandOutSubject[]

/** Writes a random map and its views as CSV, checks them by a parser of their own, and reads the map back. */
export async function soundCsv(own: number): Promise<void> {
  const document = withOwnNames(nastyJourney(own))
  const edition = editionIn(own % 2 === 0 ? 'en' : 'vi', '2026-05-01', null)
  for (const subject of subjects) {
    const repeat = `OI_SEED=${own} OI_RUNS=1 ${subject}`
    const options = { ...usualHandOut, language: edition.language, choice: { ...wholeMap, subject } }
    const { data, cards } = await writeCsv({
      document,
      options,
      edition,
      attachments: [],
      resourcesFolder: '',
      progress: () => undefined
    })
    const table = tableOf(document, subject, edition, { merges: false })
    expect(cards, repeat).toBe(table.cards)
    const text = Buffer.from(data).toString('utf8')
    expect(text.startsWith('\ufeff'), repeat).toBe(true)
    const rows = parseCsv(text.slice(1))
    for (const cell of rows.flat()) if (!/^[+-]\d[\d .,\u00a0]*%?$/.test(cell)) expect(cell, repeat).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    // An apostrophe in front of what would be a formula is all that is added.
    expect(
      rows.map((row) => row.map((cell) => (/^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell))),
      repeat
    ).toEqual(tableAsTexts(table))
    // Lanes alone, without a stage, are a list and no table of a journey.
    if (subject !== 'map' || stagesOf(document).length === 0) continue
    const { maps } = readBytes({ name: 'map.csv', bytes: data, language: 'en' })
    const read = documentOf(maps[0]?.records ?? [])
    expect(integrityProblems(read), repeat).toEqual([])
    expect(tableModel(read, { spans: false }), repeat).toEqual(withEmptySteps(tableModel(document, { spans: false })))
  }
}
