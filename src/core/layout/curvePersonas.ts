import type { CurveBox, LaneBox } from './boxes.ts'

/** Whose curves a lane shows: the first curve of every persona, in the order of the personas. */
export function curvePersonas({ curves }: Pick<LaneBox, 'curves'>): readonly CurveBox[] {
  const seen = new Map<string, CurveBox>()
  for (const curve of curves) if (!seen.has(curve.persona.id)) seen.set(curve.persona.id, curve)
  return [...seen.values()].sort((a, b) => a.rank - b.rank)
}
