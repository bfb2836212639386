import { expect, test } from 'vitest'
import type { Slide } from '../../../../src/renderer/features/present/slides.ts'
import { anchorOf, moved, spotOf, spotOfNumber, type Move } from '../../../../src/renderer/features/present/spot.ts'

function stage(stageId: string, number: number, pages: number, part = 0, parts = 1): Slide {
  const from = number * 10 + part * 2
  return {
    kind: 'stage',
    stageId,
    number,
    part,
    parts,
    firstStep: from,
    lastStep: from + 1,
    x: 0,
    width: 528,
    scale: 1,
    left: 200,
    pages: Array.from({ length: pages }, (_, page) => page * 500)
  }
}

const slides: readonly Slide[] = [
  { kind: 'opening' },
  stage('a', 1, 2),
  stage('b', 2, 1, 0, 2),
  stage('b', 2, 1, 1, 2),
  stage('c', 3, 3),
  { kind: 'closing' }
]

function walk(moves: readonly Move[], from = { slide: 0, page: 0 }) {
  return moves.reduce((spot, move) => moved(slides, spot, move), from)
}

test('next and previous go from slide to slide and stop at both ends', () => {
  expect(walk(['next', 'next', 'next'])).toEqual({ slide: 3, page: 0 })
  expect(walk(Array<Move>(20).fill('next'))).toEqual({ slide: 5, page: 0 })
  expect(walk(['next', 'previous', 'previous'])).toEqual({ slide: 0, page: 0 })
})

test('on and back go through the pages of lanes first: the way back is the way there', () => {
  const there: { slide: number; page: number }[] = [{ slide: 0, page: 0 }]
  for (let step = 0; step < 20; step += 1) there.push(moved(slides, there.at(-1) ?? { slide: 0, page: 0 }, 'forward'))
  const all = there.filter((spot, index) => index === 0 || JSON.stringify(spot) !== JSON.stringify(there[index - 1]))
  expect(all.map(({ slide, page }) => `${slide}.${page}`)).toEqual(['0.0', '1.0', '1.1', '2.0', '3.0', '4.0', '4.1', '4.2', '5.0'])
  let spot = all.at(-1) ?? { slide: 0, page: 0 }
  for (const before of all.slice(0, -1).reverse()) {
    spot = moved(slides, spot, 'back')
    expect(spot).toEqual(before)
  }
})

test('down and up stay on the slide; home and end lead to opening and overview', () => {
  expect(walk(['next', 'down', 'down'])).toEqual({ slide: 1, page: 1 })
  expect(walk(['next', 'down', 'up', 'up'])).toEqual({ slide: 1, page: 0 })
  expect(walk(['last'])).toEqual({ slide: 5, page: 0 })
  expect(walk(['last', 'first'])).toEqual({ slide: 0, page: 0 })
})

test('a stage is found by its number, the opening by 0, and no other number leads anywhere', () => {
  expect([0, 1, 2, 3, 4].map((number) => spotOfNumber(slides, number)?.slide)).toEqual([0, 1, 2, 4, undefined])
})

test('what is shown stays shown when stages come, go and are cut in other parts', () => {
  const onSecondPart = anchorOf(slides, { slide: 3, page: 0 })
  const moreBefore: readonly Slide[] = [{ kind: 'opening' }, stage('new', 1, 1), stage('a', 2, 1), stage('b', 3, 1), { kind: 'closing' }]
  expect(spotOf(moreBefore, onSecondPart)).toEqual({ slide: 3, page: 0 })
  expect(spotOf(slides, onSecondPart)).toEqual({ slide: 3, page: 0 })
  const onThirdPage = anchorOf(slides, { slide: 4, page: 2 })
  const taller: readonly Slide[] = [{ kind: 'opening' }, stage('c', 1, 2), { kind: 'closing' }]
  expect(spotOf(taller, onThirdPage)).toEqual({ slide: 1, page: 1 })
})

test('a stage that is gone gives its place to the one that has its number, or to the last one', () => {
  const onA = anchorOf(slides, { slide: 1, page: 1 })
  expect(spotOf([{ kind: 'opening' }, stage('b', 1, 1), { kind: 'closing' }], onA)).toEqual({ slide: 1, page: 0 })
  const onC = anchorOf(slides, { slide: 4, page: 0 })
  expect(spotOf([{ kind: 'opening' }, stage('b', 1, 1), { kind: 'closing' }], onC)).toEqual({ slide: 1, page: 0 })
  expect(spotOf([{ kind: 'opening' }, { kind: 'closing' }], onC)).toEqual({ slide: 0, page: 0 })
})
