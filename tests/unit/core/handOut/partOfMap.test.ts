import { describe, expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { wholeMap, type HandOutChoice } from '#core/handOut/options.ts'
import { leavableIn } from '#core/handOut/leavableIn.ts'
import { partOfMap } from '#core/handOut/partOfMap.ts'
import { newCard } from '#core/model/card.ts'
import { allRecords, documentOf, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newGap } from '#core/model/gap.ts'
import { newLane } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { newOpportunity } from '#core/model/opportunity.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { cardsInCell, lanesOf, personasOf, stagesOf } from '#core/queries/journey.ts'

const { say } = editionIn('en', '2026-11-21', 7)
const choose = (choice: Partial<HandOutChoice>): HandOutChoice => ({ ...wholeMap, ...choice })

/** Two stages of two steps; a card over steps 2 and 3; one backstage; a pain that an opportunity answers. */
function twoStages(): JourneyDocument {
  const card = (id: string, lane: string, step: string, text: string) => ({
    ...newCard(id, lane, step, text, 'a0'),
    certainty: 'evidence' as const
  })
  return documentOf([
    { ...newMap('map', 'Chị Lan’s bill'), description: 'How Chị Lan and Lan’s boss see it' },
    { ...newPersona('lan', 'Chị Lan', 0, 'a0'), photo: 'a'.repeat(64), sharedId: 'twin' },
    { ...newPersona('minh', 'Minh', 1, 'a1'), kind: 'employee' },
    newStage('s1', 'Notice', 'a0'),
    { ...newStage('s2', 'Contact', 'a1'), notes: 'Pause here' },
    ...['t1', 't2', 't3', 't4'].map((id, at) => newStep(id, at < 2 ? 's1' : 's2', `Step ${id}`, `a${at}`)),
    newLane('doing', 'doing', 'Doing', 'a0'),
    newLane('line', 'lineOfVisibility', 'Line of visibility', 'a1'),
    newLane('back', 'backstage', 'Backstage', 'a2'),
    { ...newLane('secret', 'text', 'Secret', 'a3'), hidden: true },
    { ...card('c1', 'doing', 't1', 'Minh answers; the administrator waits'), personaId: 'minh' },
    { ...card('c2', 'doing', 't2', 'Both'), span: 2, notes: 'Ask again' },
    { ...card('c3', 'doing', 't3', 'Calls'), certainty: 'assumption' },
    { ...card('b1', 'back', 't3', 'Case copied'), owner: 'Finance' },
    card('x1', 'secret', 't1', 'Nobody sees this'),
    newLink('link', 'c2', 'b1', 'dependsOn'),
    { ...newGap('gap', 'Front and back', 'a0'), kind: 'frontBack', stepId: 't3', cardIds: ['c3', 'b1'] },
    { ...newOpportunity('o1', 'Answer at once', 'a0'), answerIds: ['c3'], owner: 'Hà' },
    { ...newEvidence('e1'), text: 'Two calls', source: 'Ms Hoa', targetIds: ['c1', 'c3'], url: 'mailto:hoa@example.com' },
    { ...newEvidence('e2'), kind: 'analytics', text: 'Call reasons', source: 'Hotline 9090' }
  ])
}

const idsOf = (document: JourneyDocument) => [...allRecords(document)].map(({ id }) => id).sort()

describe('stages', () => {
  test('a card that reaches into a chosen stage begins there, above what stands there', () => {
    const { document, leftOut } = partOfMap(twoStages(), choose({ stageIds: ['s2'] }))
    expect(stagesOf(document).map(({ id }) => id)).toEqual(['s2'])
    expect(cardsInCell(document, 'doing', 't3').map(({ id, span }) => [id, span])).toEqual([
      ['c2', 1],
      ['c3', 1]
    ])
    expect(leftOut).toMatchObject({ stages: 1, cards: 2, hiddenLanes: 1, lanes: 0 })
  })

  test('evidence names what stays and no more; what was tied to nothing stays at home', () => {
    const { document } = partOfMap(twoStages(), choose({ stageIds: ['s2'] }))
    expect(recordOfType(document, 'evidence', 'e1')?.targetIds).toEqual(['c3'])
    expect(recordOfType(document, 'evidence', 'e2')).toBeUndefined()
  })
})

test('a persona that is not chosen goes with the cards of it alone', () => {
  const { document } = partOfMap(twoStages(), choose({ personaIds: ['lan'] }))
  expect(personasOf(document).map(({ id }) => id)).toEqual(['lan'])
  expect(idsOf(document)).not.toContain('c1')
  expect(idsOf(document)).toContain('c2')
})

describe('a selection', () => {
  test('is its cards with the steps, stages and lanes that they stand in', () => {
    const { document } = partOfMap(twoStages(), choose({ recordIds: ['c2', 'b1'] }))
    expect(idsOf(document)).toEqual(['b1', 'back', 'c2', 'doing', 'gap', 'line', 'link', 'map', 's1', 's2', 't2', 't3'])
  })

  test('of a step is all that stands in it, in every lane', () => {
    const { document } = partOfMap(twoStages(), choose({ recordIds: ['t3'] }))
    expect(idsOf(document)).toEqual(
      ['b1', 'back', 'c2', 'c3', 'doing', 'e1', 'gap', 'lan', 'line', 'link', 'map', 'minh', 'o1', 's2', 't3'].sort()
    )
  })
})

describe('what stays at home', () => {
  test('backstage goes with its line, its links, and the gap between front and back', () => {
    const { document, leftOut } = partOfMap(twoStages(), choose({ without: ['backstage'] }))
    expect(lanesOf(document).map(({ id }) => id)).toEqual(['doing'])
    expect(idsOf(document).filter((id) => ['link', 'gap', 'b1'].includes(id))).toEqual([])
    expect(leftOut).toMatchObject({ lanes: 2, hiddenLanes: 1, cards: 2 })
  })

  test('assumptions go with what answers them alone', () => {
    const { document } = partOfMap(twoStages(), choose({ without: ['assumptions'] }))
    expect(idsOf(document)).not.toContain('c3')
    expect(idsOf(document)).not.toContain('o1')
  })

  test('notes for the team and for the presenter go', () => {
    const { document, leftOut } = partOfMap(twoStages(), choose({ without: ['notes'] }))
    expect(recordOfType(document, 'card', 'c2')?.notes).toBe('')
    expect(recordOfType(document, 'stage', 's2')?.notes).toBe('')
    expect(leftOut.notes).toBe(2)
  })

  test('names are replaced wherever they stand, whole words only', () => {
    const { document, leftOut } = partOfMap(twoStages(), choose({ without: ['names'] }), { say })
    expect(personasOf(document).map(({ name, photo, sharedId }) => [name, photo, sharedId])).toEqual([
      ['Customer A', null, null],
      ['Employee B', null, null]
    ])
    expect(recordOfType(document, 'map', 'map')).toMatchObject({
      title: 'Customer A’s bill',
      description: 'How Customer A and Customer A’s boss see it'
    })
    expect(recordOfType(document, 'card', 'c1')?.text).toBe('Employee B answers; the administrator waits')
    expect(recordOfType(document, 'evidence', 'e1')).toMatchObject({ source: '', url: '' })
    expect(recordOfType(document, 'evidence', 'e2')?.source).toBe('Hotline 9090')
    expect(recordOfType(document, 'opportunity', 'o1')?.owner).toBe('')
    expect(leftOut.names).toBe(4)
  })

  test('names stay out in Vietnamese as well', () => {
    let next = 0
    const document = documentOf(sampleMap('vi', () => `r${(next += 1)}`))
    const { document: part } = partOfMap(document, choose({ without: ['names'] }), { say: editionIn('vi', '2026-11-21', 7).say })
    expect(personasOf(part).map(({ name }) => name)).toEqual(['Khách hàng A', 'Nhân viên B'])
    const text = [...allRecords(part)].map((record) => JSON.stringify(record)).join('\n')
    expect(text).not.toMatch(/\bMinh\b|Chị Lan/u)
  })
})

test('lanes that are hidden stay hidden, save in a whole map of the product’s own format', () => {
  const document = twoStages()
  expect(idsOf(partOfMap(document, wholeMap).document)).not.toContain('x1')
  expect(partOfMap(document, wholeMap, { keepsHidden: true }).document).toBe(document)
  expect(idsOf(partOfMap(document, choose({ without: ['notes'] }), { keepsHidden: true }).document)).not.toContain('x1')
})

test('the dialog hears what could stay at home', () => {
  expect(leavableIn(twoStages())).toEqual({
    assumptions: 1,
    backstage: 1,
    backstageLanes: ['Backstage'],
    notes: 2,
    comments: 0,
    names: ['Chị Lan', 'Minh', 'Hà', 'Ms Hoa']
  })
})

test('a part of five thousand cards is there in an instant', () => {
  const document = documentOf(makeMap({ cards: 5000, seed: 3 }))
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now()
    partOfMap(document, choose({ without: ['assumptions', 'backstage', 'notes', 'names'] }), { say })
    return performance.now() - start
  }).sort((a, b) => a - b)
  // 30 ms on a machine with nothing else to do; the others of this run share it.
  expect(times[0]).toBeLessThan(90)
})
