import { describe, expect, test } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newMeasure, type Measure } from '#core/model/measure.ts'
import { metricLooks, newMetric, type Metric } from '#core/model/metric.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { mapScene } from '#core/scene/mapScene.ts'
import { metricLaneScene } from '#core/scene/metricLane.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { themeOf } from '#core/theme/theme.ts'

const light = themeOf('light')
const read = (...values: readonly number[]) => values.map((value, index) => ({ date: `2026-0${index + 1}-01`, value }))

function documentWith(metric: Partial<Metric>, measure: Partial<Measure>) {
  return documentOf([
    newMap('map', ''),
    newStage('stage', '', 'a0'),
    newStep('step', 'stage', '', 'a0'),
    newLane('lane', 'metrics', '', 'a0'),
    { ...newMetric('metric', 'Wait on hold', 'a0'), ...metric },
    { ...newMeasure('measure', { metricId: 'metric', stepId: 'step', cardId: null }), ...measure }
  ])
}

function laneOf(metric: Partial<Metric>, measure: Partial<Measure>) {
  const lane = layoutMap(documentWith(metric, measure), { density: 'comfortable' }).lanes[0]
  if (!lane) throw new Error('no lane')
  return lane
}

interface Drawn {
  readonly text: string
  readonly right: number
  readonly left: number
}

function textsOf(primitives: readonly Primitive[], x = 0): Drawn[] {
  return primitives.flatMap((primitive): Drawn[] => {
    if (primitive.kind === 'group') return textsOf(primitive.children, x + primitive.x)
    if (primitive.kind !== 'text') return []
    const left = x + primitive.x - (primitive.anchor === 'end' ? primitive.width : 0)
    return [{ text: primitive.text, left, right: left + primitive.width }]
  })
}

const said = (metric: Partial<Metric>, measure: Partial<Measure>, language: 'en' | 'vi' = 'en') =>
  textsOf(metricLaneScene(laneOf(metric, measure), light, sceneWords(language))).map(({ text }) => text)

describe('a measure on the map', () => {
  test('says its value, how it went, where it began and where it is to get', () => {
    const measure = { baseline: 13 + 40 / 60, target: 2, readings: read(9, 6 + 10 / 60) }
    expect(said({ kind: 'time', unit: 'min', better: 'lower' }, measure)).toEqual([
      'Wait on hold',
      '6:10 min',
      'better',
      'was 13:40',
      '2:00'
    ])
    expect(said({ kind: 'time', unit: 'phút', better: 'lower' }, measure, 'vi')).toEqual([
      'Wait on hold',
      '6:10 phút',
      'tốt hơn',
      'ban đầu 13:40',
      '2:00'
    ])
  })

  test('tells worse, reached, unchanged and not measured by words', () => {
    expect(said({}, { baseline: 10, readings: read(8) })).toContain('worse')
    expect(said({}, { baseline: 10, target: 20, readings: read(25) })).toContain('reached')
    expect(said({}, { baseline: 10, readings: read(10) })).toContain('unchanged')
    expect(said({}, { target: 20 })).toEqual(['Wait on hold', '–', '20'])
    expect(said({}, { baseline: 10 })).toEqual(['Wait on hold', '10', 'at the start'])
  })

  test('never reaches over its tile, however long its words and however large its values', () => {
    for (const look of metricLooks)
      for (const name of ['W', 'A very long name of a metric that nobody can read', 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww'])
        for (const value of [0, -1e15, 1e15, 0.00012, 123_456.78])
          for (const unit of ['', 'min', 'million dongs per customer and year'])
            for (const readings of [[], read(value), read(1, value, 2, value)]) {
              const lane = laneOf({ look, name, unit, rewarded: true, kind: 'time' }, { baseline: value, target: -value, readings })
              const box = lane.measures.get(0)?.boxes[0]
              if (!box) throw new Error('no tile')
              expect(box.y + box.height).toBeLessThanOrEqual(lane.height)
              for (const { left, right } of textsOf(metricLaneScene(lane, light, sceneWords('vi')))) {
                expect(left).toBeGreaterThanOrEqual(box.x)
                expect(right).toBeLessThanOrEqual(box.x + box.width + 0.5)
              }
            }
  })

  test('is drawn on paper too, with the signs in the legend', () => {
    const document = documentWith({ rewarded: true }, { baseline: 1, target: 2, readings: read(1.5) })
    const scene = mapScene(document, layoutMap(document, { density: 'compact' }), light, sceneWords('en'), {
      titleBlock: false,
      legend: true
    })
    const texts = textsOf(scene.primitives).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Wait on hold', '1.5', 'better', 'Target', 'People are rewarded for it']))
  })
})
