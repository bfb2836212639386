import { z } from 'zod/mini'
import { idSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** What an arrow between two cards can mean. */
export const linkKinds = ['leadsTo', 'dependsOn', 'loopsBack'] as const

/** Meaning of a link. */
export type LinkKind = (typeof linkKinds)[number]

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('link'),
  fromId: idSchema,
  toId: idSchema,
  kind: z.enum(linkKinds),
  label: z.string().check(z.maxLength(500))
})

/** An arrow from one card to another; journeys branch and return, so circles are allowed, a link to itself is not. */
export type Link = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const linkType = defineRecordType<'link', Link>({
  type: 'link',
  version: 1,
  schema,
  migrations: [],
  references: [
    { field: 'fromId', targets: ['card'], onRemove: 'cascade' },
    { field: 'toId', targets: ['card'], onRemove: 'cascade' }
  ],
  listKeys: (link) => [listKeys.links(link.fromId), listKeys.links(link.toId)]
})

/** A link without a label. */
export function newLink(id: Id, fromId: Id, toId: Id, kind: LinkKind): Link {
  return { id, type: 'link', fromId, toId, kind, label: '' }
}
