import { describe, expect, test } from 'vitest'
import { bothCurves } from '#core/analyses/bothCurves.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona, type PersonaKind } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

/** A map with one emotion lane; a curve of each persona, null where she has no point. */
function mapOf(...curves: readonly (readonly [name: string, kind: PersonaKind, scores: readonly (number | null)[]])[]) {
  const count = Math.max(...curves.map(([, , scores]) => scores.length))
  const keys = freshOrderKeys(Math.max(count, curves.length))
  const key = (index: number) => keys[index] ?? ''
  return documentOf([
    newMap('map', ''),
    newStage('stage', '', key(0)),
    newLane('feel', 'emotion', '', key(0)),
    ...Array.from({ length: count }, (_, step) => newStep(`s${step}`, 'stage', `Step ${step}`, key(step))),
    ...curves.map(([name, kind], index) => ({ ...newPersona(name, name, index, key(index)), kind })),
    ...curves.flatMap(([name, , scores]) =>
      scores.flatMap((score, step) =>
        score === null ? [] : [newEmotionPoint(`${name}${step}`, { laneId: 'feel', stepId: `s${step}`, personaId: name }, score)]
      )
    )
  ])
}

describe('both curves together', () => {
  test('agents are stressed at the hotline, then customers fall; at the end both fall', () => {
    const reading = bothCurves(
      mapOf(['Lan', 'customer', [1, 0.8, 0.6, -1.5, 0, -1]], ['Minh', 'employee', [null, 0.5, -1.2, -0.4, 0.6, -0.1]])
    )
    // Lan falls at 3 (0.6 → −1.5) and at 5 (0 → −1); Minh at 2 and at 5; he is low at 2 alone.
    expect(reading.fallTogether).toMatchObject([
      { index: 5, customer: { from: 0, to: -1 }, employee: { persona: { id: 'Minh' }, from: 0.6, to: -0.1 } }
    ])
    expect(reading.stressFirst).toMatchObject([{ index: 3, customer: { to: -1.5 }, employee: { index: 2, point: { score: -1.2 } } }])
  })

  test('two steps before counts, three do not; the nearer low counts, and at one step the lowest employee', () => {
    const customer = ['Lan', 'customer', [1, 1, 1, -1]] as const
    expect(bothCurves(mapOf(customer, ['Minh', 'employee', [1, -1, 1, 1]])).stressFirst).toMatchObject([
      { index: 3, employee: { index: 1 } }
    ])
    expect(bothCurves(mapOf(customer, ['Minh', 'employee', [-1, 1, 1, 1]])).stressFirst).toEqual([])
    const several = bothCurves(mapOf(customer, ['Minh', 'employee', [1, -2, -0.6, 1]], ['Hoa', 'employee', [1, 1, -0.9, 1]]))
    expect(several.stressFirst).toMatchObject([{ employee: { index: 2, persona: { id: 'Hoa' } } }])
  })

  test('a small dip is no fall, a fall of half a point is one, and a gap in a curve is passed over', () => {
    const employee = ['Minh', 'employee', [1, null, 0.2]] as const
    expect(bothCurves(mapOf(['Lan', 'customer', [0.3, 0, -0.1]], employee)).fallTogether).toEqual([])
    expect(bothCurves(mapOf(['Lan', 'customer', [0.3, null, -0.2]], employee)).fallTogether).toMatchObject([
      { index: 2, customer: { from: 0.3, to: -0.2 }, employee: { from: 1, to: 0.2 } }
    ])
  })

  test('prospects and citizens are customers; suppliers stand on neither side; who has no curve is not named', () => {
    const reading = bothCurves(
      mapOf(['A', 'prospect', [1]], ['B', 'citizen', [1]], ['C', 'supplier', [1]], ['D', 'employee', [1]], ['E', 'employee', []])
    )
    expect(reading.customers.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(reading.employees.map(({ id }) => id)).toEqual(['D'])
  })

  test('what is believed or intended is not read', () => {
    const document = mapOf(['Lan', 'customer', [1, -1]], ['Minh', 'employee', [1, -1]])
    const believed = documentOf(
      [...allRecords(document)].map((record) => (record.type === 'emotionPoint' ? { ...record, kind: 'believed' } : record))
    )
    expect(bothCurves(believed)).toMatchObject({ customers: [], employees: [], fallTogether: [], stressFirst: [] })
  })
})
