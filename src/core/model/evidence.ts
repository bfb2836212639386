import { z } from 'zod/mini'
import { idSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** What a statement can rest on (DOMAIN §1). */
export const evidenceKinds = ['quote', 'interview', 'survey', 'analytics', 'complaint', 'observation'] as const

/** Kind of evidence. */
export type EvidenceKind = (typeof evidenceKinds)[number]

/** How much a piece of evidence bears: 1 weak (one voice, hearsay), 2 fair, 3 strong (many voices, measured). */
export const evidenceStrengths = [1, 2, 3] as const

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('evidence'),
  kind: z.enum(evidenceKinds),
  /** What was said or found, without quotation marks. */
  text: z.string().check(z.maxLength(20_000)),
  /** Who said it, or where it is from. */
  source: z.string().check(z.maxLength(500)),
  /** Day on which it was gathered, `YYYY-MM-DD`. */
  date: z.nullable(z.iso.date()),
  /** Where more can be read, as written; opened only where it is `https:` or `mailto:`. */
  url: z.string().check(z.maxLength(2000)),
  strength: z.int().check(z.minimum(1), z.maximum(3)),
  /** Day on which it is to be looked at again, `YYYY-MM-DD`: what customers say grows old. */
  reviewDate: z.nullable(z.iso.date()),
  /** Cards, feelings and personas that rest on it; may be empty: gathered, not yet tied. */
  targetIds: z.readonly(z.array(idSchema).check(z.maxLength(10_000)))
})

/** Something heard, measured or seen that statements of the map rest on. */
export type Evidence = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const evidenceType = defineRecordType<'evidence', Evidence>({
  type: 'evidence',
  version: 1,
  schema,
  migrations: [],
  references: [{ field: 'targetIds', targets: ['card', 'emotionPoint', 'persona'], onRemove: 'drop' }],
  listKeys: (evidence) => [listKeys.evidence, ...evidence.targetIds.map(listKeys.evidenceFor)]
})

/** A quote without words, source or ties. */
export function newEvidence(id: Id): Evidence {
  return {
    id,
    type: 'evidence',
    kind: 'quote',
    text: '',
    source: '',
    date: null,
    url: '',
    strength: 2,
    reviewDate: null,
    targetIds: []
  }
}
