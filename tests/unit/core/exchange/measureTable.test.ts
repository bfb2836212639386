import { describe, expect, test } from 'vitest'
import { readDelimited } from '#core/exchange/tables/delimited.ts'
import { planMeasures, type MeasurePlanOptions } from '#core/exchange/tables/measureTable.ts'
import { documentOf } from '#core/model/document.ts'
import { newMap } from '#core/model/map.ts'
import { newMetric } from '#core/model/metric.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { numberStyles } from '#core/text/numberStyle.ts'

const keys = freshOrderKeys(3)
const key = (index: number) => keys[index] ?? ''
const document = documentOf([
  newMap('map', ''),
  newStage('stage', '', key(0)),
  ...['Nhận hoá đơn', 'Gọi tổng đài', 'Chờ kết quả'].map((title, index) => newStep(`s${index + 1}`, 'stage', title, key(index))),
  { ...newMetric('wait', 'Thời gian chờ', key(0)), kind: 'time', unit: 'min', better: 'lower' },
  { ...newMetric('nps', 'NPS', key(1)), kind: 'nps' }
])

function plan(text: string, options: Partial<MeasurePlanOptions> = {}) {
  const read = planMeasures(readDelimited(text, '\t'), document, {
    from: null,
    field: 'current',
    style: numberStyles.point,
    addsMetrics: true,
    ...options
  })
  return {
    ...read,
    values: read.values.map(({ of, stepId, field, value }) => `${of.metric?.id ?? `new ${of.newName}`} ${stepId} ${field} ${value}`)
  }
}

describe('values of a spreadsheet', () => {
  test('a bare range goes onto the cells from one on; what is beyond the last is listed', () => {
    const { values, leftOut } = plan('1:30\t2:00\n12\t-5\n7\t8', { from: { metricId: 'wait', stepId: 's2' } })
    expect(values).toEqual(['wait s2 current 1.5', 'wait s3 current 2', 'nps s2 current 12', 'nps s3 current -5'])
    expect(leftOut).toEqual([
      { address: 'A3', text: '7', why: 'beyond' },
      { address: 'B3', text: '8', why: 'beyond' }
    ])
  })

  test('steps as columns by title, without marks and in any case', () => {
    expect(plan('\tnhan hoa don\tGỌI TỔNG ĐÀI\nnps\t30\t\nThời gian chờ\t\t13:40').values).toEqual([
      'nps s1 current 30',
      expect.stringMatching(/^wait s2 current 13\.66/)
    ])
  })

  test('steps as rows, numbered, with baseline, current and target beside one another', () => {
    const { values, saysFields } = plan('Step\tNPS (baseline)\tNPS\tNPS target\n1\t-20\t-12\t20\nBước 3\t5\t7\t30', { field: 'current' })
    expect(saysFields).toBe(true)
    expect([...values].sort()).toEqual([
      'nps s1 baseline -20',
      'nps s1 current -12',
      'nps s1 target 20',
      'nps s3 baseline 5',
      'nps s3 current 7',
      'nps s3 target 30'
    ])
  })

  test('names that the map does not have become metrics, or are listed', () => {
    const text = '\t1\t2\nNPS\t1\t2\nHợp đồng mới\t120\t80'
    expect(plan(text).newMetrics).toEqual([{ name: 'Hợp đồng mới', kind: 'custom' }])
    expect(plan(text).values).toContain('new Hợp đồng mới s2 current 80')
    expect(plan(text, { addsMetrics: false }).leftOut).toEqual([
      { address: 'B3', text: 'Hợp đồng mới', why: 'noMetric' },
      { address: 'C3', text: 'Hợp đồng mới', why: 'noMetric' }
    ])
  })

  test('names before the values, and no steps above them: the values begin where one is', () => {
    expect(plan('NPS\t12\t-20\nHài lòng\t3\t4\t5', { from: { metricId: 'wait', stepId: 's2' } })).toMatchObject({
      values: ['nps s2 current 12', 'nps s3 current -20', 'new Hài lòng s2 current 3', 'new Hài lòng s3 current 4'],
      leftOut: [{ address: 'D2', text: '5', why: 'beyond' }]
    })
  })

  test('new metrics are of the kind that their name or their values say', () => {
    const { values, newMetrics } = plan('\tNhận hoá đơn\nCES (baseline)\t3\nCES\t4\nChờ máy\t2:30\nKhác\t2,5')
    expect(newMetrics).toEqual([
      { name: 'CES', kind: 'ces' },
      { name: 'Chờ máy', kind: 'time' },
      { name: 'Khác', kind: 'custom' }
    ])
    expect(values).toContain('new Chờ máy s1 current 2.5')
  })

  test('small numbers behind the name of a metric are its values, not steps', () => {
    expect(plan('NPS\t1\t2\nThời gian chờ\t3\t4').values).toEqual([
      'nps s1 current 1',
      'nps s2 current 2',
      'wait s1 current 3',
      'wait s2 current 4'
    ])
  })

  test('numbered steps above metrics that are all new', () => {
    expect(plan('Chỉ số\t1\t3\nHài lòng\t62 %\t70 %').values).toEqual(['new Hài lòng s1 current 62', 'new Hài lòng s3 current 70'])
  })

  test('steps that the map does not have and cells that say no value are listed', () => {
    expect(plan('\tGọi tổng đài\tNowhere\nNPS\tabc\t5').leftOut).toEqual([
      { address: 'B2', text: 'abc', why: 'notANumber' },
      { address: 'C2', text: '5', why: 'noStep' }
    ])
  })

  test('numbers that may be meant both ways are asked about, unless another says how they are written', () => {
    const from = { metricId: 'nps', stepId: 's1' }
    expect(plan('1.240\t2', { from }).unsure).toBe('1.240')
    expect(plan('1.240\t2,5', { from })).toMatchObject({ unsure: null, values: ['nps s1 current 1240', 'nps s2 current 2.5'] })
    expect(plan('12\t2.5', { from }).unsure).toBeNull()
  })

  test('numbers alone in the first row are values, not steps', () => {
    expect(plan('1\t2\t3', { from: { metricId: 'nps', stepId: 's1' } }).values).toEqual([
      'nps s1 current 1',
      'nps s2 current 2',
      'nps s3 current 3'
    ])
  })
})
