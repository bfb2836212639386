import { z } from 'zod/mini'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'
import { touchpointReviewSchema } from './touchpointReview.ts'

/** Over so many steps a card may reach. */
export const longestSpan = 1000

/** How sure one is: an assumption until evidence backs it, validated once stakeholders or customers confirm it (DOMAIN §1). */
export const certainties = ['assumption', 'evidence', 'validated'] as const

/** How sure one is of a statement. */
export type Certainty = (typeof certainties)[number]

/** Media through which a touchpoint can run. */
export const channels = [
  'shop',
  'callCentre',
  'website',
  'app',
  'email',
  'sms',
  'chat',
  'social',
  'post',
  'wordOfMouth',
  'advertising',
  'event',
  'person',
  'document',
  'product',
  'other'
] as const

/** The medium a touchpoint runs through. */
export type Channel = (typeof channels)[number]

/** Whether the organisation controls a touchpoint, influences it, or neither (DOMAIN §2.3). */
export const controls = ['controlled', 'influenced', 'uncontrolled'] as const

/** Degree of control over a touchpoint. */
export type Control = (typeof controls)[number]

/** Most votes that one card can be given. */
export const mostVotes = 999

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A picture on a card: an attachment by its content, with its natural size so that its place is known before it is there. */
export const cardPictureSchema = z.object({
  /** SHA-256 of the picture among the attachments, 64 hexadecimal digits. */
  hash: hashSchema,
  /** SHA-256 of a smaller copy among the attachments, upright and with nothing moving; absent where the picture itself is small enough. */
  thumbnail: z.optional(hashSchema),
  /** Natural size as it is shown, px. */
  width: z.int().check(z.minimum(1), z.maximum(100_000)),
  height: z.int().check(z.minimum(1), z.maximum(100_000)),
  /** What it shows, for those who cannot see it. */
  alt: z.string().check(z.maxLength(2000))
})

/** A picture on a card. */
export type CardPicture = Readonly<z.infer<typeof cardPictureSchema>>

/** Hashes of the attachments that a card shows. */
export function picturesOfCard({ picture }: Pick<Card, 'picture'>): readonly string[] {
  if (picture === null) return []
  return picture.thumbnail === undefined ? [picture.hash] : [picture.hash, picture.thumbnail]
}

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('card'),
  laneId: idSchema,
  /** The first step it covers. */
  stepId: idSchema,
  /** How many neighbouring steps it covers, 1 or more; what reaches past the last step is not drawn. */
  span: z.int().check(z.minimum(1), z.maximum(longestSpan)),
  text: z.string().check(z.maxLength(20_000)),
  /** Ground of the card, an index into the theme's card tints; null: plain. */
  color: z.nullable(z.int().check(z.minimum(0), z.maximum(7))),
  personaId: z.nullable(idSchema),
  channel: z.nullable(z.enum(channels)),
  control: z.nullable(z.enum(controls)),
  certainty: z.enum(certainties),
  /** Owning department or person, as written. */
  owner: z.string().check(z.maxLength(500)),
  /** For the team only; left out of exports unless asked for. */
  notes: z.string().check(z.maxLength(20_000)),
  /** Stands above the text. */
  picture: z.nullable(cardPictureSchema),
  /** Dots that a group gave it, entered by whoever counts. */
  votes: z.int().check(z.minimum(0), z.maximum(mostVotes)),
  /** A rule or a limit that shapes what experience is possible; of use on procedures and systems (DOMAIN §2.1). */
  constraint: z.boolean(),
  /** What a review of this touchpoint found; null until a first question is answered. */
  touchpoint: z.nullable(touchpointReviewSchema),
  order: orderSchema
})

/** One observation in a cell (lane × step). */
export type Card = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. Version 2: a picture, and votes. Version 3: constraints, and what a review of a touchpoint found. */
export const cardType = defineRecordType<'card', Card>({
  type: 'card',
  version: 3,
  schema,
  migrations: [
    { to: 2, name: 'picture and votes', up: (card) => ({ picture: null, votes: 0, ...card }) },
    { to: 3, name: 'constraint and touchpoint review', up: (card) => ({ constraint: false, touchpoint: null, ...card }) }
  ],
  references: [
    { field: 'laneId', targets: ['lane'], onRemove: 'cascade' },
    { field: 'stepId', targets: ['step'], onRemove: 'cascade' },
    { field: 'personaId', targets: ['persona'], onRemove: 'clear' }
  ],
  listKeys: (card) => [listKeys.cell(card.laneId, card.stepId)]
})

/** A plain assumption in one cell. */
export function newCard(id: Id, laneId: Id, stepId: Id, text: string, order: string): Card {
  return {
    id,
    type: 'card',
    laneId,
    stepId,
    span: 1,
    text,
    color: null,
    personaId: null,
    channel: null,
    control: null,
    certainty: 'assumption',
    owner: '',
    notes: '',
    picture: null,
    votes: 0,
    constraint: false,
    touchpoint: null,
    order
  }
}
