import { feelingKinds } from '../model/feelingKind.ts'
import type { Lane } from '../model/lane.ts'
import { curveOf, personasOf } from '../queries/journey.ts'
import { yOfScore } from './score.ts'
import type { CurveBox, PointBox } from './boxes.ts'
import type { LaneSurroundings } from './surroundings.ts'

/** By how much a second point at the same place is moved to the right, px, and how near two points must be for that. */
const offset = { by: 12, within: 6 } as const

/** The curves of an emotion lane that have points: what is lived first, then what is believed and intended, each in the order of the personas. */
export function layoutCurves(lane: Lane, { document, columns }: LaneSurroundings, previous?: readonly CurveBox[]): readonly CurveBox[] {
  const columnOf = new Map(columns.steps.map((step) => [step.step.id, step]))
  const taken = new Map<string, PointBox[]>()
  const curves: CurveBox[] = []
  const personas = personasOf(document)
  for (const kind of feelingKinds) {
    personas.forEach((persona, rank) => {
      const points = curveOf(document, lane.id, persona.id, kind).flatMap((point): PointBox[] => {
        const step = columnOf.get(point.stepId)
        if (!step) return []
        const y = yOfScore(columns.measures.emotion, point.score)
        const others = taken.get(point.stepId) ?? []
        const near = others.filter((other) => Math.abs(other.y - y) < offset.within).length
        const box = { point, x: step.x + step.width / 2 + Math.min(near * offset.by, step.width / 2 - offset.by), y }
        taken.set(point.stepId, [...others, box])
        return [box]
      })
      if (points.length > 0) curves.push(keep({ persona, kind, rank, points }, previous))
    })
  }
  return previous?.length === curves.length && curves.every((curve, index) => curve === previous[index]) ? previous : curves
}

function keep(curve: CurveBox, previous: readonly CurveBox[] | undefined): CurveBox {
  const old = previous?.find((other) => other.persona === curve.persona && other.kind === curve.kind && other.rank === curve.rank)
  const isSame =
    old?.points.length === curve.points.length &&
    curve.points.every((point, index) => {
      const before = old.points[index]
      return before?.point === point.point && before.x === point.x && before.y === point.y
    })
  return old && isSame ? old : curve
}
