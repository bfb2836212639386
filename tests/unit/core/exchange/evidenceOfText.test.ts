import { expect, test } from 'vitest'
import { dayOfText } from '#core/exchange/dayOfText.ts'
import { evidenceOfText, mostPieces } from '#core/exchange/evidenceOfText.ts'

const quote = { kind: 'quote', source: '', date: null, url: '', strength: 2 }

test('every line is a quote; bullets, numbers and quotation marks are not part of it, and a source with a date is known', () => {
  const lines = ['- I rang ten times', '', '2. “Nobody knows me – nobody.”', '“Chờ mãi không ai gọi lại” – Chị Lan, 12/09/2026', '   ']
  expect(evidenceOfText(lines.join('\r\n'))).toEqual([
    { ...quote, text: 'I rang ten times' },
    { ...quote, text: 'Nobody knows me – nobody.' },
    { ...quote, text: 'Chờ mãi không ai gọi lại', source: 'Chị Lan', date: '2026-09-12' }
  ])
})

test('a table with heads, whatever their order, in English', () => {
  const table =
    'Date\tSource\tQuote\tType\tStrength\tLink\n2026-09-12\tLan\tToo long\tInterviews\tstrong\thttps://a.example/1\n\t\t\tSurvey\t\t'
  expect(evidenceOfText(table)).toEqual([
    { kind: 'interview', text: 'Too long', source: 'Lan', date: '2026-09-12', url: 'https://a.example/1', strength: 3 }
  ])
})

test('a table with Vietnamese heads, from a spreadsheet as HTML', () => {
  const cells = [
    ['Loại', 'Nội dung', 'Nguồn', 'Ngày'],
    ['Khiếu nại', 'Cước tăng gấp đôi', 'Tổng đài', '3/9/2026'],
    ['Số liệu', '62 % khách gọi lại lần hai', 'CRM', '']
  ]
  const html = `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  expect(evidenceOfText(html)).toEqual([
    { ...quote, kind: 'complaint', text: 'Cước tăng gấp đôi', source: 'Tổng đài', date: '2026-09-03' },
    { ...quote, kind: 'analytics', text: '62 % khách gọi lại lần hai', source: 'CRM' }
  ])
})

test('without heads columns are known by what stands in them', () => {
  const table =
    'Lan\tI rang ten times and nobody called back\t12 Sep 2026\tquote\nMinh\tThree systems, eight minutes\t1.10.2026\tobservation'
  expect(evidenceOfText(table)).toEqual([
    { ...quote, text: 'I rang ten times and nobody called back', source: 'Lan', date: '2026-09-12' },
    { ...quote, kind: 'observation', text: 'Three systems, eight minutes', source: 'Minh', date: '2026-10-01' }
  ])
})

test('nothing is made of nothing, a script address stays the text it is, and a flood is cut', () => {
  expect(evidenceOfText(' \n\t\n')).toEqual([])
  const script = ['javascript', 'alert(1)'].join(':')
  expect(evidenceOfText(`Quote\tLink\nhm\t${script}`)).toEqual([{ ...quote, text: 'hm', url: script }])
  expect(evidenceOfText('x\n'.repeat(5000))).toHaveLength(mostPieces)
  expect(evidenceOfText('x'.repeat(10_000))[0]?.text).toHaveLength(10_000)
})

test.each([
  ['2026-09-12', '2026-09-12'],
  ['2026/9/2', '2026-09-02'],
  ['12/09/2026', '2026-09-12'],
  ['09/25/2026', '2026-09-25'],
  ['29.2.2024', '2024-02-29'],
  ['29.2.2026', null],
  ['September 12, 2026', '2026-09-12'],
  ['ngày 12 tháng 9 năm 2026', '2026-09-12'],
  ['12 tháng 9, 2026', '2026-09-12'],
  ['12', null],
  ['soon', null],
  ['', null]
])('%s names the day %s', (text, day) => {
  expect(dayOfText(text)).toBe(day)
})
