import { expect, test } from 'vitest'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { diffBetween } from '#core/model/diff.ts'
import { integrityProblems, problemsOfChange } from '#core/model/integrity.ts'
import type { Card } from '#core/model/card.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { makeMap } from '#core/samples/makeMap.ts'

const made = makeMap({ cards: 40, seed: 4 })
const touchpoint = made.find(({ type }) => type === 'card') as Card
const elsewhere = made.find(({ type, id }) => type === 'step' && id !== touchpoint.stepId)!.id
const measured = (id: string, place: { stepId?: string; cardId?: string | null }) =>
  newMeasure(id, { metricId: 'nps', stepId: touchpoint.stepId, cardId: touchpoint.id, ...place })
const sound = documentOf([...made, newMetric('nps', 'NPS', 'a0'), measured('whole', { cardId: null })])
const of = <Type extends JourneyRecord['type']>(type: Type) =>
  [...allRecords(sound)].filter((record) => record.type === type) as Extract<JourneyRecord, { type: Type }>[]
const withRecords = (...records: object[]) => documentOf([...allRecords(sound), ...(records as JourneyRecord[])])
const codes = (document: JourneyDocument) => [...new Set(integrityProblems(document).map(({ code }) => code))]

test('a made map has no problems', () => {
  expect(integrityProblems(sound)).toEqual([])
})

test.each<[string, object, string[]]>([
  ['a score beyond the ends', { ...of('emotionPoint')[0]!, score: 3 }, ['invalid']],
  ['a score that is no number', { ...of('emotionPoint')[0]!, score: NaN }, ['invalid']],
  ['a card in a step that is not there', { ...of('card')[0]!, stepId: 'gone' }, ['dangling']],
  ['a step of something that is no stage', { ...of('step')[0]!, stageId: of('lane')[0]!.id }, ['dangling']],
  ['two stages in one place', { ...of('stage')[0]!, id: 'twin' }, ['sharedOrder']],
  ['a title that is not NFC', { ...of('stage')[0]!, title: 'Vie\u0323\u0302t' }, ['notNfc']],
  ['two feelings in one place', { ...of('emotionPoint')[0]!, id: 'twin' }, ['duplicatePoint']],
  ['a link to itself', { ...of('link')[0]!, toId: of('link')[0]!.fromId }, ['selfLink']],
  ['a card in a lane of feelings', { ...of('card')[0]!, laneId: of('emotionPoint')[0]!.laneId }, ['wrongLane']],
  ['two values of one metric at one step', measured('twin', { cardId: null }), ['duplicateMeasure']],
  ['a value of a touchpoint in another step', measured('stray', { stepId: elsewhere }), ['strayMeasure']],
  ['a second map', { ...of('map')[0]!, id: 'twin' }, ['mapCount']]
])('%s is found, in the document and in the change that brought it', (_, record, expected) => {
  const document = withRecords(record)
  expect(codes(document)).toEqual(expected)
  const found = new Set(problemsOfChange(document, diffBetween(sound, document)).map(({ code }) => code))
  expect([...found]).toEqual(expected.filter((code) => code !== 'mapCount'))
})

test('thousands of siblings are checked at once', () => {
  const lanes = Array.from({ length: 20_000 }, (_, index) => ({
    id: `l${index}`,
    type: 'lane',
    kind: 'text',
    title: '',
    order: index % 2 ? 'a1' : 'a2'
  }))
  expect(integrityProblems(withRecords(...lanes)).length).toBeGreaterThanOrEqual(20_000)
})
