import { expect } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutSubject } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap } from '#core/handOut/options.ts'
import { stageTables } from '#core/handOut/tables/stageTables.ts'
import { withoutEmptyColumns } from '#core/handOut/tables/withoutEmptyColumns.ts'
import { tableAsTexts, tableOf } from '#core/handOut/tables.ts'
import { documentOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { writeMarkdown } from '#publishing/writers/markdown.ts'
import { readBytes } from '#services/reading/readBytes.ts'
import { nastyJourney } from './nastyJourney.ts'
import { tableModel, withEmptySteps, withOwnNames } from './tableModel.ts'

/** The tables of a text by the letter of GFM 0.29 §4.10: a header row, dashes in as many cells, rows to the next empty line; cells unescaped. */
function gfmTables(text: string): string[][][] {
  const lines = text.split('\n')
  const tables: string[][][] = []
  for (let at = 1; at < lines.length; at += 1) {
    const dashes = cellsOf(lines[at] ?? '')
    if (!dashes?.every((cell) => /^:?-+:?$/.test(cell))) continue
    const rows = [lines[at - 1] ?? '']
    for (at += 1; (lines[at] ?? '') !== ''; at += 1) rows.push(lines[at] ?? '')
    const cells = rows.map((row) => cellsOf(row) ?? [])
    if (cells.some((row) => row.length !== dashes.length)) throw new Error(`a row of another length: ${rows.join('\n')}`)
    tables.push(cells.map((row) => row.map(plain)))
  }
  return tables
}

function cellsOf(line: string): string[] | null {
  if (!/^\|.*\|$/.test(line)) return null
  return line
    .slice(1, -1)
    .split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/)
    .map((cell) => cell.trim())
}

/** What a cell says: bold around it, line breaks, escapes and references resolved. */
function plain(cell: string): string {
  return cell
    .replace(/^\*\*(.*)\*\*$/, '$1')
    .replace(/\\([!-/:-@[-`{-~])|<br>|&#(5734[45]);/g, (mark, escaped?: string, code?: string) =>
      code !== undefined ? String.fromCharCode(Number(code)) : mark === '<br>' ? '\n' : (escaped ?? '')
    )
}

const subjects = ['map', 'touchpoints', 'improve', 'metrics'] as const satisfies readonly HandOutSubject[]

/** Writes a random map and its views as Markdown, checks the tables by the letter of GFM, and reads the map back. */
export async function soundMarkdown(own: number): Promise<void> {
  const document = withOwnNames(nastyJourney(own))
  const edition = editionIn(own % 2 === 0 ? 'en' : 'vi', '2026-05-01', null)
  for (const subject of subjects) {
    const repeat = `OI_SEED=${own} OI_RUNS=1 ${subject}`
    const options = { ...usualHandOut, language: edition.language, choice: { ...wholeMap, subject } }
    const job = { document, options, edition, attachments: [], resourcesFolder: '', progress: () => undefined }
    const { data, cards } = await writeMarkdown(job)
    const table = tableOf(document, subject, edition, { merges: false })
    expect(cards, repeat).toBe(table.cards)
    const parts = subject === 'map' ? stageTables(table).map((part) => part.table) : [withoutEmptyColumns(table)]
    const text = Buffer.from(data).toString('utf8')
    const trimmed = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((cell) => cell.trim()))
    expect(gfmTables(text).map(trimmed), repeat).toEqual(parts.map((part) => trimmed(tableAsTexts(part))))
    if (subject !== 'map' || stagesOf(document).length === 0) continue
    const { maps } = readBytes({ name: 'map.md', bytes: data, language: 'en' })
    const read = documentOf(maps[0]?.records ?? [])
    expect(integrityProblems(read), repeat).toEqual([])
    expect(tableModel(read, { spans: false }), repeat).toEqual(withEmptySteps(tableModel(document, { spans: false })))
  }
}
