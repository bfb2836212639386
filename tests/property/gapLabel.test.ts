import { describe, expect, test } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'
import type { LaneBox, PointBox } from '#core/layout/boxes.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newPersona } from '#core/model/persona.ts'
import { curveScene } from '#core/scene/curveScene.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { themeOf } from '#core/theme/theme.ts'
import { journeyOfFeelings } from '../unit/core/analyses/feelings.ts'
import { Random } from './randomJourney.ts'

const seeds = Array.from({ length: 8 }, (_, index) => 20_261_122 + index)
const theme = themeOf('light')
/** How far a face with its ring, and an open point, reach from their middle on the screen below full size, px. */
const reachOf = ({ point }: PointBox) => (point.kind === 'lived' ? 10 : 4)

describe.each(seeds)('random curves, seed %i', (seed) => {
  test('below full size the name of the gap covers no point, stays in its lane, and is there wherever the curves lie wide', () => {
    const random = new Random(seed)
    let named = 0
    for (let round = 0; round < 60; round += 1) {
      const { layout, lane } = randomCurves(random)
      for (const zoom of [0.45, 0.5, 0.6, 0.7]) {
        const words = sceneWords(round % 2 === 0 ? 'en' : 'vi')
        const label = labelOf(curveScene(lane, layout, theme, { level: 'reduced', zoom, words }))
        if (!label) continue
        named += 1
        const covered = lane.curves
          .flatMap(({ points }) => points)
          .filter((point) => {
            const reach = reachOf(point) / zoom
            const { x, y } = point
            return x > label.x - reach && x < label.x + label.width + reach && y > label.y - reach && y < label.y + label.height + reach
          })
        expect(covered).toEqual([])
        expect(label.x).toBeGreaterThan(0)
        expect(label.y * zoom).toBeGreaterThan(-5)
        expect((label.y + label.height) * zoom).toBeLessThan(lane.height * zoom + 5)
      }
    }
    expect(named).toBeGreaterThan(100)
  })
})

function randomCurves(random: Random): { readonly layout: ReturnType<typeof layoutMap>; readonly lane: LaneBox } {
  const steps = 1 + random.below(9)
  const scores = () => Array.from({ length: steps }, () => (random.below(8) === 0 ? null : random.below(41) / 10 - 2))
  const others = Array.from({ length: random.below(3) }, (_, at) => [
    newPersona(`other${at}`, `Other ${at}`, at + 1, `a${at + 1}`),
    ...scores().flatMap((score, step) =>
      score === null
        ? []
        : [newEmotionPoint(`o${at}-${step}`, { laneId: 'lane', stepId: `step${step + 1}`, personaId: `other${at}` }, score)]
    )
  ]).flat()
  const layout = layoutMap(journeyOfFeelings({ lived: scores(), believed: scores() }, others), { density: 'comfortable' })
  const lane = layout.lanes.find((box) => box.lane.kind === 'emotion')
  if (!lane) throw new Error('a lane of feelings is laid out')
  return { layout, lane }
}

/** The ground of the label on the ground of the map, or null where the gap has no name. */
function labelOf(primitives: readonly Primitive[]) {
  const group = primitives.at(-1)
  const ground = group?.kind === 'group' ? group.children[0] : undefined
  if (group?.kind !== 'group' || group.scale === undefined || ground?.kind !== 'rect') return null
  return { x: group.x, y: group.y, width: ground.width * group.scale, height: ground.height * group.scale }
}
