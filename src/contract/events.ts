import { z } from 'zod/mini'
import { diffSchema, journeyIdSchema, originSchema } from './shapes.ts'

/** Everything that the services tell all open windows, each under its name. */
export const events = {
  /** A diff was committed: `revision` is the one after it. Windows other than `origin` apply it. */
  'journey.changed': z.object({ id: journeyIdSchema, revision: z.number(), diff: diffSchema, origin: originSchema }),
  /** The list of journeys, or the trash, is another one now. */
  'library.changed': z.object({}),
  /** The whole library went back to an earlier state: what a window knows of any map is to be read anew. */
  'library.wentBack': z.object({}),
  /** The list of a journey's versions is another one now. */
  'versions.changed': z.object({ id: journeyIdSchema }),
  /** How far an export is, 0 to 1. */
  'export.progress': z.object({ job: originSchema, done: z.number() }),
  /** The native menu, or a file opened from the desktop, asks the page to do something: the id of an action, or `openFile` with the file. */
  'host.command': z.object({ action: z.string(), file: z.nullable(z.object({ name: z.string(), data: z.string() })) }),
  /** The host is about to close: the page saves what is pending and answers with `host.readyToClose`. */
  'host.closing': z.object({})
} as const

/** Name of an event. */
export type EventName = keyof typeof events

/** What an event carries. */
export type EventData<Name extends EventName> = z.infer<(typeof events)[Name]>

/** An event as it travels. */
export type HostEvent = { readonly [Name in EventName]: { readonly name: Name; readonly data: EventData<Name> } }[EventName]
