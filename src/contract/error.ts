import { z } from 'zod/mini'

/** Every reason for which an operation can fail. Words for people are `error.<code>` in the message files: what happened, what was kept, what to do. */
export const errorCodes = [
  'badRequest',
  'unknownOperation',
  'forbidden',
  'notFound',
  'stale',
  'invalid',
  'readOnly',
  'damaged',
  'libraryMoved',
  'diskFull',
  'readOnlyDisk',
  'notHeld',
  'snapshotUnusable',
  'fileNoRoom',
  'fileNotAllowed',
  'fileGone',
  'fileFailed',
  'notAPicture',
  'tooLarge',
  'timedOut',
  'cancelled',
  'notHere',
  'unreachable',
  'internal'
] as const

/** Why an operation failed. */
export type ErrorCode = (typeof errorCodes)[number]

/** A failure as it travels; `message` is for logs and developers, in English. */
export const contractErrorSchema = z.object({ code: z.enum(errorCodes), message: z.string() })

/** A failure as it travels. */
export type ContractError = z.infer<typeof contractErrorSchema>
