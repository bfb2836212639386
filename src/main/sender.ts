// Who may speak to the main process. Pure, and the only place where that is decided.
import type { Own } from './addresses.ts'

/** What is known of whoever sent a message. The frame is null when it was left in the meantime. */
export interface Sender {
  readonly isOurWindow: boolean
  readonly frame: { readonly url: string; readonly isMainFrame: boolean } | null
}

/** Only the main frame of our own window, while it shows a page of ours. */
export function isTrusted({ isOurWindow, frame }: Sender, isOwn: Own): boolean {
  return isOurWindow && frame !== null && frame.isMainFrame && isOwn(frame.url)
}
