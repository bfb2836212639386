import { expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import { newMap } from '#core/model/map.ts'
import { newLane } from '#core/model/lane.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import type { Card } from '#core/model/card.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { sampleRecords } from './sampleRecords.ts'
import { opened, temporaryPath, valueOf } from './temporaryLibrary.ts'
import { formsOf, vietnameseWords } from './vietnameseWords.ts'

const id = 'j0000000000000000001'

function libraryOf(...journeys: (readonly JourneyRecord[])[]) {
  const library = opened(temporaryPath())
  journeys.forEach((records, index) =>
    valueOf(library.journeys.create({ id: `j000000000000000000${index + 1}`, records, attachments: [], at: index }))
  )
  return library
}

function cardsOf(...cards: Partial<Card>[]): JourneyRecord[] {
  const orders = freshOrderKeys(cards.length)
  const frame = [newMap('map', 'Z'), newStage('s', 'Z', 'a0'), newStep('t', 's', 'Z', 'a0'), newLane('l', 'doing', 'Z', 'a0')]
  return [...frame, ...cards.map((card, index) => ({ ...newCard(`c${index}`, 'l', 't', '', orders[index] ?? ''), ...card }))]
}

const found = (library: ReturnType<typeof libraryOf>, text: string, limit = 50) => valueOf(library.search.find(text, limit))
const marked = ({ text, ranges }: { text: string; ranges: [number, number][] }) => ranges.map(([from, to]) => text.slice(from, to))

it('finds 3,276 Vietnamese words in every form, and marks them in the original', () => {
  const missed: string[] = []
  let asked = 0
  for (const words of vietnameseWords()) {
    const library = libraryOf(cardsOf(...words.map((text) => ({ text }))))
    for (const [index, word] of words.entries()) {
      for (const [form, query] of Object.entries(formsOf(word))) {
        const hit = found(library, query, 200).hits.find(({ recordId }) => recordId === `c${index}`)
        asked += 1
        if (hit?.ranges[0]?.[0] !== 0 || hit.ranges[0][1] !== word.length) missed.push(`${word} as ${form}: ${query}`)
      }
    }
  }
  expect(missed).toEqual([])
  expect(asked).toBe(3276 * 5)
})

it('finds đ as d, and d as đ, whatever the case and the form', () => {
  const library = libraryOf(cardsOf({ text: 'đường truyền' }, { text: 'Đường đi' }, { text: 'duong cong' }, { text: 'DƯỜNG' }))
  for (const query of ['duong', 'đường', 'Đường', 'ĐƯỜNG', 'DUONG', 'đường'.normalize('NFD'), 'dưong', 'đ', 'd']) {
    expect([query, found(library, query).places]).toEqual([query, 4])
  }
})

it('finds every text field of every record type', () => {
  const records = sampleRecords('Mã xyzmap')
  const texts: Record<string, Record<string, string>> = {
    map: { description: 'xyzdescription' },
    persona0: Object.fromEntries(['summary', 'quote', 'goals', 'needs', 'pains', 'motivations', 'context'].map((f) => [f, `xyz${f}`])),
    persona1: { name: 'xyzname' },
    stage0: { title: 'xyzstage' },
    step0: { title: 'xyzstep' },
    lane0: { title: 'xyzlane' },
    card0: { text: 'xyzcard', notes: 'xyznotes', owner: 'xyzowner' },
    point0: { note: 'xyzremark' },
    point1: { quote: 'xyzspoken' },
    link0: { label: 'xyzlabel' }
  }
  const library = libraryOf(records.map((record) => ({ ...record, ...texts[record.id] })))
  const words = ['xyzmap', ...Object.values(texts).flatMap((fields) => Object.values(fields))]
  for (const word of words)
    expect([word, found(library, word).places, found(library, word).hits.flatMap(marked)]).toEqual([word, 1, [word]])
  expect(found(library, 'xyz', 200).places).toBe(Object.keys(texts).length)
})

it('says where a hit stands', () => {
  const library = libraryOf(sampleRecords('A map'))
  expect(found(library, 'tổng đài').hits[0]).toEqual({
    journeyId: id,
    journeyTitle: 'A map',
    recordId: 'card1',
    recordType: 'card',
    laneKind: 'touchpoints',
    laneTitle: 'Điểm chạm',
    stepNumber: 1,
    text: 'Chị Lan gọi tổng đài vì hoá đơn tháng này cao bất thường',
    ranges: [
      [12, 16],
      [17, 20]
    ]
  })
  expect(found(library, 'buc minh').hits).toMatchObject([{ recordType: 'emotionPoint', laneKind: 'emotion', stepNumber: 4 }])
  expect(found(library, '"step 5"').hits).toMatchObject([{ recordType: 'step', recordId: 'step4', stepNumber: 5, laneKind: null }])
})

it('asks for all words, as beginnings of words, and counts places and maps', () => {
  const library = libraryOf(sampleRecords('One'), sampleRecords('Two'))
  expect(found(library, 'minu twel')).toMatchObject({ places: 4, maps: 2 })
  expect(found(library, 'minutes elephants').places).toBe(0)
  expect(found(library, 'inutes').places).toBe(0)
  expect(found(library, 'minutes', 1).hits).toHaveLength(1)
})

it('takes what people type for words, never for a query language', () => {
  const library = libraryOf(cardsOf({ text: 'price AND value (NEAR shop) "quoted" a*b folded:x' }))
  for (const query of [
    'AND',
    'NEAR',
    '(shop',
    'NOT',
    '"quoted"',
    '"',
    "'",
    'a*',
    '*',
    'folded:x',
    '-shop',
    '^price',
    '',
    '   ',
    '😀',
    '\0',
    'x\u0301'
  ]) {
    expect(() => found(library, query)).not.toThrow()
  }
  expect(found(library, '(NEAR').places).toBe(1)
  expect(found(library, 'folded:x').places).toBe(1)
})

it('cuts long texts around the first place without tearing letters', () => {
  const long = `${'đầu câu '.repeat(100)}KIM CƯƠNG ${'cuối câu '.repeat(100)}`.trim()
  const library = libraryOf(cardsOf({ text: long }))
  const [hit] = found(library, 'kim cuong').hits
  expect(hit && marked(hit)).toEqual(['KIM', 'CƯƠNG'])
  expect(hit?.text.length).toBeLessThan(260)
  expect(hit?.text.startsWith('… ') && hit.text.endsWith(' …')).toBe(true)
})

it('follows edits: old words go, new words come', () => {
  const library = libraryOf(cardsOf({ text: 'before' }, { text: 'other' }))
  const [card, other] = cardsOf({ text: 'before' }, { text: 'other' }).slice(4) as [Card, Card]
  const diff = { added: [], updated: [[card, { ...card, text: 'after' }] as const], removed: [other] }
  valueOf(library.journeys.save({ id, baseRevision: 1, diff, origin: 'a', at: 1 }))
  expect(['before', 'other', 'after'].map((word) => found(library, word).places)).toEqual([0, 0, 1])
})
