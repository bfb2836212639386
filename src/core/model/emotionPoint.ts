import { z } from 'zod/mini'
import { certainties } from './card.ts'
import { feelingKinds, type FeelingKind } from './feelingKind.ts'
import { idSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('emotionPoint'),
  laneId: idSchema,
  stepId: idSchema,
  personaId: idSchema,
  kind: z.enum(feelingKinds),
  /** Feeling from −2 (very negative) to +2 (very positive). */
  score: z.number().check(z.minimum(-2), z.maximum(2)),
  note: z.string().check(z.maxLength(20_000)),
  /** What the persona says here, without quotation marks. */
  quote: z.string().check(z.maxLength(20_000)),
  certainty: z.enum(certainties)
})

/** What one persona feels at one step; at most one per lane, step, persona and kind. */
export type EmotionPoint = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. Version 2: lived, believed or intended. */
export const emotionPointType = defineRecordType<'emotionPoint', EmotionPoint>({
  type: 'emotionPoint',
  version: 2,
  schema,
  migrations: [{ to: 2, name: 'lived, believed, intended', up: (point) => ({ kind: 'lived', ...point }) }],
  references: [
    { field: 'laneId', targets: ['lane'], onRemove: 'cascade' },
    { field: 'stepId', targets: ['step'], onRemove: 'cascade' },
    { field: 'personaId', targets: ['persona'], onRemove: 'cascade' }
  ],
  listKeys: (point) => [listKeys.curve(point.laneId, point.personaId, point.kind), listKeys.pointsAt(point.stepId)]
})

/** An assumed feeling, lived unless said otherwise, without note or quote. */
export function newEmotionPoint(id: Id, place: { laneId: Id; stepId: Id; personaId: Id; kind?: FeelingKind }, score: number): EmotionPoint {
  return { id, type: 'emotionPoint', kind: 'lived', ...place, score, note: '', quote: '', certainty: 'assumption' }
}
