import { describe, expect, test } from 'vitest'
import { layoutMap } from '#core/layout/layout.ts'
import {
  cardAt,
  cardsInView,
  cellAt,
  cellBox,
  dropPlaceAt,
  findCard,
  headerAt,
  laneOrderAt,
  linkAt,
  newCardBox,
  pointAt,
  scoreAtY,
  stageOrderAt,
  stepOrderAt,
  yOfScore
} from '#core/layout/place.ts'
import { missingTouchpoints } from '#core/layout/missingTouchpoints.ts'
import { Random, randomCommand, smallJourney } from '../../../property/randomJourney.ts'
import { billDocument } from '../../../golden/sceneFixture.ts'
const layout = layoutMap(billDocument(), { density: 'comfortable' })
const laneOf = (id) => layout.lanes.find((box) => box.lane.id === id) ?? layout.lanes[0]
const topOf = (id) => laneOf(id)?.y ?? 0
describe('cardsInView', () => {
  test('finds exactly the cards that touch the box, spans included (seed 5)', () => {
    const random = new Random(5)
    let count = 0
    let document = smallJourney()
    for (let step = 0; step < 500; step += 1) document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
    const wild = layoutMap(document, { density: 'comfortable' })
    for (let round = 0; round < 200; round += 1) {
      const box = {
        x: random.next() * wild.width - 100,
        y: random.next() * wild.height - 100,
        width: random.next() * 900,
        height: random.next() * 600
      }
      const found = cardsInView(wild, box).map(({ card }) => card.card.id)
      const expected = wild.lanes.flatMap((lane) =>
        [...lane.cells.values()]
          .flat()
          .filter(
            (card) =>
              card.x <= box.x + box.width &&
              card.x + card.width >= box.x &&
              lane.y + card.y <= box.y + box.height &&
              lane.y + card.y + card.height >= box.y
          )
          .map((card) => card.card.id)
      )
      expect(found.sort()).toEqual(expected.sort())
    }
  })
})
describe('cells', () => {
  test('are found under the pointer, not in gaps, headers or separator lines', () => {
    expect(cellAt(layout, 180, topOf('thinking') + 3)).toEqual({ laneId: 'thinking', stepId: 'step2', index: 1, laneIndex: 1 })
    expect(cellAt(layout, 356, topOf('thinking') + 3)).toBeNull()
    expect(cellAt(layout, 180, 10)).toBeNull()
    expect(cellAt(layout, 180, topOf('lineOfVisibility') + 3)).toBeNull()
  })
  test('the nearest one is found from anywhere', () => {
    expect(cellAt(layout, -500, -500, { nearest: true })).toMatchObject({ laneId: 'doing', stepId: 'step1' })
    expect(cellAt(layout, 9999, 9999, { nearest: true })).toMatchObject({ laneId: 'systems', stepId: 'step9' })
    expect(cellAt(layout, 362, topOf('lineOfVisibility') + 20, { nearest: true })).toMatchObject({ laneId: 'backstage', stepId: 'step3' })
  })
  test('know their box and where their next card would lie', () => {
    expect(cellBox(layout, 'doing', 'step3')).toEqual({ x: 364, y: 100, width: 176, height: 88 })
    expect(newCardBox(layout, 'pains', 'step2')).toEqual({ x: 184, y: topOf('pains') + 8, width: 160, height: 36 })
    expect(newCardBox(layout, 'touchpoints', 'step2')).toEqual({ x: 184, y: topOf('touchpoints') + 80, width: 160, height: 30 })
    expect(newCardBox(layout, 'nobody', 'step2')).toBeNull()
  })
})
describe('cards', () => {
  test('are found at a point and by id', () => {
    const found = cardAt(layout, 20, topOf('doing') + 20)
    expect(found?.card.card.id).toBe('doing-1')
    expect(findCard(layout, 'doing-1')).toEqual(found)
    expect(cardAt(layout, 3, topOf('doing') + 3)).toBeNull()
  })
  test('land before, between and behind the others of a cell', () => {
    const y = topOf('touchpoints')
    expect(dropPlaceAt(layout, 200, y + 2, [])?.place).toBe('start')
    expect(dropPlaceAt(layout, 200, y + 40, [])?.place).toEqual({ after: 'touchpoints-2' })
    expect(dropPlaceAt(layout, 200, y + 90, [])?.place).toEqual({ after: 'touchpoints-3' })
    expect(dropPlaceAt(layout, 200, y + 90, ['touchpoints-3'])?.place).toEqual({ after: 'touchpoints-2' })
    expect(dropPlaceAt(layout, 200, topOf('emotion') + 100, [])?.laneId).toBe('touchpoints')
  })
})
test('headers are told apart by where the pointer is', () => {
  expect(headerAt(layout, 500, 20)).toMatchObject({ kind: 'stage', id: 'stage2' })
  expect(headerAt(layout, 500, 60)).toMatchObject({ kind: 'step', id: 'step3' })
  expect(headerAt(layout, -20, topOf('pains') + 5)).toMatchObject({ kind: 'lane', id: 'pains' })
  expect(headerAt(layout, 500, 300)).toBeNull()
})
describe('headers that are dragged', () => {
  test('steps land in the stage under the pointer', () => {
    expect(stepOrderAt(layout, 10, 'step9')).toEqual({ stageId: 'stage1', place: 'start', x: 0 })
    expect(stepOrderAt(layout, 400, 'step1')).toEqual({ stageId: 'stage2', place: 'start', x: 364 })
    expect(stepOrderAt(layout, 700, 'step1')).toMatchObject({ stageId: 'stage2', place: { after: 'step4' } })
    expect(stepOrderAt(layout, 9999, 'step1')).toMatchObject({ stageId: 'stage5', place: { after: 'step9' } })
  })
  test('stages and lanes land behind those whose middle was passed', () => {
    expect(stageOrderAt(layout, 100, 'stage3').place).toBe('start')
    expect(stageOrderAt(layout, 600, 'stage3').place).toEqual({ after: 'stage2' })
    expect(laneOrderAt(layout, 0, 'pains').place).toBe('start')
    expect(laneOrderAt(layout, topOf('thinking') + 60, 'pains').place).toEqual({ after: 'thinking' })
  })
})
describe('feelings', () => {
  test('scores and heights are each other’s inverse', () => {
    const lane = laneOf('emotion')
    if (!lane) throw new Error('no lane')
    expect([yOfScore(176, 2), yOfScore(176, 0), yOfScore(176, -2)]).toEqual([21, 88, 155])
    for (const score of [-2, -1.3, 0, 0.7, 2]) expect(scoreAtY(lane, yOfScore(lane.height, score))).toBeCloseTo(score, 9)
    expect([scoreAtY(lane, -500), scoreAtY(lane, 500)]).toEqual([2, -2])
  })
  test('the point under the pointer is found', () => {
    expect(pointAt(layout, 812 - 4, topOf('emotion') + 155 - 4)?.point.point.id).toBe('lan-5')
    expect(pointAt(layout, 900, topOf('emotion') + 20)).toBeNull()
  })
})
test('a link is found near its line', () => {
  const box = layout.links.find((link) => link.link.id === 'again')
  expect(box?.labelAt.y).toBe(topOf('doing') + 8 + 72 + 9)
  expect(linkAt(layout, box?.labelAt.x ?? 0, (box?.labelAt.y ?? 0) + 4, 6)?.link.id).toBe('again')
  expect(linkAt(layout, box?.labelAt.x ?? 0, (box?.labelAt.y ?? 0) + 40, 6)).toBeNull()
})
test('steps without a touchpoint are findings once the lane is begun', () => {
  const lane = laneOf('touchpoints')
  const pains = laneOf('pains')
  if (!lane || !pains) throw new Error('no lane')
  expect(missingTouchpoints(lane, layout).map((gap) => gap.stepId)).toEqual(['step7'])
  expect(missingTouchpoints(pains, layout)).toEqual([])
  expect(missingTouchpoints({ ...lane, cells: new Map() }, layout)).toEqual([])
})
