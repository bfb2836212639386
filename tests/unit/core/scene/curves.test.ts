// Lived, believed and intended, and the gap between them, as they are drawn.
import { describe, expect, test } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'
import { gapPair, widestGap } from '#core/layout/curvePairs.ts'
import { emotionPicture } from '#core/layout/emotionPicture.ts'
import { layoutMap } from '#core/layout/layout.ts'
import type { MapLayout } from '#core/layout/boxes.ts'
import { newPersona } from '#core/model/persona.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { curveScene } from '#core/scene/curveScene.ts'
import { emotionPictureScene } from '#core/scene/emotionPictureScene.ts'
import { legendBlock } from '#core/scene/legend.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { themeOf } from '#core/theme/theme.ts'
import { journeyOfFeelings } from '../analyses/feelings.ts'

const theme = themeOf('light')
const words = sceneWords('en')
const minh = [
  newPersona('minh', 'Minh', 1, 'a1'),
  ...([0, 1, 0.5, 1] as const).map((score, at) =>
    newEmotionPoint(`minh${at + 1}`, { laneId: 'lane', stepId: `step${at + 1}`, personaId: 'minh' }, score)
  )
]
const three = journeyOfFeelings({ lived: [0.2, -1, -1.8, 1], believed: [1, 0.8, 0.8, 0.9], intended: [1.5, 1.5, 1.8, 2] }, minh)
const layout = layoutMap(three, { density: 'comfortable' })
const laneOf = ({ lanes }: MapLayout) => {
  const lane = lanes.find((box) => box.lane.kind === 'emotion')
  if (!lane) throw new Error('a lane of feelings is laid out')
  return lane
}

function flat(primitives: readonly Primitive[]): Primitive[] {
  return primitives.flatMap((primitive) => (primitive.kind === 'group' ? [primitive, ...flat(primitive.children)] : [primitive]))
}
const textsOf = (primitives: readonly Primitive[]) => flat(primitives).flatMap((each) => (each.kind === 'text' ? [each.text] : []))
const recordsOf = (primitives: readonly Primitive[]) =>
  flat(primitives).flatMap((each) => (each.kind === 'group' && each.record !== undefined ? [each.record] : []))

