// One of everything that tables show, as CSV, Markdown and workbook, in both languages.
import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutFormat, HandOutSubject } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap } from '#core/handOut/options.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newEvidence } from '#core/model/evidence.ts'
import type { FeelingKind } from '#core/model/feelingKind.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import { newOpportunity } from '#core/model/opportunity.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { noReview } from '#core/model/touchpointReview.ts'
import { readWorkbook } from '#publishing/workbook/readWorkbook.ts'
import { writers } from '#publishing/writers/writers.ts'

const keys = freshOrderKeys(9)
const key = (index: number) => keys[index] ?? ''
const feeling = (stepId: string, personaId: string, score: number, kind: FeelingKind = 'lived') =>
  newEmotionPoint(`${stepId}${personaId}${kind}`, { laneId: 'feel', stepId, personaId, kind }, score)

const document = documentOf([
  { ...newMap('map', 'Đổi hàng'), description: 'Từ lúc thấy *lỗi* đến khi có hàng mới.\n# 1. Không phải tiêu đề' },
  { ...newPersona('lan', 'Chị Lan', 0, key(0)), summary: '34, kế toán', quote: 'Nhanh là được.', goals: 'Có hàng mới\nKhông mất công' },
  { ...newPersona('minh', 'Minh', 1, key(1)), kind: 'employee' },
  newStage('before', 'Trước', key(0)),
  newStage('nameless', '', key(1)),
  newStage('after', 'Sau | rồi', key(2)),
  newStep('see', 'before', 'Thấy lỗi', key(0)),
  { ...newStep('call', 'before', 'Gọi *cửa hàng*', key(1)), momentOfTruth: true },
  newStep('send', 'after', 'Gửi trả', key(0)),
  newLane('do', 'doing', 'Nhật ký', key(0)),
  newLane('feel', 'emotion', 'Cảm xúc', key(1)),
  newLane('touch', 'touchpoints', 'Touchpoints', key(2)),
  newLane('line', 'lineOfVisibility', 'Line of visibility', key(3)),
  newLane('numbers', 'metrics', 'Chỉ số', key(4)),
  { ...newLane('secret', 'systems', 'Hidden', key(5)), hidden: true },
  newCard('a', 'do', 'see', '=HYPERLINK("http://x";"y")', key(0)),
  newCard('b', 'do', 'see', 'hai\ndòng', key(1)),
  { ...newCard('c', 'do', 'see', 'suốt chặng', key(2)), span: 2 },
  newCard('d', 'do', 'call', '+84 90 000', key(0)),
  newCard('e', 'do', 'send', '-', key(0)),
  {
    ...newCard('f', 'touch', 'call', 'Tổng đài', key(0)),
    touchpoint: { ...noReview, expects: 'Nghe máy ngay', met: 'partly', phase: 'after' }
  },
  newCard('g', 'secret', 'see', 'never', key(0)),
  feeling('see', 'lan', -1.4),
  { ...feeling('call', 'lan', 0.5), note: 'nhẹ lòng', quote: 'Có người nghe.' },
  feeling('see', 'lan', 1, 'believed'),
  feeling('send', 'minh', 2),
  { ...newMetric('wait', 'Chờ máy', key(0)), kind: 'time', unit: 'min', better: 'lower', rewarded: true },
  { ...newMetric('never', 'NPS', key(1)), kind: 'nps' },
  {
    ...newMeasure('m', { metricId: 'wait', stepId: 'call', cardId: null }),
    baseline: 14,
    target: 2,
    targetDate: '2026-12-01',
    readings: [{ date: '2026-05-01', value: 6.5 }]
  },
  {
    ...newOpportunity('o', 'Gọi lại', key(0)),
    impact: 0.9,
    effort: 0.25,
    due: '2026-11-30',
    owner: 'Hà',
    answerIds: ['d'],
    measureId: 'm'
  },
  { ...newEvidence('v'), text: '“Chờ mãi”', source: 'Khảo sát', date: '2026-04-02', targetIds: ['f'] }
])

async function written(format: HandOutFormat, subject: HandOutSubject, language: 'en' | 'vi') {
  const write = await writers[format]()
  const options = { ...usualHandOut, language, choice: { ...wholeMap, subject } }
  const edition = editionIn(language, '2026-05-01', null)
  return write({ document, options, edition, attachments: [], resourcesFolder: '', progress: () => undefined })
}

for (const language of ['en', 'vi'] as const) {
  test.each([
    ['csv', 'csv'],
    ['markdown', 'md']
  ] as const)(`the map as %s, ${language}`, async (format, ending) => {
    const { data, cards } = await written(format, 'map', language)
    expect(cards).toBe(6)
    // Without the mark and with the line ends that version control leaves alone; that CSV has its own is tested elsewhere.
    const text = Buffer.from(data)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
    await expect(text).toMatchFileSnapshot(`tables/map-${language}.${ending}`)
  })

  test(`the views as Markdown, ${language}`, async () => {
    const views = await Promise.all((['touchpoints', 'improve', 'metrics'] as const).map((view) => written('markdown', view, language)))
    const text = views.map(({ data }) => Buffer.from(data).toString('utf8')).join('\n')
    await expect(text).toMatchFileSnapshot(`tables/views-${language}.md`)
  })

  test(`the workbook, sheet by sheet, ${language}`, async () => {
    const { data, issues } = await written('xlsx', 'map', language)
    const workbook = readWorkbook(data)
    const sheets = workbook.ok ? workbook.value.tables : []
    const lines = sheets.flatMap(({ title, slots }) => [
      `== ${title}`,
      ...slots.flatMap((row) =>
        row.flatMap((cell) => {
          if (!cell) return []
          const reach = cell.columns > 1 || cell.rows > 1 ? ` (${cell.columns}×${cell.rows})` : ''
          return [`${cell.address.replace(/^.*!/, '')}${reach} ${JSON.stringify(cell.text)}`]
        })
      )
    ])
    await expect(
      `${lines.join('\n')}\n${issues.map(({ code, values }) => `${code} ${String(values.count)}\n`).join('')}`
    ).toMatchFileSnapshot(`tables/workbook-${language}.txt`)
  })
}
