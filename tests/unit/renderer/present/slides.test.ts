import { expect, test } from 'vitest'
import { layoutMap } from '#core/layout/layout.ts'
import { documentOf } from '#core/model/document.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { slideMeasures, slidesOf, smallestText, type Screen, type StageSlide } from '../../../../src/renderer/features/present/slides.ts'

const screens: readonly Screen[] = [
  { width: 1024, height: 700 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 }
]

/** A map with as many steps in each stage as the list says, and lanes with a few cards each. */
function mapOf(steps: readonly number[], lanes: number, cards = 1) {
  let last = 0
  const all = steps.reduce((sum, count) => sum + count, 0)
  const records = recordsOf(
    {
      title: 'Slides',
      description: '',
      state: 'current',
      personas: {},
      stages: steps.map((count, stage) => ({ title: `Stage ${stage}`, steps: Array.from({ length: count }, (_, step) => `Step ${step}`) })),
      lanes: Array.from({ length: lanes }, (_, lane) => ({
        kind: 'doing' as const,
        title: `Lane ${lane}`,
        cells: Array.from({ length: all }, () => Array.from({ length: cards }, () => 'Calls the hotline and waits again'))
      }))
    },
    () => `r${String((last += 1)).padStart(19, '0')}`
  )
  return layoutMap(documentOf(records), { density: 'presentation' })
}

const stagesIn = (slides: ReturnType<typeof slidesOf>) => slides.filter((slide): slide is StageSlide => slide.kind === 'stage')

test('a presentation opens, goes through every stage, and ends with the whole map', () => {
  const slides = slidesOf(mapOf([2, 2, 1], 4), { width: 1440, height: 900 })
  expect(slides.map((slide) => (slide.kind === 'stage' ? slide.number : slide.kind))).toEqual(['opening', 1, 2, 3, 'closing'])
  expect(slidesOf(mapOf([], 0), { width: 1440, height: 900 }).map(({ kind }) => kind)).toEqual(['opening', 'closing'])
})

test('a stage of two steps fills about half the width and stands in the middle', () => {
  const [slide] = stagesIn(slidesOf(mapOf([2, 2], 5), { width: 1440, height: 900 }))
  const width = (slide?.width ?? 0) * (slide?.scale ?? 0)
  expect(width / 1440).toBeGreaterThan(0.44)
  expect(width / 1440).toBeLessThan(0.52)
  expect((slide?.left ?? 0) + width / 2).toBeCloseTo(720, 0)
})

test('whatever the map and the screen: text stays readable, and stage, lane names and both edges fit', () => {
  for (const screen of screens) {
    for (const layout of [mapOf([1], 3), mapOf([2, 3, 1], 8), mapOf([13, 4], 20), mapOf([5, 5], 6, 7)]) {
      for (const slide of stagesIn(slidesOf(layout, screen))) {
        expect(13 * slide.scale).toBeGreaterThanOrEqual(smallestText(screen) - 0.01)
        expect(slide.left).toBeGreaterThanOrEqual(slideMeasures.edge + slideMeasures.names * slide.scale + slideMeasures.nameGap - 0.01)
        expect(slide.left + slide.width * slide.scale).toBeLessThanOrEqual(screen.width - slideMeasures.peek + 0.01)
      }
    }
  }
})

test('a stage with too many steps becomes several slides of like size, which show every step once', () => {
  const layout = mapOf([13, 2], 4)
  const parts = stagesIn(slidesOf(layout, { width: 1440, height: 900 })).filter(({ number }) => number === 1)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map(({ part, parts: of }) => [part, of])).toEqual(parts.map((_, index) => [index, parts.length]))
  const steps = parts.flatMap(({ firstStep, lastStep }) => Array.from({ length: lastStep - firstStep + 1 }, (_, step) => firstStep + step))
  expect(steps).toEqual(Array.from({ length: 13 }, (_, step) => step))
  const counts = parts.map(({ firstStep, lastStep }) => lastStep - firstStep + 1)
  expect(Math.max(...counts) - Math.min(...counts.slice(0, -1))).toBe(0)
})

test('lanes that do not fit are turned page by page: every lane is whole on one of them', () => {
  for (const screen of screens) {
    const layout = mapOf([2, 2], 20)
    for (const slide of stagesIn(slidesOf(layout, screen))) {
      const room = (screen.height - slideMeasures.top - slideMeasures.bottom) / slide.scale - layout.headerHeight
      expect(slide.pages.length).toBeGreaterThan(1)
      for (const lane of layout.lanes) {
        const top = lane.y - layout.headerHeight
        const isWhole = slide.pages.some((page) => top >= page && top + lane.height - 8 <= page + room + 1.5)
        expect(isWhole, lane.lane.title).toBe(true)
      }
    }
  }
})

test('a lane that is taller than the screen is turned within, and its end is reached', () => {
  const layout = mapOf([1], 1, 40)
  const screen = { width: 1440, height: 900 }
  const [slide] = stagesIn(slidesOf(layout, screen))
  const room = (screen.height - slideMeasures.top - slideMeasures.bottom) / (slide?.scale ?? 1) - layout.headerHeight
  const pages = slide?.pages ?? []
  pages.slice(1).forEach((page, index) => expect(page - (pages[index] ?? 0)).toBeLessThanOrEqual(room))
  const end = (layout.lanes[0]?.height ?? 0) - 8
  expect((pages.at(-1) ?? 0) + room).toBeGreaterThanOrEqual(end)
})

test('a map with few lanes is one page, and as large as the width allows', () => {
  const [slide] = stagesIn(slidesOf(mapOf([2], 3), { width: 1920, height: 1080 }))
  expect(slide?.pages).toEqual([0])
  expect(slide?.scale).toBeGreaterThan(1.5)
})

test('a narrow stage is no larger than its neighbours where lanes have to be turned', () => {
  const slides = stagesIn(slidesOf(mapOf([2, 1], 12), { width: 1440, height: 900 }))
  expect(slides[1]?.pages).toEqual(slides[0]?.pages)
  expect(slides[1]?.scale).toBe(slides[0]?.scale)
})
