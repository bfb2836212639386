import { describe, expect, test } from 'vitest'
import { runCommand } from '#core/commands/runCommand.ts'
import { layoutMap, updateLayout } from '#core/layout/layout.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { billDocument } from '../../../golden/sceneFixture.ts'
const env = { newId: () => 'fresh' }
function oneLane(kind, cards, steps = 4) {
  const keys = freshOrderKeys(20)
  const key = (index) => keys[index] ?? ''
  return documentOf([
    newMap('map', 'Map'),
    newStage('s', 'Stage', key(0)),
    ...Array.from({ length: steps }, (_, index) => newStep(`t${index}`, 's', `Step ${index}`, key(index))),
    newLane('lane', kind, 'Lane', key(0)),
    ...cards.map(([step, text, fields], index) => ({ ...newCard(`c${index}`, 'lane', `t${step}`, text, key(index)), ...fields }))
  ])
}
function boxesOf(document) {
  const lane = layoutMap(document, { density: 'comfortable' }).lanes[0]
  if (!lane) throw new Error('no lane')
  const cards = [...lane.cells.values()].flat()
  return { lane, cards, card: (id) => cards.find((box) => box.card.id === id) }
}
describe('columns', () => {
  test('stages stand 12 px apart, steps are 176 px wide, an empty stage keeps the room of one step', () => {
    const layout = layoutMap(
      documentOf([
        newMap('map', ''),
        newStage('a', 'A', 'a0'),
        newStage('b', 'B', 'a1'),
        newStage('c', 'C', 'a2'),
        newStep('1', 'a', 'One', 'a0'),
        newStep('2', 'a', 'Two', 'a1'),
        newStep('3', 'c', 'Three', 'a0')
      ]),
      { density: 'comfortable' }
    )
    expect(layout.stages.map(({ x, width, slot }) => [x, width, slot])).toEqual([
      [0, 352, 0],
      [364, 176, 1],
      [552, 176, 2]
    ])
    expect(layout.steps.map(({ x, index, slot }) => [x, index, slot])).toEqual([
      [0, 0, 0],
      [176, 1, 0],
      [552, 2, 2]
    ])
    expect([layout.width, layout.headerHeight]).toEqual([728, 100])
  })
  test('a compact map of nine steps fills a paper 2,000 px wide', () => {
    const layout = layoutMap(billDocument(), { density: 'compact' })
    expect(48 + layout.laneHeaderWidth + layout.width + 48).toBeGreaterThan(1990)
    expect(48 + layout.laneHeaderWidth + layout.width + 48).toBeLessThanOrEqual(2000)
  })
  test('an empty map has no columns and no lanes', () => {
    const layout = layoutMap(documentOf([newMap('map', '')]), { density: 'comfortable' })
    expect([layout.width, layout.stages, layout.steps, layout.lanes, layout.links]).toEqual([0, [], [], [], []])
  })
})
describe('cards', () => {
  test('have the sizes of the pictures', () => {
    const { lane, card } = boxesOf(
      oneLane('doing', [
        [0, 'One line'],
        [1, 'Reads the SMS on the bus to work: 486,000 ₫'],
        [2, 'Packs named for internal use', { owner: 'Product' }]
      ])
    )
    expect([card('c0')?.height, card('c1')?.height, card('c2')?.height]).toEqual([36, 72, 72])
    expect([card('c0')?.x, card('c0')?.y, card('c0')?.width]).toEqual([8, 8, 160])
    expect(card('c1')?.lines.map((line) => line.text)).toEqual(['Reads the SMS on', 'the bus to work:', '486,000 ₫'])
    expect(lane.height).toBe(88)
  })
  test('touchpoints are tiles of 30 px, or 44 with two lines', () => {
    const { card } = boxesOf(
      oneLane('touchpoints', [
        [0, 'Bill SMS'],
        [1, 'Facebook group', { control: 'uncontrolled' }]
      ])
    )
    expect([card('c0')?.height, card('c1')?.height]).toEqual([30, 44])
    expect(card('c1')?.lines.map((line) => line.text)).toEqual(['Facebook', 'group'])
  })
  test('a card over several steps pushes what follows in all its columns below itself', () => {
    const { card } = boxesOf(
      oneLane('doing', [
        [0, 'First'],
        [0, 'Spans three', { span: 3 }],
        [1, 'Below it'],
        [2, 'Below it, too'],
        [3, 'Beside it']
      ])
    )
    expect([card('c1')?.y, card('c1')?.width]).toEqual([50, 512])
    expect([card('c2')?.y, card('c3')?.y, card('c4')?.y]).toEqual([92, 92, 8])
  })
  test('a span that reaches past the last step ends there', () => {
    const { card } = boxesOf(oneLane('doing', [[3, 'Long', { span: 9 }]]))
    expect([card('c0')?.width, card('c0')?.lastIndex]).toEqual([160, 3])
  })
  test('a span that shortens frees columns behind a neighbour that spans them as well', () => {
    const document = oneLane('doing', [
      [0, 'Spans three', { span: 3 }],
      [1, 'Spans two', { span: 2 }]
    ])
    const before = layoutMap(document, { density: 'comfortable' })
    for (const span of [2, 1, 4]) {
      const outcome = runCommand(document, 'card.edit', { ids: ['c0'], fields: { span } }, env)
      if (!outcome.ok) throw new Error(outcome.error.code)
      const after = updateLayout(before, outcome.value.document, outcome.value.diff)
      expect(after).toEqual(layoutMap(outcome.value.document, { density: 'comfortable' }))
    }
  })
})
describe('lanes', () => {
  test('an empty lane has room for one line, separators are 28 px, the emotion lane 176 px', () => {
    const heightOf = (kind) => boxesOf(oneLane(kind, [])).lane.height
    expect([heightOf('doing'), heightOf('touchpoints'), heightOf('lineOfVisibility'), heightOf('emotion')]).toEqual([52, 46, 28, 176])
  })
  test('everything below the line of visibility is backstage', () => {
    const layout = layoutMap(billDocument(), { density: 'comfortable' })
    expect(layout.lanes.filter((box) => box.isBackstage).map((box) => box.lane.id)).toEqual(['backstage', 'systems'])
  })
  test('two equal feelings stand 12 px apart', () => {
    const document = billDocument()
    const outcome = runCommand(document, 'emotion.set', { laneId: 'emotion', stepId: 'step5', personaId: 'minh', score: -2 }, env)
    if (!outcome.ok) throw new Error(outcome.error.code)
    const curves = layoutMap(outcome.value.document, { density: 'comfortable' }).lanes.find((box) => box.lane.id === 'emotion')?.curves
    const at = (curve) => curves?.[curve]?.points.find((box) => box.point.stepId === 'step5')
    expect((at(1)?.x ?? 0) - (at(0)?.x ?? 0)).toBe(12)
    expect(at(1)?.y).toBe(155)
  })
})
