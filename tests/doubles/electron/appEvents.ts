import { EventEmitter } from 'node:events'

/** The events of `app`, known before `app` itself, because windows tell of themselves there. */
export const appEvents = new EventEmitter()
