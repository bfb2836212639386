import { describe, expect, test } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { Lane } from '#core/model/lane.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { find, lanesOf } from '#core/queries/journey.ts'
import { cardScene } from '#core/scene/cardScene.ts'
import { drawnRecords } from '#core/scene/check.ts'
import { headerFrame } from '#core/scene/headerFrame.ts'
import { stageHeaderScene, stepHeaderScene } from '#core/scene/headers.ts'
import { laneHeaderScene } from '#core/scene/laneHeader.ts'
import { mapScene } from '#core/scene/mapScene.ts'
import type { Primitive, Scene, TextPrimitive } from '#core/scene/primitives.ts'
import { thumbnailScene } from '#core/scene/thumbnail.ts'
import { themeOf } from '#core/theme/theme.ts'
import { billDocument } from '../../../golden/sceneFixture.ts'
import { Random, randomCommand, smallJourney } from '../../../property/randomJourney.ts'

const words = sceneWords('en')
const light = themeOf('light')
const full = { titleBlock: true, legend: true }

function textsOf(primitives: readonly Primitive[]): TextPrimitive[] {
  return primitives.flatMap((primitive) =>
    primitive.kind === 'text' ? [primitive] : primitive.kind === 'group' ? textsOf(primitive.children) : []
  )
}

const spoken = (primitives: readonly Primitive[]) => textsOf(primitives).map((line) => line.text)

/** Whether a map draws a record: not those of hidden and folded lanes, nor links that end there. */
function isShown(document: JourneyDocument, record: JourneyRecord): boolean {
  switch (record.type) {
    // These have views of their own.
    case 'comment':
    case 'evidence':
    case 'gap':
    case 'metric':
    case 'measure':
    case 'opportunity':
    case 'assessment':
      return false
    case 'lane':
      return !record.hidden
    case 'card':
    case 'emotionPoint': {
      const lane = find(document, 'lane', record.laneId)
      return lane !== undefined && !lane.hidden && !lane.collapsed
    }
    case 'link':
      return [record.fromId, record.toId].every((id) => {
        const card = find(document, 'card', id)
        return card !== undefined && isShown(document, card)
      })
    default:
      return true
  }
}

describe('mapScene', () => {
  test('draws every record, whatever is in the map (seeds 1–8)', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const random = new Random(seed)
      let count = 0
      let document = smallJourney()
      for (let step = 0; step < 300; step += 1) document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
      const drawn = drawnRecords(mapScene(document, layoutMap(document, { density: 'compact' }), light, words, full))
      const missing = [...allRecords(document)].filter((record) => isShown(document, record) && !drawn.has(record.id))
      expect(missing.map((record) => `${record.type} ${record.id}`)).toEqual([])
    }
  })

  test('leaves hidden lanes out and says of folded ones how much is in them', () => {
    const whole = billDocument()
    const lane = lanesOf(whole).find(({ kind }) => kind === 'pains')
    if (!lane) throw new Error('no pains')
    const made = (change: Partial<Lane>) => {
      const document = documentOf([...allRecords(whole)].map((record) => (record.id === lane.id ? { ...lane, ...change } : record)))
      return mapScene(document, layoutMap(document, { density: 'compact' }), light, words, full)
    }
    const cards = [...allRecords(whole)].filter((record) => record.type === 'card' && record.laneId === lane.id)
    const isDrawn = (scene: Scene) => [lane, ...cards].filter((record) => drawnRecords(scene).has(record.id)).length
    expect(isDrawn(made({}))).toBe(cards.length + 1)
    expect(isDrawn(made({ hidden: true }))).toBe(0)
    expect(isDrawn(made({ collapsed: true }))).toBe(1)
    expect(spoken(made({ collapsed: true }).primitives)).toContain(String(cards.length))
  })

  test('explains only the signs that occur', () => {
    const scene = mapScene(billDocument(), layoutMap(billDocument(), { density: 'compact' }), light, words, full)
    const texts = spoken(scene.primitives)
    expect(texts).toContain('As Chị Lan lives it')
    expect(texts).toContain('Not under our control')
    expect(texts).not.toContain('Under our influence')
    expect(texts).toContain('None at all')
  })

  test('keeps title and legend within the paper', () => {
    const document = billDocument()
    const layout = layoutMap(document, { density: 'compact' })
    const scene = mapScene(document, layout, light, words, full)
    const reach = (primitives: readonly Primitive[], left: number): number =>
      Math.max(
        0,
        ...primitives.map((primitive) => {
          if (primitive.kind === 'group') return primitive.scale === undefined ? reach(primitive.children, left + primitive.x) : 0
          if (primitive.kind !== 'text') return 0
          const start = primitive.anchor === 'end' ? primitive.width : primitive.anchor === 'middle' ? primitive.width / 2 : 0
          return left + primitive.x - start + primitive.width
        })
      )
    expect(reach(scene.primitives, 0)).toBeLessThanOrEqual(scene.width - 47)
  })
})