describe('curves of a lane', () => {
  test('are laid out by kind, then by persona: what is lived stands where it stood before there was anything else', () => {
    expect(laneOf(layout).curves.map(({ kind, persona, rank }) => [kind, persona.id, rank])).toEqual([
      ['lived', 'lan', 0],
      ['lived', 'minh', 1],
      ['believed', 'lan', 0],
      ['intended', 'lan', 0]
    ])
    const alone = layoutMap(journeyOfFeelings({ lived: [0.2, -1, -1.8, 1] }, minh), { density: 'comfortable' })
    expect(laneOf(alone).curves[0]?.points.map(({ x, y }) => [x, y])).toEqual(laneOf(layout).curves[0]?.points.map(({ x, y }) => [x, y]))
  })

  test('every point of every kind is drawn once, as the record that it is', () => {
    const drawn = recordsOf(curveScene(laneOf(layout), layout, theme, { words }))
    expect(drawn.toSorted()).toEqual(
      ['lived', 'believed', 'intended', 'minh'].flatMap((kind) => [1, 2, 3, 4].map((at) => `${kind}${at}`)).toSorted()
    )
  })

  test('what is believed and intended has no face: open points and diamonds on thin lines in their own colours', () => {
    const drawn = flat(curveScene(laneOf(layout), layout, theme))
    const strokes = (color: string) => drawn.flatMap((each) => (each.kind === 'path' && each.stroke === color ? [each.strokeWidth] : []))
    expect(strokes(theme.color.believed)).toEqual([1.5])
    // The line and its four diamonds.
    expect(strokes(theme.color.accent)).toEqual(Array.from({ length: 5 }, () => 1.5))
    expect(drawn.filter((each) => each.kind === 'rect' && each.stroke === theme.color.believed && each.width === 6)).toHaveLength(4)
  })

  test('the widest gap is measured and named, in the words of the language', () => {
    const pair = gapPair(laneOf(layout), 'lan')
    expect(pair && widestGap(pair)?.size).toBe(2.6)
    expect(textsOf(curveScene(laneOf(layout), layout, theme, { words }))).toEqual(['Gap 2.6'])
    expect(textsOf(curveScene(laneOf(layout), layout, theme, { words: sceneWords('vi') }))).toEqual(['Lệch 2,6'])
    // From afar, and without words, nothing is written.
    expect(textsOf(curveScene(laneOf(layout), layout, theme, { words, level: 'overview', zoom: 0.3 }))).toEqual([])
    expect(textsOf(curveScene(laneOf(layout), layout, theme))).toEqual([])
  })

  test('the name of the gap covers no point, whatever the zoom', () => {
    const lane = laneOf(layout)
    const points = lane.curves.flatMap((curve) => curve.points)
    for (const zoom of [1, 0.7, 0.5]) {
      const options = zoom === 1 ? { words } : ({ words, level: 'reduced', zoom } as const)
      const label = curveScene(lane, layout, theme, options).at(-1)
      if (label?.kind !== 'group') throw new Error('the label comes last')
      const [ground] = label.children
      if (ground?.kind !== 'rect') throw new Error('the label has a ground')
      const scale = label.scale ?? 1
      const covered = points.filter(
        ({ x, y }) => x > label.x && x < label.x + ground.width * scale && y > label.y && y < label.y + ground.height * scale
      )
      expect(covered).toEqual([])
    }
  })

  test('where there is no room for it between the curves, the name of the gap stands over or under them and covers no face', () => {
    const feelings = { lived: [0.2, -0.6, -0.8, -1.1, -1.8, -1.4, -1.1, 0.8, 1.7], believed: [0.9, 0.8, 1.3, 1, 0.8, 0.9, 0.6, 1.6, 1.6] }
    const close = layoutMap(journeyOfFeelings(feelings, []), { density: 'comfortable' })
    const lane = laneOf(close)
    for (const zoom of [0.64, 0.51, 0.46]) {
      const label = curveScene(lane, close, theme, { words, level: 'reduced', zoom }).at(-1)
      if (label?.kind !== 'group' || label.children[0]?.kind !== 'rect') throw new Error('the label comes last and has a ground')
      const [width, height] = [label.children[0].width / zoom, label.children[0].height / zoom]
      const face = 8 / zoom
      const covered = lane.curves
        .filter(({ kind }) => kind === 'lived')
        .flatMap((curve) => curve.points)
        .filter(({ x, y }) => x > label.x - face && x < label.x + width + face && y > label.y - face && y < label.y + height + face)
      expect(covered).toEqual([])
      // At most the air between two lanes.
      expect(label.y).toBeGreaterThan(-5 / zoom)
      expect(label.y + height).toBeLessThan(lane.height + 5 / zoom)
    }
  })

  test('the gap is that of the persona who is asked for, or else of the first who has one', () => {
    expect(gapPair(laneOf(layout), 'minh')?.lived.persona.id).toBe('lan')
    const without = layoutMap(journeyOfFeelings({ lived: [1, 1] }, []), { density: 'comfortable' })
    expect(gapPair(laneOf(without), 'lan')).toBeNull()
  })

  test('seen from very far the gap is a tint without hatch', () => {
    const hatches = (level: 'overview' | 'blocks') =>
      curveScene(laneOf(layout), layout, theme, { level, zoom: 0.2 }).filter(
        (each) => each.kind === 'path' && each.stroke?.startsWith('rgba(185,72,10') === true
      ).length
    expect([hatches('overview'), hatches('blocks')]).toEqual([1, 0])
  })

  test('the legend names what there is, and nothing else', () => {
    const legend = textsOf(legendBlock(layout, theme, words, 2000).primitives)
    expect(legend).toEqual(
      expect.arrayContaining(['As Chị Lan lives it', 'As we believe it is', 'As it is meant to be', 'Gap between lived and believed'])
    )
    const lone = layoutMap(journeyOfFeelings({ lived: [1, 1] }, []), { density: 'comfortable' })
    expect(textsOf(legendBlock(lone, theme, words, 2000).primitives)).toEqual(['Assumption, dashed', 'As Chị Lan lives it'])
  })
})

describe('the picture of the emotion view', () => {
  test('keeps every step in its column and every point at its step and score', () => {
    const picture = emotionPicture(layout, 'lane', { width: 700, height: 600 })
    expect(picture?.layout.steps.map(({ x, width }) => [x, width])).toEqual([0, 175, 350, 525].map((x) => [x, 175]))
    for (const curve of picture?.lane.curves ?? []) {
      for (const { x, y, point } of curve.points) {
        const step = picture?.layout.steps.find((box) => box.step.id === point.stepId)
        expect(Math.abs(x - (step?.x ?? 0) - 87.5)).toBeLessThanOrEqual(24)
        expect(y).toBeGreaterThanOrEqual(21)
        expect(y).toBeLessThanOrEqual((picture?.lane.height ?? 0) - 21)
      }
    }
  })

  test('names its curves beside them, never over each other', () => {
    const picture = emotionPicture(layout, 'lane', { width: 1000, height: 700 })
    if (!picture) throw new Error('there is a picture')
    const texts = flat(emotionPictureScene(picture, theme, words)).filter((each) => each.kind === 'text')
    const names = texts.filter(({ text }) => /^As /u.test(text))
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['As we believe it is', 'As Chị Lan lives it']))
    names.forEach((one, at) => {
      for (const other of names.slice(at + 1))
        expect(Math.abs(one.y - other.y) >= 18 || one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true)
    })
  })

  test('is not there without a lane of feelings or without steps', () => {
    expect(emotionPicture(layout, 'nowhere', { width: 700, height: 600 })).toBeNull()
    expect(emotionPicture({ ...layout, steps: [], stages: [] }, 'lane', { width: 700, height: 600 })).toBeNull()
  })
})
