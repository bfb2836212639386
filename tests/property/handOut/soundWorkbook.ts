import { JSDOM } from 'jsdom'
import readWithOther from 'read-excel-file/node'
import { expect } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutSubject } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap } from '#core/handOut/options.ts'
import { allTables, tableOf, type HandOutTable } from '#core/handOut/tables.ts'
import { documentOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { tallestRow } from '#publishing/workbook/sheetOf.ts'
import { zipEntries } from '#publishing/workbook/zipEntries.ts'
import { writeXlsx } from '#publishing/writers/xlsx.ts'
import { readBytes } from '#services/reading/readBytes.ts'
import { nastyJourney } from './nastyJourney.ts'
import { tableModel, withEmptySteps, withOwnNames } from './tableModel.ts'

const { DOMParser } = new JSDOM('').window

/** What is wrong with a workbook by the rules of Open Packaging and SpreadsheetML, found by an XML parser that is not ours. */
function faultsOf(data: Uint8Array): string[] {
  const archive = zipEntries(data)
  if (!archive.ok) return [archive.error]
  const { names, read } = archive.value
  const faults: string[] = new Set(names).size === names.length ? [] : ['two parts of one name']
  const parts = new Map(
    names.map((name) => {
      const content = read(name)
      const xml = content.ok && content.value ? Buffer.from(content.value).toString('utf8') : ''
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      if (parsed.querySelector('parsererror')) faults.push(`${name} is no XML`)
      return [name, parsed] as const
    })
  )
  const types = parts.get('[Content_Types].xml')
  const overrides = [...(types?.querySelectorAll('Override') ?? [])].map((entry) => entry.getAttribute('PartName') ?? '')
  const defaults = [...(types?.querySelectorAll('Default') ?? [])].map((entry) => entry.getAttribute('Extension') ?? '')
  for (const name of names)
    if (name !== '[Content_Types].xml' && !overrides.includes(`/${name}`) && !defaults.some((ending) => name.endsWith(`.${ending}`)))
      faults.push(`${name} has no type`)
  for (const name of overrides) if (!names.includes(name.slice(1))) faults.push(`${name} is not there`)
  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]*$/, '')
    const relations = [...part.querySelectorAll('Relationship')]
    const ids = relations.map((relation) => relation.getAttribute('Id'))
    if (new Set(ids).size < ids.length) faults.push(`${name}: an id twice`)
    for (const relation of relations) {
      const target = new URL(relation.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(1)
      if (!names.includes(target)) faults.push(`${name} leads to ${target}`)
    }
  }
  const strings = parts.get('xl/sharedStrings.xml')?.querySelectorAll('si').length ?? 0
  const looks = parts.get('xl/styles.xml')?.querySelectorAll('cellXfs > xf').length ?? 0
  const sheets = [...(parts.get('xl/workbook.xml')?.querySelectorAll('sheet') ?? [])].map((sheet) => sheet.getAttribute('name') ?? '')
  if (new Set(sheets.map((name) => name.toLowerCase())).size < sheets.length) faults.push('two sheets of one name')
  for (const name of sheets) if (name === '' || name.length > 31 || /[[\]/\\:*?]/.test(name)) faults.push(`sheet ${name}`)
  for (const [name, part] of parts) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue
    if (part.querySelector('f, hyperlink, oleObject')) faults.push(`${name} holds something that runs`)
    const covered = new Set<string>()
    for (const merged of part.querySelectorAll('mergeCell')) {
      const ref = merged.getAttribute('ref') ?? ''
      for (const cell of cellsIn(ref)) {
        if (covered.has(cell)) faults.push(`${name}: ${ref} reaches into another`)
        covered.add(cell)
      }
    }
    for (const cell of part.querySelectorAll('c')) {
      const value = cell.querySelector('v')?.textContent ?? ''
      if (Number(cell.getAttribute('s') ?? 0) >= looks) faults.push(`${name}: no look ${cell.getAttribute('s')}`)
      if (cell.getAttribute('t') === 's' && !(Number(value) < strings)) faults.push(`${name}: no text ${value}`)
      if (!['s', null].includes(cell.getAttribute('t')) || (value !== '' && !Number.isFinite(Number(value))))
        faults.push(`${name}: ${value}`)
    }
  }
  return faults
}

function cellsIn(ref: string): string[] {
  const [from, to] = ref.split(':').map((place) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? []
    return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(digits) }
  })
  const cells: string[] = []
  for (let row = from?.row ?? 0; row <= (to?.row ?? -1); row += 1)
    for (let column = from?.column ?? 0; column <= (to?.column ?? -1); column += 1) cells.push(`${column} ${row}`)
  return cells
}

/** A table as the other reader has it: texts, numbers, days; null where nothing stands. */
function valuesOf({ rows }: HandOutTable): unknown[][] {
  const values = rows.map((row) =>
    row.map((cell) => {
      if (!cell) return null
      if (cell.day !== null) return new Date(`${cell.day}T00:00:00Z`)
      return cell.number ?? (cell.text.trim() === '' ? null : cell.text.trim())
    })
  )
  return trimmed(values)
}

/** Without the empty rows and columns at the end. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((value) => value !== null) + 1))
  const height = rows.findLastIndex((row) => row.some((value) => value !== null)) + 1
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null))
}

const subjects = ['map', 'touchpoints', 'improve', 'metrics'] as const satisfies readonly HandOutSubject[]

/** Writes a random map, or one of its views, as a workbook, checks it by the rules of its format and by another reader, and reads it back. */
export async function soundWorkbook(own: number, index: number): Promise<void> {
  const document = withOwnNames(nastyJourney(own))
  const edition = editionIn(own % 2 === 0 ? 'en' : 'vi', '2026-05-01', null)
  const subject = index % 3 === 0 ? (subjects[(index / 3) % 4] ?? 'map') : 'map'
  const repeat = `OI_SEED=${own} OI_RUNS=1 ${subject}`
  const options = { ...usualHandOut, language: edition.language, choice: { ...wholeMap, subject } }
  const job = { document, options, edition, attachments: [], resourcesFolder: '', progress: () => undefined }
  const { data, cards } = await writeXlsx(job)
  expect(faultsOf(data), repeat).toEqual([])
  const layout = { rowLimit: tallestRow }
  const tables = subject === 'map' ? allTables(document, edition, layout) : [tableOf(document, subject, edition, layout)]
  expect(cards, repeat).toBe(tables[0]?.cards)
  const sheets = await readWithOther(Buffer.from(data))
  for (const [at, table] of tables.entries()) {
    const sheet = sheets[at]
    const rows = (sheet?.data ?? []) as unknown[][]
    const first = table.subject === 'map' ? rows.findIndex((row) => row[0] === edition.say('tables:stage')) : 0
    expect([sheet?.sheet, trimmed(rows.slice(first))], repeat).toEqual([table.name, valuesOf(table)])
  }
  if (subject !== 'map' || stagesOf(document).length === 0) return
  const { maps } = readBytes({ name: 'map.xlsx', bytes: data, language: 'en' })
  expect(maps.length, repeat).toBe(1)
  const read = documentOf(maps[0]?.records ?? [])
  expect(integrityProblems(read), repeat).toEqual([])
  expect(tableModel(read, { spans: true }), repeat).toEqual(withEmptySteps(tableModel(document, { spans: true })))
}
