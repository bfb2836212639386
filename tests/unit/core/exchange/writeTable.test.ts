import { describe, expect, test } from 'vitest'
import { reformulated, unformulated, writeCsv, writeHtmlTable, writeTsv } from '#core/exchange/tables/writeTable.ts'

describe('a cell that a spreadsheet would take for a formula', () => {
  test.each(['=1+1', '+84-90', "'=1", '-cmd', '@SUM(A1)', '\tx', '\rx', '＝1+1', '=HYPERLINK("http://x";"y")'])('%j is words', (cell) => {
    expect(unformulated(cell)).toBe(`'${cell}`)
    expect(reformulated(unformulated(cell))).toBe(cell)
  })

  test.each(['', 'Gọi lại', '-5', '-1,240.5', '+84 90 000', "it's", 'a=b', '2:00', ' =1'])('%j stays as it is', (cell) => {
    expect(unformulated(cell)).toBe(cell)
    expect(reformulated(cell)).toBe(cell)
  })
})

test('CSV has a mark for UTF-8, CRLF, and quotes where they are needed', () => {
  expect(
    writeCsv([
      ['Title', 'Owner'],
      ['Refund under 300,000 ₫', 'Hà “Call centre”'],
      ['She said "no"', 'two\nlines'],
      ['=1+1', '']
    ])
  ).toBe('\uFEFFTitle,Owner\r\n"Refund under 300,000 ₫",Hà “Call centre”\r\n"She said ""no""","two\nlines"\r\n\'=1+1,\r\n')
})

test('lines with tabs keep every cell in its place', () => {
  expect(
    writeTsv([
      ['a\tb', 'c\r\nd'],
      ['=x', 'e']
    ])
  ).toBe("a b\tc d\n'=x\te")
})

test('HTML is escaped', () => {
  expect(
    writeHtmlTable([
      ['<b>', '"A"'],
      ['a & b\nc', '=1']
    ])
  ).toBe(
    "<table><thead><tr><th>&lt;b&gt;</th><th>&quot;A&quot;</th></tr></thead><tbody><tr><td>a &amp; b<br>c</td><td>'=1</td></tr></tbody></table>"
  )
  expect(writeHtmlTable([])).toBe('<table><thead><tr></tr></thead><tbody></tbody></table>')
})
