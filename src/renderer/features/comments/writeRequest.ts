// A wish to write about a card: it waits until the inspector, which is loaded when it is first wanted, shows that card.
import type { Id } from '#core/model/id.ts'

let wanted: Id | null = null
const listeners = new Set<() => void>()

/** Asks for the field in which comments on a card are written. */
export function askToWrite(cardId: Id): void {
  wanted = cardId
  for (const listener of listeners) listener()
}

/** Whether the field of a card was asked for; asking is over with the answer. */
export function takeWriteRequest(cardId: Id): boolean {
  if (wanted !== cardId) return false
  wanted = null
  return true
}

/** Told when somebody asks. */
export function onWriteRequest(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
