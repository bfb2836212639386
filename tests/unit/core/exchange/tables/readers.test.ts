import { describe, expect, it } from 'vitest'
import { cellTexts } from '#core/exchange/tables/cellTexts.ts'
import { isTabbed, readDelimited, sniffDelimiter } from '#core/exchange/tables/delimited.ts'
import { gridOf, plainCell, turned, withoutBlanks, type Grid } from '#core/exchange/tables/grid.ts'
import { readHtmlTables } from '#core/exchange/tables/htmlTables.ts'
import { markdownText } from '#core/exchange/tables/markdownText.ts'
import { readMarkdownTables } from '#core/exchange/tables/markdownTables.ts'
import { payload } from './clipboardPayloads.ts'

/** Rows as people would write them: ` ⇢n` behind a cell that covers n columns, `·` where one is covered or missing. */
function shown(grid: Grid | undefined): string[][] {
  return (grid?.slots ?? []).map((row) =>
    Array.from({ length: grid?.columnCount ?? 0 }, (_, column) => {
      const cell = row[column] ?? null
      return cell === null ? '·' : cell.columns > 1 ? `${cell.text} ⇢${cell.columns}` : cell.text
    })
  )
}

describe('tables on the clipboard', () => {
  it('of Excel keep merged cells, line breaks in cells and what stands between the tags', () => {
    const tables = readHtmlTables(payload('excel.html'))
    expect(tables).toHaveLength(1)
    expect(shown(tables[0])).toEqual([
      ['Stage', 'Before ⇢2', '·', 'At the counter ⇢2', '·'],
      ['Step', 'Search', 'Drive there', 'Queue', 'Pay'],
      ['Hành động', 'Compares three offers\nCalls a friend', 'Parks; walks', 'Waits & listens ⇢2', '·'],
      ['Điểm chạm', 'https://example.com/?a=1;b=2', '-', 'Sign · Clerk', 'N/A'],
      ['Cảm xúc', '4', '3', '1', '5']
    ])
  })

  it('of Excel as plain text have quoted cells of several lines', () => {
    const text = payload('excel.txt')
    expect(isTabbed(text)).toBe(true)
    expect(shown(readDelimited(text, '\t'))[2]).toEqual([
      'Hành động',
      'Compares three offers\nCalls a friend',
      'Parks; walks',
      'Waits & listens',
      ''
    ])
  })

  it('of Google Sheets say the same as HTML and as text', () => {
    const [table] = readHtmlTables(payload('sheets.html'))
    expect(shown(table)).toEqual(shown(readDelimited(payload('sheets.txt'), '\t')))
    expect(table?.slots[0]?.every((cell) => cell?.isHeader)).toBe(true)
    expect(table?.slots[1]?.some((cell) => cell?.isHeader)).toBe(false)
  })

  it('of Word leave out office markup and drawn bullets and know their heading', () => {
    const tables = readHtmlTables(payload('word.html'))
    expect(tables.map(({ title }) => title)).toEqual(['Mua vé xe'])
    expect(shown(tables[0])).toEqual([
      ['Giai đoạn', 'Tìm chuyến', 'Lên xe'],
      ['Làm gì', 'Gọi tổng đài\nHỏi giá vé', 'Tìm ghế'],
      ['Điểm đau', 'Không ai trả lời ⇢2', '·']
    ])
    expect(tables[0]?.slots.map((row) => row[0]?.isHeader)).toEqual([true, true, true])
    expect(tables[0]?.slots[1]?.[1]?.isHeader).toBe(false)
  })

  it('of Notion say the same as HTML and as Markdown', () => {
    expect(shown(readHtmlTables(payload('notion.html'))[0])).toEqual(shown(readMarkdownTables(payload('notion.txt'))[0]))
  })

  it('of Markdown know their heading, their marks, escaped bars, and rows that are too short', () => {
    const tables = readMarkdownTables(payload('markdown.txt'))
    expect(tables.map(({ title }) => title)).toEqual(['Renting a bike'])
    expect(shown(tables[0])).toEqual([
      ['Stage', 'Find', 'Ride', 'Return'],
      ['Actions', 'Opens the app\nScans a code', 'Rides | stops', 'Parks'],
      ['Pain points', 'GPS is off; no signal', '—', '·'],
      ['Mood', '😀', '😐', '😠'],
      ['Costs', '1 €', '4 €', '0 €']
    ])
    expect(tables[0]?.slots[2]?.[1]).toMatchObject({ line: 8, address: 'B3' })
  })
})

