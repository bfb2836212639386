import { describe, expect, it } from 'vitest'
import { issueText } from '#contract/issueText.ts'
import type { Issue } from '#core/exchange/issue.ts'
import type { TableChoices } from '#core/exchange/tables/journeyOfTable.ts'
import { readBytes } from '#services/reading/readBytes.ts'
import { makeWorkbook, makeZip, rowsOf } from '../../publishing/workbook/makeWorkbook.ts'

const journey = rowsOf(['Stage', 'Find', 'Buy'], ['Actions', 'reads', 'pays'], ['Emotions', '4', '2'], ['Pain points', '', 'waits'])
const other = rowsOf(['Giai đoạn', 'Hành động', 'Điểm đau'], ['Mở', 'bấm', 'chậm'], ['Đóng', 'gạt', ''])

function read(bytes: Uint8Array, tables: readonly (TableChoices | null)[] = []) {
  return readBytes({ name: 'folder/khách.xlsx', bytes, language: 'en', tables })
}

function placeOf({ code, field }: Issue): string {
  return `${code} ${field ?? ''}`.trim()
}

describe('a workbook', () => {
  it('gives a map for each sheet that is a journey, under the name of the sheet or of the file', () => {
    const both = makeWorkbook([
      { name: 'Sheet1', rows: journey },
      { name: 'Mùa hè', rows: other },
      { name: 'Prices', rows: rowsOf(['Item', 'Euro'], ['Tea', '3'], ['Cake', '4']) }
    ])
    const { maps, issues } = read(both)
    expect(maps.map(({ title, table }) => [title, table?.orientation, table?.isSure])).toEqual([
      ['khách', 'lanesAsRows', true],
      ['Mùa hè', 'stagesAsRows', true]
    ])
    expect(issues.map(placeOf)).toEqual(['table.passedOver Prices!A1'])
    expect(maps[0]?.issues.map(placeOf)).toEqual(['table.scale Sheet1!B3'])
  })

  it('is turned, and its lanes and scale are what a person decides, sheet by sheet', () => {
    const both = makeWorkbook([
      { name: 'One', rows: journey },
      { name: 'Two', rows: other }
    ])
    const choices: readonly (TableChoices | null)[] = [
      { orientation: null, kinds: ['leaveOut'], scale: 'oneToTen' },
      { orientation: 'lanesAsRows', kinds: [], scale: null }
    ]
    const { maps } = read(both, choices)
    expect(maps[0]?.table).toMatchObject({ scale: 'oneToTen', lanes: [{ kind: 'leaveOut' }, { kind: 'emotion' }, { kind: 'pains' }] })
    expect(maps[1]?.table?.lanes.map(({ title }) => title)).toEqual(['Mở', 'Đóng'])
  })

  it('without a table says so', () => {
    expect(read(makeWorkbook([{ name: 'Empty', rows: '' }])).issues.map(({ code }) => code)).toContain('table.none')
  })
})

describe('what cannot be read', () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  it.each([
    ['old', old],
    ['locked', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['openDocument', makeZip({ 'content.xml': '<x/>' })],
    ['notAWorkbook', makeZip({ 'word/document.xml': '<x/>' })],
    ['damaged', makeWorkbook([{ name: 'S', rows: journey }]).subarray(0, 300)],
    ['tooLarge', makeZip({ 'xl/workbook.xml': Buffer.alloc(200 * 1024 * 1024, 0x20) })]
  ])('is refused as %s, with words in both languages', (why, bytes) => {
    const { maps, issues } = read(bytes)
    expect([maps, issues.map(({ code, severity }) => [code, severity])]).toEqual([[], [[`workbook.${why}`, 'error']]])
    for (const issue of issues)
      for (const language of ['en', 'vi'] as const)
        expect(issueText(language, { ...issue, values: { ...issue.values } })).not.toMatch(/\{\{|workbook\./)
  })
})