describe('cards', () => {
  const layout = layoutMap(billDocument(), { density: 'comfortable' })
  const cardBox = (id: string) => {
    const box = layout.lanes.flatMap((lane) => [...lane.cells.values()].flat()).find((card) => card.card.id === id)
    if (!box) throw new Error(`no ${id}`)
    return box
  }

  test('an assumption is dashed and has no shadow, evidence is solid', () => {
    const rects = (id: string) => cardScene(cardBox(id), light).filter((primitive) => primitive.kind === 'rect')
    expect(rects('doing-4').map((rect) => rect.dash)).toEqual([[3, 2]])
    expect(rects('doing-1').map((rect) => rect.dash)).toEqual([undefined, undefined])
  })

  test('marks go and text stays at less than 75 %', () => {
    const reduced = cardScene(cardBox('doing-1'), light, { level: 'reduced' })
    expect(spoken(reduced)).toEqual(['Reads the SMS on', 'the bus to work:', '486,000 ₫'])
    expect(reduced.length).toBe(cardScene(cardBox('doing-1'), light).length - 1)
  })
})

describe('headers', () => {
  const layout = layoutMap(billDocument(), { density: 'comfortable' })
  const [stage] = layout.stages
  const [step] = layout.steps
  const lane = layout.lanes.find((box) => box.lane.kind === 'emotion')
  if (!stage || !step || !lane) throw new Error('the fixture has no headers')

  test('never fall below 12 px, at any zoom', () => {
    for (const zoom of [0.05, 0.1, 0.2, 0.44, 0.45, 0.6, 0.74, 0.75, 0.9, 1, 1.5, 2]) {
      const frame = headerFrame(zoom)
      const drawn = [
        ...stageHeaderScene(stage, light, words, { frame }),
        ...stepHeaderScene(step, light, { frame }),
        ...laneHeaderScene({ ...lane, curves: [] }, light, words, { frame })
      ]
      for (const line of textsOf(drawn)) expect(line.size, `${line.text} at ${zoom}`).toBeGreaterThanOrEqual(12)
    }
  })

  test('steps say less the smaller they are', () => {
    const at = (zoom: number) => spoken(stepHeaderScene(step, light, { frame: headerFrame(zoom) }))
    expect(at(1)).toEqual(['1', 'Get the bill by SMS'])
    expect(at(0.6)).toHaveLength(2)
    expect(at(0.3)).toEqual(['1'])
    expect(at(0.1)).toEqual([])
  })

  test('an emotion lane names its personas', () => {
    expect(spoken(laneHeaderScene(lane, light, words))).toEqual(['Feeling', 'L', 'Chị Lan', 'M', 'Minh'])
  })
})

test('a thumbnail looks at no more than fits', () => {
  const scene = thumbnailScene(billDocument(), light, { width: 480, height: 270 })
  expect([scene.width, scene.height]).toEqual([480, 270])
  expect(textsOf(scene.primitives)).toEqual([])
})