describe('rows between bars', () => {
  it('are a table without a row of dashes too, with the frame that terminals draw, and their lines are known', () => {
    const [table, ...others] = readMarkdownTables(
      'Here:\n\n+-----+---+\n| Stage | A |\n+=====+===+\n| Doing | x \\| y |\n+-----+---+\nEnd |'
    )
    expect(others).toEqual([])
    expect(shown(table)).toEqual([
      ['Stage', 'A'],
      ['Doing', 'x | y']
    ])
    expect(table?.slots.map((row) => row[0]?.line)).toEqual([4, 6])
  })

  it('are none where one stands alone, or beside tables by the rules', () => {
    expect(readMarkdownTables('| a | b |\n\ntext | more')).toEqual([])
    expect(readMarkdownTables('| a | b |\n|---|---|\n| c | d |\n\n| e | f |\n| g | h |')).toHaveLength(1)
  })
})

describe('HTML that means no good', () => {
  it('is text, and scripts and styles are nothing', () => {
    const html =
      '<table><tr><td onclick="alert(1)">a<script>alert("</td><td>x")</script><style>td{}</style></td><td><img src=x onerror=alert(1)>b &lt;i&gt;</td></tr></table>'
    expect(shown(readHtmlTables(html)[0])).toEqual([['a', 'b <i>']])
  })

  it('may be broken anywhere', () => {
    expect(shown(readHtmlTables('<table><tr><td>a<td>b<tr><th>c')[0])).toEqual([
      ['a', 'b'],
      ['c', '·']
    ])
    expect(readHtmlTables('<table')).toEqual([])
    expect(readHtmlTables('</td></tr></table><td>x')).toEqual([])
    expect(shown(readHtmlTables('<table><tr><td title="a>b">1</td><td title=\'"\'>2</table>')[0])).toEqual([['1', '2']])
    expect(shown(readHtmlTables('<table><tr><td a="never closed>1</td></tr></table>')[0])).toEqual([['1']])
  })

  it('gives tables inside cells back as words, and a table that only frames others gives way to them', () => {
    expect(shown(readHtmlTables('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>')[0])).toEqual([
      ['a\nb c', 'd']
    ])
    const framed = '<table><tr><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>'
    expect(shown(readHtmlTables(framed)[0])).toEqual([['b', 'c']])
  })

  it('of 10 MB of tables inside tables, and of spans beyond all bounds, is read in no time', () => {
    const started = performance.now()
    const nested = '<table><tr><td>'.repeat(400_000)
    expect(readHtmlTables(nested + 'deep').length).toBeLessThanOrEqual(1)
    const wide = readHtmlTables(`<table>${'<tr><td colspan=100000 rowspan=100000>x</td><td>y</td></tr>'.repeat(30_000)}</table>`)
    expect(wide[0]?.columnCount).toBe(666)
    expect(wide[0]?.surplus).toBeGreaterThan(0)
    readHtmlTables('<'.repeat(2_000_000))
    readHtmlTables('<td "'.repeat(400_000))
    readHtmlTables('<script>'.repeat(200_000))
    readHtmlTables('<!--'.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

describe('delimited text', () => {
  it('finds out by which character', () => {
    expect(sniffDelimiter('a;b;c\n1,5;2;3\n')).toBe(';')
    expect(sniffDelimiter('a,b\n"x;y",2\n')).toBe(',')
    expect(sniffDelimiter('sep=;\na,b;c\n')).toBe(';')
    expect(sniffDelimiter('only words\nand more')).toBeNull()
  })

  it('is read as spreadsheets write it: quotation marks, marks inside, empty rows, the byte order mark', () => {
    const text = '\ufeffsep=,\r\n"a ""b""","c\r\nd",e"f\r\n,,\r\n"not closed,g\r\n'
    expect(shown(readDelimited(text, ','))).toEqual([
      ['a "b"', 'c\nd', 'e"f'],
      ['"not closed', 'g', '·']
    ])
    expect(readDelimited(text, ',').slots.map((row) => row[0]?.line)).toEqual([2, 5])
  })

  it('takes back the apostrophe that guards against formulas, and no other', () => {
    expect(shown(readDelimited("'=1+1,'-x,'tis,O'Neill", ','))).toEqual([['=1+1', '-x', "'tis", "O'Neill"]])
  })

  it('with tabs is a range, an indented list is none', () => {
    expect(isTabbed('a\tb\n\tc\n')).toBe(true)
    expect(isTabbed('Buy\n\tsearch\n\tpay\n')).toBe(false)
    expect(isTabbed('no tabs')).toBe(false)
  })
})

describe('cells', () => {
  it('part into cards at line breaks, semicolons, dots in the middle and bullets', () => {
    expect(cellTexts('• one\n- two; three · four\n2) five')).toEqual(['one', 'two', 'three', 'four', 'five'])
    expect(cellTexts('a;b;c')).toEqual(['a', 'b', 'c'])
    expect(cellTexts('1.5 km · 3.2 km; done;')).toEqual(['1.5 km', '3.2 km', 'done'])
  })

  it('stay whole where a semicolon belongs to an address or a face, and commas never part', () => {
    expect(cellTexts('https://x.example/?a=1;b=2')).toEqual(['https://x.example/?a=1;b=2'])
    expect(cellTexts('Nice ;) really, really')).toEqual(['Nice ;) really, really'])
  })

  it('are empty where a mark says so', () => {
    for (const mark of ['', ' ', '-', '—', '–', 'N/A', 'n/a', '…', '\u200f', '\u00a0', '(none)']) expect(cellTexts(mark)).toEqual([])
    expect(cellTexts('-2')).toEqual(['-2'])
  })

  it('lose control characters, and keep marks that tell the direction of writing', () => {
    expect(cellTexts('a\u0000b\u0007\u200fשלום\u200f')).toEqual(['ab\u200fשלום\u200f'])
  })

  it('of Markdown are words without marks', () => {
    expect(markdownText('**bold** _it_ `co|de*` [link](https://x) ![pic](y) ~~gone~~ &amp; a\\*b<br/>c <u>d</u>')).toBe(
      'bold it co|de* link pic gone & a*b\nc d'
    )
    expect(markdownText('snake_case_name 5 * 3 * 2 [Stage 1]')).toBe('snake_case_name 5 * 3 * 2 [Stage 1]')
  })
})

describe('a grid', () => {
  const grid = gridOf([
    [{ ...plainCell('a'), columns: 2 }, plainCell('b')],
    [{ ...plainCell('c'), rows: 2 }, plainCell('d'), plainCell('e')],
    [plainCell('f'), plainCell('g')]
  ])

  it('turned over its diagonal keeps what is merged, and turned twice it is itself', () => {
    expect(shown(turned(grid))).toEqual([
      ['a', 'c ⇢2', '·'],
      ['·', 'd', 'f'],
      ['b', 'e', 'g']
    ])
    expect(shown(turned(turned(grid)))).toEqual(shown(grid))
  })

  it('without blanks keeps what merged cells cover', () => {
    const empty = [plainCell(''), plainCell(' '), plainCell('\u200b')]
    const blank = gridOf([
      empty,
      [plainCell(''), { ...plainCell('a'), columns: 2 }],
      empty,
      [plainCell(''), plainCell('b'), plainCell('c')]
    ])
    expect(shown(withoutBlanks(blank))).toEqual([
      ['a ⇢2', '·'],
      ['b', 'c']
    ])
  })
})
