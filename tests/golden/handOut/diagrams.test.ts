import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { writeDrawio } from '#core/exchange/drawio/writeDrawio.ts'
import { writeCanvas } from '#core/exchange/jsonCanvas/writeCanvas.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newLane } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { newMetric } from '#core/model/metric.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

const keys = freshOrderKeys(9)
const key = (index: number) => keys[index] ?? ''
const step = (id: string, stageId: string, title: string, order: number) => newStep(id, stageId, title, key(order))
const feeling = (id: string, stepId: string, personaId: string, score: number, kind: 'lived' | 'believed' = 'lived') =>
  newEmotionPoint(id, { laneId: 'feel', stepId, personaId, kind }, score)

/** One of everything that a diagram shows. */
const document = documentOf([
  { ...newMap('map', 'Đổi hàng'), description: 'Từ lúc thấy *lỗi* đến khi có hàng mới.' },
  newPersona('lan', 'Chị Lan', 0, key(0)),
  newPersona('minh', 'Minh', 1, key(1)),
  newStage('before', 'Trước', key(0)),
  newStage('after', 'Sau', key(1)),
  ...[step('see', 'before', 'Thấy lỗi', 0), step('call', 'before', 'Gọi tổng đài', 1), step('swap', 'after', 'Đổi', 0)],
  ...[
    newLane('do', 'doing', 'Hành động', key(0)),
    newLane('feel', 'emotion', 'Cảm xúc', key(1)),
    newLane('line', 'lineOfVisibility', 'Tầm nhìn', key(2))
  ],
  ...[{ ...newLane('sys', 'systems', 'Hệ thống', key(3)), color: 3, collapsed: true }, newLane('numbers', 'metrics', 'Chỉ số', key(4))],
  { ...newLane('secret', 'notes', 'Riêng', key(5)), hidden: true },
  { ...newCard('c1', 'do', 'see', '# Mở hộp, thấy\n<b>vết xước</b> & *bực*', key(0)), color: 5, certainty: 'evidence' as const },
  { ...newCard('c2', 'do', 'call', 'Gọi ba lần', key(0)), span: 2, owner: 'CSKH' },
  newCard('c3', 'sys', 'swap', 'Kho', key(0)),
  newCard('c4', 'secret', 'swap', 'Không ai được thấy', key(0)),
  ...[feeling('f1', 'see', 'lan', -1.5), feeling('f2', 'call', 'lan', -0.4), feeling('f3', 'swap', 'lan', 2)],
  ...[feeling('f4', 'see', 'lan', 1, 'believed'), feeling('f5', 'swap', 'lan', 1, 'believed'), feeling('f6', 'call', 'minh', 0)],
  { ...newLink('k1', 'c1', 'c2', 'leadsTo'), label: 'rồi' },
  newLink('k2', 'c3', 'c2', 'dependsOn'),
  { ...newMetric('nps', 'NPS', key(0)), kind: 'nps' as const },
  {
    id: 'm1',
    type: 'measure',
    metricId: 'nps',
    stepId: 'swap',
    cardId: null,
    baseline: 10,
    target: 50,
    targetDate: null,
    readings: [{ date: '2026-05-01', value: 42 }]
  },
  { ...newEvidence('e1'), text: 'Lời khách, không ra ngoài', source: 'Lan', url: 'https://example.com/ticket?id=1&x=2', targetIds: ['c1'] }
])

test.each(['en', 'vi'] as const)('a map as a canvas, words in %s', async (language) => {
  const { text, issues } = writeCanvas(document, editionIn(language, '2026-05-01', 2))
  expect(issues.map(({ code }) => code)).toEqual(['drawn.curves', 'drawn.details', 'drawn.certainty'])
  expect(text).not.toMatch(/Không ai được thấy|Lời khách/)
  await expect(text).toMatchFileSnapshot(`diagrams/map-${language}.canvas`)
})

test.each(['en', 'vi'] as const)('a map as a drawing, words in %s', async (language) => {
  const { text, issues } = writeDrawio(document, editionIn(language, '2026-05-01', 2))
  expect(issues.map(({ code }) => code)).toEqual(['drawn.details'])
  expect(text).not.toMatch(/Không ai được thấy|Lời khách/)
  await expect(text).toMatchFileSnapshot(`diagrams/map-${language}.drawio`)
})
