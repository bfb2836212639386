import { z } from 'zod/mini'
import { idSchema } from '../model/id.ts'
import { handOutSubjects } from './formats.ts'

/** Kinds of things that can be kept out of what is handed out, for confidentiality or for calm. */
export const leavable = ['assumptions', 'backstage', 'notes', 'names'] as const

/** A kind of thing that can be left out. */
export type Leavable = (typeof leavable)[number]

/** Sizes of paper; `fit`: one page as large as the drawing. */
export const paperSizes = ['fit', 'a4', 'a3', 'a2', 'a1', 'a0'] as const

/** A size of paper. */
export type PaperSize = (typeof paperSizes)[number]

const ids = z.nullable(z.array(idSchema).check(z.maxLength(50_000)))

/**
 * What of a map is handed out. Null means all of them; `recordIds` are the selected cards, steps, stages or lanes. `without` names what stays
 * at home: assumptions (cards and points nobody has proved), backstage (everything below the line of visibility), notes (notes for the team and
 * comments), names (who said it: names of people in evidence and of personas). `withComments`: what the team wrote to each other is handed out
 * too, in words of its own, even where notes stay at home; else only the product's own format keeps it.
 */
export const handOutChoiceSchema = z.object({
  subject: z.enum(handOutSubjects),
  stageIds: ids,
  laneIds: ids,
  personaIds: ids,
  recordIds: ids,
  without: z.array(z.enum(leavable)),
  withComments: z.optional(z.boolean())
})

/** What of a map is handed out. */
export type HandOutChoice = z.infer<typeof handOutChoiceSchema>

/**
 * How large a PNG is: `scale` times 100 % (0.1 to 8), exactly so many `pixels` wide (16 to 200,000), or so many dots an inch on paper (`dpi`, 30
 * to 1,200), where 100 % is 96.
 */
export const pictureSizeSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('scale'), scale: z.number().check(z.minimum(0.1), z.maximum(8)) }),
  z.object({ by: z.literal('pixels'), width: z.int().check(z.minimum(16), z.maximum(200_000)) }),
  z.object({ by: z.literal('dpi'), dpi: z.int().check(z.minimum(30), z.maximum(1200)) })
])

/** How large a PNG is. */
export type PictureSize = z.infer<typeof pictureSizeSchema>

/** How a map is handed out. Each part counts for the formats that know it: `picture` for PNG, `paper` for PDF, `slides` for PowerPoint. */
export const handOutOptionsSchema = z.object({
  choice: handOutChoiceSchema,
  look: z.enum(['light', 'dark', 'ink']),
  density: z.enum(['comfortable', 'compact']),
  /** Title block and legend around the map. */
  titleBlock: z.boolean(),
  language: z.enum(['en', 'vi']),
  picture: pictureSizeSchema,
  paper: z.object({
    size: z.enum(paperSizes),
    orientation: z.enum(['wide', 'tall']),
    /** `one`: all on one sheet; `stages`: a sheet a stage; `tiles`: at 100 % over as many sheets as it takes, to be glued together. */
    spread: z.enum(['one', 'stages', 'tiles'])
  }),
  slides: z.enum(['16:9', '4:3'])
})

/** How a map is handed out. */
export type HandOutOptions = z.infer<typeof handOutOptionsSchema>

/** The whole map with nothing left out. */
export const wholeMap: HandOutChoice = { subject: 'map', stageIds: null, laneIds: null, personaIds: null, recordIds: null, without: [] }

/** What the dialog begins with, and what the command line takes where nothing else is asked for. */
export const usualHandOut: Omit<HandOutOptions, 'language'> = {
  choice: wholeMap,
  look: 'light',
  density: 'compact',
  titleBlock: true,
  picture: { by: 'scale', scale: 2 },
  paper: { size: 'fit', orientation: 'wide', spread: 'one' },
  slides: '16:9'
}
