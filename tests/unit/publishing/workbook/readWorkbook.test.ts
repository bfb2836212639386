import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#publishing/workbook/readWorkbook.ts'
import { makeWorkbook, makeZip, rowsOf } from './makeWorkbook.ts'

/** What stands in each sheet, row by row; with what was noticed. */
function read(bytes: Uint8Array) {
  const workbook = readWorkbook(bytes)
  if (!workbook.ok) return workbook.error
  return {
    sheets: workbook.value.tables.map(({ title, slots }) => [title, slots.map((row) => row.map((cell) => cell?.text ?? null))]),
    issues: workbook.value.issues.map(({ code, field, values }) => [code, field, values])
  }
}

describe('a workbook', () => {
  it('is read sheet by sheet: shared texts, texts in several looks, texts of formulas, numbers, signs of XML', () => {
    const strings =
      '<si><t>A &amp; B</t></si><si><r><t xml:space="preserve">two </t></r><r><rPr><b/></rPr><t>looks</t></r><rPh sb="0" eb="1"><t>ふりがな</t></rPh></si><si><t>_x0041_ &#7879; &#x1F600;</t></si>'
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c>' +
      '<c r="C3" t="str"><f>1&amp;2</f><v>12</v></c><c r="D3"><f>1+1</f><v>2</v></c><c r="E3" t="b"><v>1</v></c></row>'
    expect(
      read(
        makeWorkbook(
          [
            { name: 'Sheet1', rows },
            { name: 'A &amp; B', rows: rowsOf(['x', '', 'y']) }
          ],
          { strings }
        )
      )
    ).toEqual({
      sheets: [
        ['Sheet1', [[], [null, 'A & B', 'two looks'], ['A ệ 😀', null, '12', '2', 'TRUE']]],
        ['A & B', [['x', null, 'y']]]
      ],
      issues: []
    })
  })

  it('shows numbers and days as people see them', () => {
    const formats = [
      '0.0%',
      'dd/mm/yyyy',
      '"₫" #,##0',
      'h:mm AM/PM',
      '+0.0" Pleased";-0.0" Annoyed"',
      'yyyy-mm-dd',
      '[h]:mm',
      'General',
      'd mmm yyyy'
    ]
    const styles = `<numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join(
        ''
      )}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}<xf numFmtId="14"/></cellXfs>`
    const values = [0.625, 46348, 1234567.4, 0.75, -1.2, 46348, 1.5, 0.1 + 0.2, 46348, 46348]
    const rows = `<row>${values.map((value, at) => `<c s="${at}"><v>${value}</v></c>`).join('')}</row>`
    expect(read(makeWorkbook([{ name: 'S', rows }], { styles }))).toMatchObject({
      sheets: [
        [
          'S',
          [['62.5%', '22/11/2026', '₫ 1,234,567', '6:00 PM', '-1.2 Annoyed', '2026-11-22', '36:00', '0.3', '22 Nov 2026', '2026-11-22']]
        ]
      ]
    })
    const since1904 = makeWorkbook([{ name: 'S', rows: '<row><c s="5"><v>44886</v></c></row>' }], {
      styles,
      workbookPr: '<workbookPr date1904="1"/>'
    })
    expect(read(since1904)).toMatchObject({ sheets: [['S', [['2026-11-22']]]] })
  })

  it('keeps the reach of merged cells and names places by sheet, row and column', () => {
    const behind = '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A2:A3"/></mergeCells>'
    const rows =
      '<row><c r="A1" t="inlineStr"><is><t>Stage</t></is></c><c r="B1" t="inlineStr"><is><t>Buy</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Doing</t></is></c></row><row r="3"><c r="C3" t="inlineStr"><is><t>x</t></is></c></row>'
    const workbook = readWorkbook(makeWorkbook([{ name: 'Bản đồ', rows, behind }]))
    const [grid] = workbook.ok ? workbook.value.tables : []
    expect(grid?.slots[0]?.[1]).toMatchObject({ text: 'Buy', columns: 2, rows: 1, address: 'Bản đồ!B1', line: null })
    expect(grid?.slots[1]?.[0]).toMatchObject({ text: 'Doing', columns: 1, rows: 2, address: 'Bản đồ!A2' })
    expect(grid?.columnCount).toBe(3)
  })

  it('says what it passes over: hidden sheets, charts, errors, formulas that nobody worked out', () => {
    const rows =
      '<row><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="s"><v>99</v></c><c r="C1"><f>NOW()</f></c><c r="D1"><v>5</v></c></row>'
    const bytes = makeWorkbook([
      { name: 'Open', rows },
      { name: 'Lists', rows, state: 'hidden' },
      { name: 'Secret', rows, state: 'veryHidden' }
    ])
    expect(read(bytes)).toEqual({
      sheets: [['Open', [[null, null, null, '5']]]],
      issues: [
        ['workbook.noValue', 'Open!A1', { count: 3, found: '#DIV/0!' }],
        ['workbook.hidden', 'Lists', {}],
        ['workbook.hidden', 'Secret', {}]
      ]
    })
  })
})

describe('what is no workbook that can be read', () => {
  const whole = makeWorkbook([{ name: 'S', rows: rowsOf(['a', 'b']) }])

  it('is refused with the reason', () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    expect(read(old)).toBe('old')
    expect(read(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked')
    expect(read(makeZip({ 'xl/workbook.xml': '<workbook/>' }, 1))).toBe('locked')
    expect(read(makeZip({ 'content.xml': '<x/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe('openDocument')
    expect(read(makeZip({ 'word/document.xml': '<x/>' }))).toBe('notAWorkbook')
    expect(read(makeZip({}))).toBe('damaged')
  })

  it('is damaged wherever it is cut off', () => {
    for (const part of [0.1, 0.4, 0.6, 0.9, 0.99]) expect(read(whole.subarray(0, Math.floor(whole.length * part)))).toBe('damaged')
  })

  it('cannot grow beyond its limit, whatever its headers say', () => {
    const bomb = makeZip({ 'xl/workbook.xml': Buffer.alloc(200 * 1024 * 1024, 0x20) })
    expect(bomb.byteLength).toBeLessThan(1024 * 1024)
    const started = performance.now()
    expect(read(bomb)).toBe('tooLarge')
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('may define no types of its own', () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/></worksheet>'
    expect(read(makeZip({ 'xl/workbook.xml': lol }))).toBe('damaged')
  })
})
