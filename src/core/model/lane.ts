import { z } from 'zod/mini'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** Lanes whose cells hold cards, in the order in which a gallery offers them. */
export const cardLaneKinds = [
  'storyboard',
  'doing',
  'thinking',
  'touchpoints',
  'channels',
  'needs',
  'expectations',
  'pains',
  'gains',
  'quotes',
  'questions',
  'opportunities',
  'experiences',
  'interactions',
  'frontstage',
  'backstage',
  'procedures',
  'systems',
  'owners',
  'notes',
  'text'
] as const

/** Service-blueprint lines between lanes; they have no cells. */
export const separatorKinds = ['lineOfInteraction', 'lineOfVisibility', 'lineOfInternalInteraction'] as const

/** Every kind of lane: lanes of cards, the emotion curves, the metrics, and the separator lines. */
export const laneKinds = [...cardLaneKinds, 'emotion', 'metrics', ...separatorKinds] as const

/** A service-blueprint line between lanes. */
export type SeparatorKind = (typeof separatorKinds)[number]

/** What a lane looks at. */
export type LaneKind = (typeof laneKinds)[number]

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('lane'),
  kind: z.enum(laneKinds),
  title: z.string().check(z.maxLength(500)),
  /** Colour of its name and ground, an index into the theme's card tints; null: none of its own. */
  color: z.nullable(z.int().check(z.minimum(0), z.maximum(7))),
  /** Folded up to its name: its cards are counted, not shown. */
  collapsed: z.boolean(),
  /** Left out of the map and of what is handed out, until it is shown again. */
  hidden: z.boolean(),
  order: orderSchema
})

/** One aspect looked at across all steps; a row of the map, or a separator line between rows. */
export type Lane = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. Version 2: a colour, collapsed, hidden. */
export const laneType = defineRecordType<'lane', Lane>({
  type: 'lane',
  version: 2,
  schema,
  migrations: [{ to: 2, name: 'colour, collapsed, hidden', up: (lane) => ({ color: null, collapsed: false, hidden: false, ...lane }) }],
  references: [],
  listKeys: () => [listKeys.lanes]
})

/** A lane of a kind, under a name of its own. */
export function newLane(id: Id, kind: LaneKind, title: string, order: string): Lane {
  return { id, type: 'lane', kind, title, color: null, collapsed: false, hidden: false, order }
}

/** Whether the cells of a lane of this kind hold cards. */
export function laneTakesCards(kind: LaneKind): boolean {
  return kind !== 'emotion' && kind !== 'metrics' && !isSeparator(kind)
}

/** Whether a lane of this kind is a line between lanes rather than a row of cells. */
export function isSeparator(kind: LaneKind): kind is SeparatorKind {
  return (separatorKinds as readonly LaneKind[]).includes(kind)
}
