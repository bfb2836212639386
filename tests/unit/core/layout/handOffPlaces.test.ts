import { expect, test } from 'vitest'
import { handOffsOf } from '#core/analyses/handOffs.ts'
import { handOffPlaces } from '#core/layout/handOffPlaces.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

function journey(owners: readonly (readonly string[])[], hasLine = true) {
  const document = documentOf([
    newMap('map', ''),
    newStage('one', '', 'a0'),
    newStage('two', '', 'a1'),
    newStep('step0', 'one', '', 'a0'),
    newStep('step1', 'one', '', 'a1'),
    newStep('step2', 'two', '', 'a0'),
    ...(hasLine ? [newLane('line', 'lineOfVisibility', '', 'a0')] : []),
    newLane('backstage', 'backstage', '', 'a1'),
    ...owners.flatMap((here, step) =>
      here.map((owner, at) => ({ ...newCard(`card${step}${at}`, 'backstage', `step${step}`, '', `a${at}`), owner }))
    )
  ])
  const layout = layoutMap(document, { density: 'comfortable' })
  return handOffPlaces(layout, handOffsOf(document).handOffs).map(({ x, handOffs, cardId }) => [
    x,
    handOffs.map(({ from, to }) => `${from} → ${to}`),
    cardId
  ])
}

test('a hand-off is marked between the steps where the work leaves and arrives', () => {
  // Columns are 176 wide, stages 12 apart: the first boundary is at 176, the second in the middle of the gap.
  expect(journey([['Finance'], ['Product'], ['Care']])).toEqual([
    [176, ['Finance → Product'], 'card10'],
    [358, ['Product → Care'], 'card20']
  ])
})

test('where several fall together they share one mark, in the middle of the step', () => {
  expect(journey([['Finance', 'Product', 'Care'], [], []])).toEqual([[88, ['Finance → Product', 'Product → Care'], 'card01']])
})

test('nothing is marked where nothing changes hands or no line of visibility is shown', () => {
  expect(journey([['Finance'], ['finance'], []])).toEqual([])
  expect(journey([['Finance'], ['Product'], []], false)).toEqual([])
})
