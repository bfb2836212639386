import type { Certainty } from '../model/card.ts'
import { newEmotionPoint } from '../model/emotionPoint.ts'
import type { FeelingKind } from '../model/feelingKind.ts'
import type { Id } from '../model/id.ts'
import { pointAt } from '../queries/journey.ts'
import { cleanText } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'
import { removeRecord } from './removal.ts'

/** Sets what a persona feels at a step (or is believed or meant to feel), −2 to +2 in tenths; makes the point where there is none. */
export const setEmotion = defineCommand<{ id?: Id; laneId: Id; stepId: Id; personaId: Id; kind?: FeelingKind; score: number }>({
  undo: 'merge',
  run: (tx, { id, laneId, stepId, personaId, kind = 'lived', score }, env) => {
    const lane = tx.find('lane', laneId)
    if (!lane || !tx.find('step', stepId) || !tx.find('persona', personaId)) return refuse('notFound')
    if (lane.kind !== 'emotion') return refuse('laneHasNoCurve')
    if (!Number.isFinite(score)) return refuse('badValue')
    const rounded = roundScore(score)
    const point = pointAt(tx.document, laneId, stepId, personaId, kind)
    if (point) tx.update('emotionPoint', point.id, (draft) => void (draft.score = rounded))
    else tx.add(newEmotionPoint(id ?? env.newId(), { laneId, stepId, personaId, kind }, rounded))
    return undefined
  }
})

/** Changes note, quote or certainty of an emotion point. */
export const editEmotion = defineCommand<{ id: Id; note?: string; quote?: string; certainty?: Certainty }>({
  undo: 'merge',
  whenLocked: true,
  run: (tx, { id, note, quote, certainty }) => {
    if (!tx.find('emotionPoint', id)) return refuse('notFound')
    tx.update('emotionPoint', id, (point) => {
      if (note !== undefined) point.note = cleanText(note)
      if (quote !== undefined) point.quote = cleanText(quote)
      if (certainty !== undefined) point.certainty = certainty
    })
    return undefined
  }
})

/** Removes emotion points; the curve then runs past their steps. */
export const removeEmotions = defineCommand<{ ids: readonly Id[] }>({
  undo: 'record',
  run: (tx, { ids }) => {
    if (ids.some((id) => !tx.find('emotionPoint', id))) return refuse('notFound')
    for (const id of ids) removeRecord(tx, id)
    return undefined
  }
})

/** A score within −2…+2, in tenths; never −0. */
export function roundScore(score: number): number {
  return Math.round(Math.min(2, Math.max(-2, score)) * 10) / 10 + 0
}
