import { describe, expect, test } from 'vitest'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { allRecords, documentOf, recordOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { loadRecords, recordVersions } from '#core/model/load.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import { lanesOf, mapOf, stagesOf } from '#core/queries/journey.ts'
import { makeMap } from '#core/samples/makeMap.ts'

const map = { id: 'm', type: 'map', title: 'T', description: '', state: 'current', reviewDate: null, derivedFrom: null }
const stage = { id: 's', type: 'stage', title: 'S', slot: null, notes: '', order: 'a0' }
const step = { id: 't', type: 'step', stageId: 's', title: 'St', momentOfTruth: false, aim: null, touchpoint: null, order: 'a0' }
const lane = { id: 'l', type: 'lane', kind: 'doing', title: 'L', color: null, collapsed: false, hidden: false, order: 'a0' }
const emotion = { id: 'f', type: 'lane', kind: 'emotion', title: 'F', color: null, collapsed: false, hidden: false, order: 'a1' }
const persona = makeMap({ cards: 1, seed: 1 }).find(({ type }) => type === 'persona')!
const card = {
  ...makeMap({ cards: 1, seed: 1 }).find(({ type }) => type === 'card')!,
  id: 'c',
  laneId: 'l',
  stepId: 't',
  personaId: null,
  span: 1
}
const point = {
  id: 'e',
  type: 'emotionPoint',
  laneId: 'f',
  stepId: 't',
  personaId: persona.id,
  kind: 'lived',
  score: 1,
  note: '',
  quote: '',
  certainty: 'assumption'
}
const metric = newMetric('n', 'NPS', 'a0')
const measure = newMeasure('v', { metricId: 'n', stepId: 't', cardId: 'c' })
const whole = [map, persona, stage, step, lane, emotion, card, point]

function load(records: readonly unknown[], versions: Record<string, number> = recordVersions()) {
  const outcome = loadRecords(records, versions)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  expect(integrityProblems(outcome.value.document)).toEqual([])
  return {
    ...outcome.value,
    said: outcome.value.repairs.map(({ code, id, field, kept }) => `${code} ${id} ${field} ${kept ? 'kept' : 'out'}`)
  }
}

test('what this program wrote loads without repair, unknown fields included', () => {
  const records = makeMap({ cards: 80, seed: 5 }).map((record) => ({ ...record, later: { deep: [1, 'x', null] } }))
  const { document, repairs } = load(records)
  expect(repairs).toEqual([])
  expect(writeJourneyFile(document)).toBe(writeJourneyFile(documentOf(records)))
})

describe('repairs', () => {
  test.each<[string, unknown[], string[]]>([
    [
      'a second record with the same id is renamed',
      [...whole, { ...stage, title: 'Other', order: 'a1' }],
      ['duplicateId record-8 id kept']
    ],
    ['a record that stands there twice is dropped', [...whole, { ...stage }], ['duplicateId s id out']],
    ['what belongs to nothing is left out', [...whole, { ...card, id: 'd', stepId: 'gone' }], ['dangling d stepId out']],
    ['a card of nobody keeps its text', [...whole, { ...card, id: 'd', personaId: 'gone', order: 'a5' }], ['dangling d personaId kept']],
    ['a field out of range is brought into it', [...whole, { ...card, id: 'd', span: 0, order: 'a5' }], ['badField d span kept']],
    ['a word nobody knows becomes the usual one', [map, { ...lane, kind: 'stairs' }], ['badField l kind kept']],
    ['missing fields get their usual values', [map, { id: 's', type: 'stage', order: 'a0' }], ['missingField s title, slot, notes kept']],
    ['a text that is too long is cut', [{ ...map, title: 'x'.repeat(600) }], ['tooLong m title kept']],
    ['text is brought to NFC and cleaned', [{ ...map, title: 'Vie\u0323\u0302t\u0000\ud800' }], ['text m title kept']],
    [
      'numbers beyond all bounds are emptied',
      [...whole.slice(0, -1), { ...point, score: Infinity }],
      ['notFinite e score kept', 'badField e score kept']
    ],
    ['a shared order key is made anew', [...whole, { ...stage, id: 's2' }], ['sharedOrder s2 order kept']],
    ['an order key that is none is made anew', [map, { ...stage, order: 7 }], ['badOrder s order kept']],
    ['two feelings in one place', [...whole, { ...point, id: 'e2' }], ['duplicatePoint e2 null out']],
    [
      'what was measured at a touchpoint that is not there goes with it; what was measured at the step stays',
      [...whole, metric, { ...measure, cardId: 'gone' }, { ...measure, id: 'w', cardId: null }],
      ['dangling v cardId out']
    ],
    ['two values of one metric at one step', [...whole, metric, measure, { ...measure, id: 'v2' }], ['duplicateMeasure v2 null out']],
    [
      'what was measured at a touchpoint that has moved on follows it',
      [...whole, { ...step, id: 't2', order: 'a1' }, metric, { ...measure, stepId: 't2' }],
      ['strayMeasure v stepId kept']
    ],
    [
      'a link to itself',
      [...whole, { id: 'k', type: 'link', fromId: 'c', toId: 'c', kind: 'leadsTo', label: '' }],
      ['selfLink k null out']
    ],
    ['a card in a lane of feelings', [...whole, { ...card, id: 'd', laneId: 'f' }], ['wrongLane d null out']],
    ['no map record', [stage], ['mapMade record-1 null kept']],
    ['several map records', [map, { ...map, id: 'm2' }], ['surplusMap m2 null out']],
    ['a type that nobody knows', [map, { id: 'x', type: 'spaceship' }], ['unknownType x null out']],
    ['something that is no record', [map, null, 5, [], 'x'], Array(4).fill('notARecord null null out')],
    [
      'keys that reach prototypes',
      [
        JSON.parse(
          '{"id":"m","type":"map","title":"T","description":"","state":"current","reviewDate":null,"derivedFrom":null,"__proto__":{"x":1},"a":{"constructor":1}}'
        )
      ],
      ['dangerousKey m __proto__ kept', 'dangerousKey m a.constructor kept']
    ],
    ['an order on something that has none', [{ ...map, order: 'a0' }], ['badField m order kept']]
  ])('%s', (_, records, said) => {
    expect(load(records).said).toEqual(said)
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  test('an id that cannot be one is replaced, and what points at it follows', () => {
    const { document, said } = load([map, { ...stage, id: 'a b' }, { ...step, stageId: 'a b' }, { ...lane, id: 7 }, { ...card, laneId: 7 }])
    expect(said).toEqual(['badId record-1 id kept', 'badId record-3 id kept'])
    expect(recordOf(document, 't')).toMatchObject({ stageId: 'record-1' })
    expect(recordOf(document, 'c')).toMatchObject({ laneId: 'record-3' })
  })

  test('order is kept where keys are made anew', () => {
    const stages = ['a0', 'a0', 'zz bad', 'Zz'].map((order, position) => ({ ...stage, id: `s${position}`, order }))
    expect(stagesOf(load([map, ...stages]).document).map(({ id }) => id)).toEqual(['s3', 's0', 's1', 's2'])
  })

  test('a step that goes takes its cards along, each with its reason', () => {
    expect(load([map, persona, lane, emotion, step, card, point]).said).toEqual([
      'dangling t stageId out',
      'dangling c stepId out',
      'dangling e stepId out'
    ])
  })
})

describe('refusals', () => {
  test('a newer record type or version is refused, not guessed at', () => {
    expect(loadRecords([map], { map: 99 })).toEqual({ ok: false, error: { code: 'newer', type: 'map', version: 99 } })
    expect(loadRecords([map, { id: 'x', type: 'prophecy' }], { map: 1, prophecy: 1 })).toEqual({
      ok: false,
      error: { code: 'newer', type: 'prophecy', version: 1 }
    })
    expect(load([map], { map: 1, prophecy: 1 }).repairs).toEqual([])
  })

  test('nothing that is a record, and values nested without end', () => {
    expect(loadRecords([], {})).toEqual({ ok: false, error: { code: 'notAMap' } })
    const deep = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) as unknown
    expect(loadRecords([map, deep], {})).toEqual({ ok: false, error: { code: 'tooDeep', index: 1 } })
  })
})

test('50,000 broken records load in linear time', { timeout: 60_000 }, () => {
  const broken = Array.from({ length: 50_000 }, (_, index) => ({
    id: `x${index % 1000}`,
    type: 'lane',
    order: 'a0',
    title: index,
    kind: 'doing'
  }))
  const { document } = load([map, ...broken])
  expect(lanesOf(document)).toHaveLength(50_000)
  expect(mapOf(document).title).toBe('T')
  expect([...allRecords(document)]).toHaveLength(50_001)
})
