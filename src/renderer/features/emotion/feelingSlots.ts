import type { EmotionPicture } from '#core/layout/emotionPicture.ts'
import { yOfScore } from '#core/layout/score.ts'
import type { StepBox } from '#core/layout/boxes.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { EmotionDesk } from './emotionDesk.ts'

/** The place of the curve that is set, at one step: its point, or where one could be. px in the picture. */
export interface FeelingSlot {
  readonly step: StepBox
  readonly point: EmotionPoint | null
  readonly x: number
  readonly y: number
}

/** The places of the curve that is set, from left to right. */
export function feelingSlots(
  { lane, layout }: EmotionPicture,
  { personaId, kind }: Pick<EmotionDesk, 'personaId' | 'kind'>
): FeelingSlot[] {
  const curve = lane.curves.find((box) => box.persona.id === personaId && box.kind === kind)
  const points = new Map(curve?.points.map((box) => [box.point.stepId, box]))
  return layout.steps.map((step) => {
    const box = points.get(step.step.id)
    return {
      step,
      point: box?.point ?? null,
      x: box?.x ?? step.x + step.width / 2,
      y: lane.y + (box?.y ?? yOfScore(lane.height, 0))
    }
  })
}
