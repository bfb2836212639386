import { expect, it } from 'vitest'
import { newComment } from '#core/model/comment.ts'
import { documentOf } from '#core/model/document.ts'
import { newLink } from '#core/model/link.ts'
import { partsOf } from '#core/queries/partsOf.ts'
import { sampleRecords } from '../../persistence/sampleRecords.ts'

const document = documentOf([
  ...sampleRecords('A map', 12),
  newLink('link1', 'card0', 'card4', 'leadsTo'),
  newComment('comment0', 'card0', 'Really?', 'Lan', 1)
])
const parts = (...ids: string[]) =>
  partsOf(document, new Set(ids))
    .map(({ id }) => id)
    .sort()

it('takes cards with the comments on them, and the links between them', () => {
  expect(parts('card0')).toEqual(['card0', 'comment0'])
  expect(parts('card0', 'card1')).toEqual(['card0', 'card1', 'comment0', 'link0'])
})

it('takes a step and a lane with all that is in them, and whose feelings these are', () => {
  expect(parts('step0')).toEqual(['card0', 'card1', 'card2', 'comment0', 'link0', 'persona0', 'point0', 'step0'])
  expect(parts('lane0')).toEqual(['card0', 'card3', 'card6', 'card9', 'comment0', 'lane0'])
  expect(parts('lane3')).toHaveLength(1 + 8 + 1)
})

it('takes a stage with its steps', () => {
  expect(parts('stage0').filter((id) => /^(stage|step)/.test(id))).toEqual(['stage0', 'step0', 'step1'])
  expect(parts('stage0').filter((id) => id.startsWith('card'))).toHaveLength(6)
})

it('takes nothing where nothing is meant', () => {
  expect(parts()).toEqual([])
  expect(parts('nobody')).toEqual([])
})
