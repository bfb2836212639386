import { expect, it } from 'vitest'
import { layoutMap } from '#core/layout/layout.ts'
import { documentOf } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { personaCurveScene } from '#core/scene/personaCurve.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { themeOf } from '#core/theme/theme.ts'

const size = { width: 680, height: 220 }

function layoutWith(steps: number) {
  const order = (index: number) => `a${String(index).padStart(3, '0')}V`
  return layoutMap(
    documentOf([
      newMap('map', 'Map'),
      newPersona('lan', 'Lan', 0, 'a0'),
      newPersona('minh', 'Minh', 1, 'a1'),
      newStage('s', 'One', 'a0'),
      newLane('feel', 'emotion', 'Feeling', 'a0'),
      ...Array.from({ length: steps }, (_, index) => newStep(`p${index}`, 's', `Step ${index}`, order(index))),
      ...Array.from({ length: steps }, (_, index) =>
        newEmotionPoint(`e${index}`, { laneId: 'feel', stepId: `p${index}`, personaId: 'lan' }, (index % 5) - 2)
      )
    ]),
    { density: 'comfortable' }
  )
}

function recordsIn(primitives: readonly Primitive[]): string[] {
  return primitives.flatMap((primitive) =>
    primitive.kind === 'group' ? [...(primitive.record === undefined ? [] : [primitive.record]), ...recordsIn(primitive.children)] : []
  )
}

it('fits all steps of a journey into the width, with a face on each as long as there is room', () => {
  expect(recordsIn(personaCurveScene(layoutWith(9), 'lan', themeOf('light'), size) ?? [])).toHaveLength(9)
  const many = personaCurveScene(layoutWith(60), 'lan', themeOf('light'), size) ?? []
  expect(recordsIn(many)).toHaveLength(0)
  expect(many).not.toHaveLength(0)
})

it('is nothing for a persona without feelings', () => {
  expect(personaCurveScene(layoutWith(3), 'minh', themeOf('light'), size)).toBeNull()
})
