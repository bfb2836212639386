import { z } from 'zod/mini'
import { certainties } from './card.ts'
import { idSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('emotionPoint'),
  laneId: idSchema,
  stepId: idSchema,
  personaId: idSchema,
  /** Feeling from −2 (very negative) to +2 (very positive). */
  score: z.number().check(z.minimum(-2), z.maximum(2)),
  note: z.string().check(z.maxLength(20_000)),
  /** What the persona says here, without quotation marks. */
  quote: z.string().check(z.maxLength(20_000)),
  certainty: z.enum(certainties)
})

/** What one persona feels at one step; at most one per lane, step and persona. */
export type EmotionPoint = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const emotionPointType = defineRecordType<'emotionPoint', EmotionPoint>({
  type: 'emotionPoint',
  version: 1,
  schema,
  migrations: [],
  references: [
    { field: 'laneId', target: 'lane', onRemove: 'cascade' },
    { field: 'stepId', target: 'step', onRemove: 'cascade' },
    { field: 'personaId', target: 'persona', onRemove: 'cascade' }
  ],
  listKeys: (point) => [listKeys.curve(point.laneId, point.personaId), listKeys.pointsAt(point.stepId)]
})

/** An assumed feeling without note or quote. */
export function newEmotionPoint(id: Id, place: { laneId: Id; stepId: Id; personaId: Id }, score: number): EmotionPoint {
  return { id, type: 'emotionPoint', ...place, score, note: '', quote: '', certainty: 'assumption' }
}
